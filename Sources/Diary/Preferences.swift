/// What a person has set about their diary.
public struct Preferences: Hashable, Sendable {
    /// The hour at which a diary day begins, 0 to 12.
    public var dayStart: Int = 4
    /// The day a week begins with.
    public var weekStart: Weekday = .monday
    /// On how many days of a week you want to stretch, 1 to 7; nil without a goal.
    public var weekGoal: Int?
    /// Which number of a date such as 12/11 is the day; nil where the language settings do not tell.
    public var dateOrder: DateOrder?
    /// The habits asked at check-in and shown on Today, in order; nothing means those the catalog suggests.
    public var trackedHabits: [Name]?
    /// The seconds to change from one hold to the next.
    public var changeover: Int = 5
    /// Whether the bell marks the end of a hold.
    public var isBellOn = true
    /// Whether drawn exercises move.
    public var hasMotion = true
    /// The theme of the colours by its name; nil for the usual one.
    public var theme: String?
    /// How a hold's end is told besides the bell; nil for the bell alone.
    public var cue: Cue?
    /// Whether the weekly questions about pain, enjoyment and activity are asked.
    public var asksWeeklyQuestions = false
    /// Whether the mouse is used.
    public var isMouseOn = true
    /// The background the colours are chosen for; nothing means it is asked of the terminal, dark where it does not answer.
    public var background: Background?

    /// The keys a person has chosen, each as the settings write it: `screens undo U`.
    public var keyChoices: [String] = []

    /// How time at the desk is measured.
    public var desk = DeskSettings()

    /// What counts as being away from the desk, as a break and as a long sit.
    public struct DeskSettings: Hashable, Sendable {
        /// Seconds without input after which you are away.
        public var away = 120
        /// Seconds away after which a sit is over.
        public var pause = 300
        /// Seconds of sitting after which a break is suggested.
        public var sit = 2700
        /// A command that prints the seconds since the newest input; nil for the terminals alone.
        public var idleCommand: String?
    }

    /// How you are told, without looking, what comes next.
    public enum Cue: Hashable, Sendable {
        /// A voice says it.
        case voice
        /// A notice on the desktop shows it.
        case notice
        /// A command of your own gets it as its last argument.
        case command(String)
    }

    /// The background of the terminal.
    public enum Background: String, Hashable, Sendable, CaseIterable {
        /// Light text on a dark background.
        case dark
        /// Dark text on a light background.
        case light
    }

    /// Creates the preferences of someone who has set nothing.
    public init() {}
}
