import Diary

/// One side of one habit, as what each day's pain is tested against.
public struct Exposure: Hashable, Sendable {
    /// What its values are.
    public enum Scale: Hashable, Sendable {
        /// 1 for yes, 0 for no.
        case yesNo
        /// A number; nil for a column whose unit is not known.
        case amount(Amount.Unit?)
    }

    /// Whether more or less of a habit is tested.
    public enum Direction: String, Hashable, Sendable {
        /// Whether more of it goes before flare-ups.
        case more
        /// Whether less of it does.
        case less
    }

    /// The name of the habit, or of the column of a table.
    public let habit: String
    /// The word that is tested, of a habit with choices; nil for others.
    public let choice: String?
    /// The exposed side in words, for example "long sitting" or "slept on stomach".
    public let phrase: String
    /// What the values are.
    public let scale: Scale
    /// Whether more or less is tested.
    public let direction: Direction
    /// Whether the values belong to the night that ends on the day, rather than to the day before.
    public let isSameNight: Bool
    /// What was logged on each day; nil where nothing was.
    public let logged: [Double?]
    /// The days, counted from the first, from which the values come from another source; see ``SourceChanges``.
    public let sourceChanges: [Int]
    /// The days, counted from the first, that were logged as "yes" without an amount; their values are estimates.
    public let answeredDays: Set<Int>

    /// An exposure with what was logged on each day.
    public init(
        habit: String, choice: String? = nil, phrase: String? = nil, scale: Scale, direction: Direction = .more,
        isSameNight: Bool = false, logged: [Double?], sourceChanges: [Int] = [], answeredDays: Set<Int> = []
    ) {
        self.habit = habit
        self.choice = choice
        self.phrase = phrase ?? habit
        self.scale = scale
        self.direction = direction
        self.isSameNight = isSameNight
        self.logged = logged
        self.sourceChanges = sourceChanges
        self.answeredDays = answeredDays
    }

    /// The habit in words: its name, without the mark of a table's column that its values belong to the night.
    public var label: String {
        habit.hasSuffix(LinkTable.nightMark) ? String(habit.dropLast(LinkTable.nightMark.count)) : habit
    }

    /// Whether it may be the first sign of a flare-up rather than what brings it on: in the day before one many people are
    /// tired, tense and worried, and walk less.
    public var mayBeFirstSign: Bool {
        switch habit {
        case "stress", "tiredness", "fatigue", "worry": direction == .more
        case "walking": direction == .less
        default: false
        }
    }

    /// What each day's pain is held against: the night that ended on it, or the day before; nil where not known.
    public var values: [Double?] {
        isSameNight || logged.isEmpty ? logged : [nil] + logged.dropLast()
    }

    /// Whether the value that a day's pain is held against was logged as "yes" without an amount.
    public func isAnswered(on day: Int) -> Bool { answeredDays.contains(isSameNight ? day : day - 1) }

    /// The values with the tested side upwards: negated when less of the habit is tested.
    var testedValues: [Double?] {
        direction == .more ? values : values.map { $0.map { -$0 } }
    }

    /// Whether the values are answers.
    package var isYesNo: Bool { scale == .yesNo }
}
