/// One planned hold of a routine: a stretch, its side, how long, how often and on which days.
public struct RoutineItem: Hashable, Sendable {
    /// How often a hold can be planned in a session.
    public static let repeatRange = 1...50

    /// The stretch.
    public var stretch: Name
    /// The side; nil if the stretch has none.
    public var side: Side?
    /// How long it is held.
    public var duration: HoldDuration
    /// How often it is held in a session, in ``repeatRange``.
    public var repeats: Int
    /// The weekdays on which it is planned; empty for every day.
    public var weekdays: Set<Weekday>

    /// Creates a planned hold.
    public init(
        _ stretch: Name, side: Side? = nil, duration: HoldDuration, repeats: Int = 1, weekdays: Set<Weekday> = []
    ) {
        self.stretch = stretch
        self.side = side
        self.duration = duration
        self.repeats = min(max(repeats, Self.repeatRange.lowerBound), Self.repeatRange.upperBound)
        self.weekdays = weekdays
    }

    /// Parses `name[, side], 30 s[, 3 times][, mon wed fri]`.
    ///
    /// - Throws: ``ParseError`` naming the part that is invalid.
    public init(parsing text: some StringProtocol) throws(ParseError) {
        var parts = text.commaSeparated()[...]
        let name = try Name(parsing: parts.removeFirst())
        var side: Side?
        if let first = parts.first, let given = Side(rawValue: String(first)) {
            side = given
            parts.removeFirst()
        }
        guard let seconds = parts.popFirst() else {
            throw ParseError(
                found: String(text), expected: "a stretch with its seconds, such as “side bend, left, 30 s”")
        }
        self.init(name, side: side, duration: try HoldDuration(parsing: seconds))
        for part in parts {
            if case .quantity(let times, .times)? = try? Amount(parsing: part),
                let count = Int(exactly: times.value), Self.repeatRange.contains(count)
            {
                repeats = count
            } else {
                weekdays = try Self.weekdays(part)
            }
        }
    }

    private static func weekdays(_ text: some StringProtocol) throws(ParseError) -> Set<Weekday> {
        var days: Set<Weekday> = []
        for word in text.lowercased().split(separator: " ") {
            guard let day = Weekday(typed: word) else {
                throw ParseError(found: String(text), expected: "how often (2 times) or weekdays (mon wed fri)")
            }
            days.insert(day)
        }
        return days
    }

    /// The form in `routine.rec`.
    public var text: String {
        var parts = [stretch.text]
        if let side { parts.append(side.rawValue) }
        parts.append(duration.text)
        if repeats > 1 { parts.append("\(repeats) times") }
        if !weekdays.isEmpty {
            parts.append(weekdays.sorted().map { $0.shortName.lowercased() }.joined(separator: " "))
        }
        return parts.joined(separator: ", ")
    }

    /// Returns whether an item, perhaps of another plan, is the same stretch on the same side.
    public func isSameHold(as other: RoutineItem) -> Bool { stretch == other.stretch && side == other.side }

    /// Returns whether it is planned on a weekday.
    public func isPlanned(on weekday: Weekday) -> Bool { weekdays.isEmpty || weekdays.contains(weekday) }
}
