import Diary

/// One side of one habit that each day's pain is tested against.
public struct Exposure: Hashable, Sendable {
    /// The kind of values.
    public enum Scale: Hashable, Sendable {
        /// 1 for yes, 0 for no.
        case yesNo
        /// A number; nil for a column of unknown unit.
        case amount(Amount.Unit?)
    }

    /// The side of a habit that is tested.
    public enum Direction: String, Hashable, Sendable {
        /// More of it is tested: does it precede flare-ups?
        case more
        /// Less of it is tested.
        case less
    }

    /// The name of the habit, or of the column of a table.
    public let habit: String
    /// For a habit with choices, the word that is tested; nil for others.
    public let choice: String?
    /// For stretches skipped, the muscle group they are for if it isn't the whole routine; nil for all other habits.
    public let muscle: Name?
    /// The exposed side in words, for example "long sitting" or "sleeping on stomach".
    public let phrase: String
    /// The kind of the values.
    public let scale: Scale
    /// Whether more or less is tested.
    public let direction: Direction
    /// Whether the values belong to the night that ends on the day, rather than to the day before.
    public let isSameNight: Bool
    /// What was logged on each day; nil if nothing was.
    public let logged: [Double?]
    /// The days, counted from the first, on which the values start to come from another source; see `SourceChanges`.
    public let sourceChanges: [Int]
    /// The days, counted from the first, that were logged as "yes" without an amount; their values are estimates.
    public let answeredDays: Set<Int>

    /// Creates an exposure from what was logged on each day.
    public init(
        habit: String, choice: String? = nil, muscle: Name? = nil, phrase: String? = nil, scale: Scale,
        direction: Direction = .more, isSameNight: Bool = false, logged: [Double?], sourceChanges: [Int] = [],
        answeredDays: Set<Int> = []
    ) {
        self.habit = habit
        self.choice = choice
        self.muscle = muscle
        self.phrase = phrase ?? habit
        self.scale = scale
        self.direction = direction
        self.isSameNight = isSameNight
        self.logged = logged
        self.sourceChanges = sourceChanges
        self.answeredDays = answeredDays
    }

    /// The habit's name, without the suffix of a table column whose values belong to the night.
    public var label: String {
        habit.hasSuffix(LinkTable.nightMark) ? String(habit.dropLast(LinkTable.nightMark.count)) : habit
    }

    /// Whether it may be the first sign of a flare-up rather than a trigger: on the day before one, many people are tired, tense
    /// and worried, and walk less.
    public var mayBeFirstSign: Bool {
        // A column of a table is written as its owner likes.
        switch label.lowercased() {
        case "stress", "tiredness", "fatigue", "worry": direction == .more
        case "walking": direction == .less
        default: false
        }
    }

    /// The values that each day's pain is tested against: of the night that ended on it, or of the day before; nil if unknown.
    public var values: [Double?] {
        isSameNight || logged.isEmpty ? logged : [nil] + logged.dropLast()
    }

    /// Returns whether the value for a day's pain was logged as "yes" without an amount.
    public func isAnswered(on day: Int) -> Bool { answeredDays.contains(isSameNight ? day : day - 1) }

    /// The values oriented so that more is the tested side: negated if less of the habit is tested.
    var testedValues: [Double?] {
        direction == .more ? values : values.map { $0.map { -$0 } }
    }

    /// Whether the values are yes/no answers.
    package var isYesNo: Bool { scale == .yesNo }
}
