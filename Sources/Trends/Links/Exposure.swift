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

    /// Which side of a habit is tested.
    public enum Side: String, Hashable, Sendable {
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
    /// Which side is tested.
    public let side: Side
    /// Whether the values belong to the night that ends on the day, rather than to the day before.
    public let isSameNight: Bool
    /// For each day what it was exposed to, as logged: a habit of the day before stands here already moved on to the day
    /// whose pain it may have to do with. Nil where it was not logged.
    public let values: [Double?]

    /// Takes the values of each day as described for ``values``.
    public init(
        habit: String, choice: String? = nil, phrase: String? = nil, scale: Scale, side: Side = .more,
        isSameNight: Bool = false, values: [Double?]
    ) {
        self.habit = habit
        self.choice = choice
        self.phrase = phrase ?? habit
        self.scale = scale
        self.side = side
        self.isSameNight = isSameNight
        self.values = values
    }

    /// The values with the tested side upwards: negated when less of the habit is tested.
    var testedValues: [Double?] {
        side == .more ? values : values.map { $0.map { -$0 } }
    }

    /// Whether the values are answers.
    var isYesNo: Bool { scale == .yesNo }
}

extension [Double?] {
    /// The values of one day each, moved on by a day; nothing is known of the day before the first.
    func movedToNextDay() -> [Double?] {
        isEmpty ? [] : [nil] + dropLast()
    }
}
