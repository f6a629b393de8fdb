/// Something of daily life that is logged per day: a posture habit, an activity, or a rating such as stress.
public struct Habit: Hashable, Sendable {
    /// The name, for example “longest sit”.
    public var name: Name
    /// A name of at most nine characters for narrow columns.
    public var shortName: String
    /// Other names it is found by, for example “fatigue”.
    public var aliases: [Name] = []
    /// How it is stored and how the amounts of one day go together.
    public var kind: Kind
    /// What its amount is.
    public var measure: Measure
    /// Another way to say it besides the measure: hours of a yes/no habit, or yes and no of one in hours.
    public var alternative: Measure?
    /// How much one press of `+` or `-` changes, in the unit of the measure.
    public var step: Double
    /// Whether amounts of several days add up to one of a week, as hours of sitting do, but not the longest sit or a rating.
    public var addsUp: Bool
    /// The words of a choice as narrow columns show them, for example “stom.”.
    public var choiceShortNames: [Name: String] = [:]
    /// What 0 of a rating means, for example “very bad”.
    public var meaningOfZero: String?
    /// What 10 of a rating means, for example “very good”.
    public var meaningOfTen: String?
    /// Where in life it happens.
    public var settings: [Setting] = []
    /// The muscle groups it shortens.
    public var shortens: [Name] = []
    /// The muscle groups it loads.
    public var loads: [Name] = []
    /// The muscle groups it weakens, which strength answers rather than length.
    public var weakens: [Name] = []
    /// The muscle groups that an answer of a choice shortens or loads, besides those of the habit.
    public var choiceMuscles: [Name: [Name]] = [:]
    /// Which way the link analysis looks.
    public var direction: Direction = .more
    /// The side that is looked at in words, for example “long sitting” or “little walking”.
    public var exposure: String
    /// Which day's pain it can have to do with.
    public var window: Window = .dayBefore
    /// The question asked at check-in.
    public var question: String
    /// Whether it is a measure of a muscle, taken every two weeks rather than every day.
    public var isMeasure = false
    /// Whether it is asked at check-in unless the person chose otherwise.
    public var isTrackedByDefault = false
    /// What counts as it and what does not.
    public var meaning = ""
    /// How to do less of it, a piece of advice each.
    public var advice: [String] = []
    /// What it rests on that it matters for pain.
    public var evidence = Evidence()

    /// How a habit is stored and how its amounts of one day go together.
    public enum Kind: Hashable, Sendable {
        /// The day's total as known at that moment: the latest entry counts.
        case habit
        /// An event: amounts of a day add up.
        case activity
        /// A number from 0 to 10 in a field of its own: the latest entry counts.
        case rating(RatingField)
    }

    /// Where in life a habit happens.
    public enum Setting: String, Hashable, Sendable, CaseIterable {
        /// At work.
        case work
        /// In free time.
        case freeTime = "free time"
        /// During the night.
        case sleep
        /// At home.
        case home
        /// On the way.
        case travel
    }

    /// Which way the link analysis looks.
    public enum Direction: String, Hashable, Sendable, CaseIterable {
        /// Whether more of it goes before flare-ups.
        case more
        /// Whether less of it goes before flare-ups, as with sleep quality or walking.
        case less
        /// Both; an own habit whose sign is not known.
        case either
    }

    /// Which day's pain a habit can have to do with.
    public enum Window: String, Hashable, Sendable, CaseIterable {
        /// The habit of the day before.
        case dayBefore = "day before"
        /// What belongs to the night that ends on the morning of the day itself.
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
