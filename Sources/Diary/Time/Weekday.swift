/// A day of the week, Monday first as in ISO 8601.
public enum Weekday: Int, Hashable, Sendable, CaseIterable, Comparable {
    /// Monday, the first day of the week in ISO 8601.
    case monday
    /// Tuesday.
    case tuesday
    /// Wednesday.
    case wednesday
    /// Thursday, the day whose year a week belongs to in ISO 8601.
    case thursday
    /// Friday.
    case friday
    /// Saturday.
    case saturday
    /// Sunday.
    case sunday

    /// Creates the weekday that many days after a Monday, for any integer.
    public init(index: Int) {
        let remainder = index % 7
        self = Self.allCases[remainder < 0 ? remainder + 7 : remainder]
    }

    /// Creates the day with this name or abbreviation of it, of at least two letters and in any case; nil for anything else.
    public init?(typed text: some StringProtocol) {
        let key = text.lowercased()
        guard key.count >= 2, let day = Self.allCases.first(where: { $0.name.lowercased().hasPrefix(key) }) else {
            return nil
        }
        self = day
    }

    /// The English name.
    public var name: String {
        switch self {
        case .monday: "Monday"
        case .tuesday: "Tuesday"
        case .wednesday: "Wednesday"
        case .thursday: "Thursday"
        case .friday: "Friday"
        case .saturday: "Saturday"
        case .sunday: "Sunday"
        }
    }

    /// The first three letters of the name.
    public var shortName: String { String(Substring(name.utf8.prefix(3))) }

    /// Whether it is Saturday or Sunday.
    public var isWeekend: Bool { self >= .saturday }

    /// Returns whether the left day comes earlier in a week that starts on Monday.
    public static func < (left: Weekday, right: Weekday) -> Bool { left.rawValue < right.rawValue }
}
