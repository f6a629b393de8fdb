/// Something in daily life that is logged per day: a posture habit, an activity, or a rating such as stress.
public struct Habit: Hashable, Sendable {
    /// The name, for example “longest sit”.
    public var name: Name
    /// A name for narrow columns: of at most nine characters in the built-in catalog; by default, the name.
    public var shortName: String
    /// Other names it can be found under, for example “fatigue”.
    public var aliases: [Name] = []
    /// How it is stored and how the amounts of one day combine.
    public var kind: Kind
    /// How it is measured.
    public var measure: Measure
    /// An alternative measure: hours for a yes/no habit, or yes and no for one in hours; nil for none.
    public var alternative: Measure?
    /// By how much one press of `+` or `-` changes it, in the unit of the measure.
    public var step: Double
    /// Whether the amounts of a week add up, as hours of sitting do; the longest sit and ratings don't.
    public var addsUp: Bool
    /// The words of a choice, shortened for narrow columns, for example “stom.”.
    public var choiceShortNames: [Name: String] = [:]
    /// What 0 of a rating means, for example “very bad”; nil for anything else.
    public var meaningOfZero: String?
    /// What 10 of a rating means, for example “very good”; nil for anything else.
    public var meaningOfTen: String?
    /// When or where it happens.
    public var settings: [Setting] = []
    /// The muscle groups it shortens.
    public var shortens: [Name] = []
    /// The muscle groups it loads.
    public var loads: [Name] = []
    /// The muscle groups it weakens, which need strengthening rather than stretching.
    public var weakens: [Name] = []
    /// The muscle groups that an answer of a choice shortens or loads, in addition to those of the habit.
    public var choiceMuscles: [Name: [Name]] = [:]
    /// The side that the link analysis tests.
    public var direction: Direction = .more
    /// The tested side in words, for example “long sitting” or “little walking”.
    public var exposure: String
    /// Which day's pain it may affect.
    public var window: Window = .dayBefore
    /// The question asked at check-in.
    public var question: String
    /// Whether it is a body measure, taken every two weeks rather than every day.
    public var isMeasure = false
    /// Whether it is asked at check-in by default.
    public var isTrackedByDefault = false
    /// What counts as it and what doesn't.
    public var meaning = ""
    /// How to do less of it, one piece of advice per element.
    public var advice: [String] = []
    /// The evidence that it matters for pain.
    public var evidence = Evidence()

    /// How a habit is stored and how its amounts of one day combine.
    public enum Kind: Hashable, Sendable {
        /// The day's total as known at the time: the latest entry counts.
        case habit
        /// An event: amounts of a day add up.
        case activity
        /// A number from 0 to 10 in its own field: the latest entry counts.
        case rating(RatingField)
    }

    /// When or where a habit happens.
    public enum Setting: String, Hashable, Sendable, CaseIterable {
        /// At work.
        case work
        /// In free time.
        case freeTime = "free time"
        /// During the night.
        case sleep
        /// At home.
        case home
        /// On the move.
        case travel
    }

    /// The side of a habit that the link analysis tests.
    public enum Direction: String, Hashable, Sendable, CaseIterable {
        /// More of it, as with sitting: does it precede flare-ups?
        case more
        /// Less of it, as with sleep quality or walking.
        case less
        /// Both; for a custom habit whose effect isn't known.
        case either
    }

    /// Which day's pain a habit may affect.
    public enum Window: String, Hashable, Sendable, CaseIterable {
        /// The pain of the day after.
        case dayBefore = "day before"
        /// The pain of the day itself, for what belongs to the night that ends that morning.
        case sameNight = "same night"
    }

    /// Creates a habit.
    public init(name: Name, shortName: String? = nil, kind: Kind = .habit, measure: Measure, question: String) {
        self.name = name
        self.shortName = shortName ?? name.text
        self.kind = kind
        self.measure = measure
        self.step = measure.step
        self.addsUp = measure.unit?.addsUp ?? false
        self.exposure = name.text
        self.question = question
    }
}
