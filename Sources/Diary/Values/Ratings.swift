/// A rating other than pain, each in its own field.
public enum RatingField: Int, Hashable, Sendable, CaseIterable {
    /// How well the user slept.
    case sleepQuality
    /// Stress.
    case stress
    /// How far the pain interfered with the day.
    case interference
    /// Pain over the past week.
    case weekPain
    /// How far pain interfered with the enjoyment of life over the past week.
    case weekEnjoyment
    /// How far pain interfered with activities over the past week.
    case weekActivity

    /// The weekly questions, in the order they are asked.
    public static let weekly: [RatingField] = [.weekPain, .weekEnjoyment, .weekActivity]

    /// The field in the diary.
    public var field: EntryField {
        switch self {
        case .sleepQuality: .sleepQuality
        case .stress: .stress
        case .interference: .interference
        case .weekPain: .weekPain
        case .weekEnjoyment: .weekEnjoyment
        case .weekActivity: .weekActivity
        }
    }

    /// Creates the rating that a field holds; nil if the field holds something else.
    public init?(_ field: EntryField) {
        guard let rating = Self.allCases.first(where: { $0.field == field }) else { return nil }
        self = rating
    }

    /// The rating in words: `sleep quality`.
    public var words: String {
        switch self {
        case .sleepQuality: "sleep quality"
        case .stress: "stress"
        case .interference: "interference"
        case .weekPain: "pain of the week"
        case .weekEnjoyment: "enjoyment spoilt in the week"
        case .weekActivity: "activity held back in the week"
        }
    }

    /// What it rates and what the ends of the scale mean, for readers who don't know the diary.
    public var scale: String {
        switch self {
        case .sleepQuality: "sleep quality, 0 worst to 10 best"
        case .stress: "stress, 0 none to 10 worst"
        case .interference: "interference of pain with the day, 0 none to 10 complete"
        case .weekPain: "average pain over the past week, 0 none to 10 worst imaginable"
        case .weekEnjoyment: "how far pain spoilt the enjoyment of life over the past week, 0 not at all to 10 wholly"
        case .weekActivity: "how far pain held back what was done over the past week, 0 not at all to 10 wholly"
        }
    }
}

/// At most one rating of each kind, in eight bytes: diaries hold very many entries, and few of them have ratings.
public struct Ratings: Hashable, Sendable {
    /// Four bits for each kind: 0 if it wasn't rated, otherwise the rating plus 1.
    private var bits: UInt64 = 0

    /// Creates an empty set of ratings.
    public init() {}

    /// Whether nothing was rated.
    public var isEmpty: Bool { bits == 0 }

    /// The rating of a kind; nil if it wasn't given.
    public subscript(field: RatingField) -> Rating? {
        get { Rating(Int(bits >> Self.shift(field) & 0xF) - 1) }
        set {
            bits &= ~(0xF << Self.shift(field))
            bits |= UInt64((newValue?.value ?? -1) + 1) << Self.shift(field)
        }
    }

    /// Copies every rating that others have.
    public mutating func update(with others: Ratings) {
        // All of the four bits of each kind of which one is set.
        let pairs = others.bits | others.bits >> 1
        let given = (pairs | pairs >> 2) & 0x1111_1111_1111_1111 &* 0xF
        bits = bits & ~given | others.bits
    }

    private static func shift(_ field: RatingField) -> UInt64 { UInt64(field.rawValue) * 4 }
}

extension Entry {
    /// How well the user slept, 0 to 10.
    public var sleepQuality: Rating? {
        get { ratings[.sleepQuality] }
        set { ratings[.sleepQuality] = newValue }
    }

    /// Stress, 0 to 10.
    public var stress: Rating? {
        get { ratings[.stress] }
        set { ratings[.stress] = newValue }
    }

    /// How far the pain interfered with the day, 0 to 10.
    public var interference: Rating? {
        get { ratings[.interference] }
        set { ratings[.interference] = newValue }
    }
}
