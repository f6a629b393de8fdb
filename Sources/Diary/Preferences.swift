/// The user's settings for their diary.
public struct Preferences: Hashable, Sendable {
    /// The hour at which a diary day begins, 0 to 12.
    public var dayStart: Int = 4
    /// The first day of the week.
    public var weekStart: Weekday = .monday
    /// On how many days a week the user wants to stretch, 1 to 7; nil without a goal.
    public var weekGoal: Int?
    /// Which number of a date such as 12/11 is the day; nil if the locale doesn't say.
    public var dateOrder: DateOrder?
    /// The habits asked at check-in and shown on Today, in order; nil for those the catalog suggests.
    public var trackedHabits: [Name]?
    /// The seconds it takes to change from one hold to the next.
    public var changeover: Int = 5
    /// Whether the bell marks the end of a hold.
    public var isBellOn = true
    /// Whether the drawings of exercises are animated.
    public var hasMotion = true
    /// The name of the colour theme; nil for the default one.
    public var theme: String?
    /// How the end of a hold is announced besides the bell; nil for the bell alone.
    public var cue: Cue?
    /// Whether the weekly questions about pain, enjoyment and activity are asked.
    public var asksWeeklyQuestions = false
    /// Whether the mouse is enabled.
    public var isMouseOn = true
    /// The background the colours are chosen for; nil to ask the terminal and assume dark if it doesn't answer.
    public var background: Background?

    /// The key bindings the user has chosen, each as written in the settings: `screens undo U`.
    public var keyChoices: [String] = []

    /// How time at the desk is measured.
    public var desk = DeskSettings()

    /// The limits for being away from the desk, for a break and for a long sit.
    public struct DeskSettings: Hashable, Sendable {
        /// Seconds without input after which the user is away.
        public var away = 120
        /// Seconds away after which a sit is over.
        public var pause = 300
        /// Seconds of sitting after which a break is suggested.
        public var sit = 2700
        /// A command that prints the seconds since the last input; nil to use the terminals alone.
        public var idleCommand: String?
    }

    /// How the user learns, without looking, what comes next.
    public enum Cue: Hashable, Sendable {
        /// A voice announces it.
        case voice
        /// A desktop notification shows it.
        case notice
        /// The user's own command receives it as its last argument.
        case command(String)
    }

    /// The background of the terminal.
    public enum Background: String, Hashable, Sendable, CaseIterable {
        /// Light text on a dark background.
        case dark
        /// Dark text on a light background.
        case light
    }

    /// Creates the default preferences.
    public init() {}
}
