import Canvas
import Catalog
import Diary

/// What a screen consists of, besides its part of the model.
protocol ScreenPart {
    /// Its own keys.
    static var table: CommandTable { get }
    /// The key that shows the screen.
    static var key: KeySequence { get }
    /// The command that shows the screen.
    static var showCommand: Command { get }
    /// Returns the titles for the right end of the header, longest first; the first that fits is shown.
    static func titles(_ model: AppModel) -> [String]
    /// Returns the word in the footer for a command right now; nil for the table's word, empty to omit it.
    static func footerWord(for command: Command, _ model: AppModel) -> String?
    /// Returns why a command of its table can't do anything right now, as a sentence; nil if it can.
    static func obstacle(to command: Command, _ model: AppModel) -> String?
    /// Returns the months that the screen shows.
    static func months(_ model: AppModel) -> Set<YearMonth>
    /// Performs a command of its table, or one common to all screens that it handles in its own way.
    ///
    /// - Returns: Whether the command was one of its own.
    static func perform(_ command: Command, key: Key, on model: inout AppModel) -> Bool
    /// Does whatever is due by now, before an event is handled.
    static func takeTime(_ model: inout AppModel)
    /// Ends what is in progress, before another screen is shown or the program ends.
    static func leave(_ model: inout AppModel)
    /// Ensures, after every event, that the selection exists and is visible.
    static func settle(_ model: inout AppModel)
    /// Returns when it needs the next tick, in seconds of uptime.
    static func wakeTime(_ model: AppModel) -> Double?
    /// Goes to a date.
    ///
    /// - Returns: Whether the screen shows dates; if not, Today shows the date.
    static func goTo(_ date: DiaryDate, on model: inout AppModel) -> Bool
    /// Handles a click at a point in the body: selects what is there, or opens it if already selected.
    static func click(_ point: Point, on model: inout AppModel)
    /// Returns what the frame says about the screen.
    static func notes(_ model: AppModel) -> ScreenNotes
    /// Returns the facts about the selection; nil if nothing is selected.
    static func facts(_ model: AppModel) -> FactSheet?
    /// Returns what the help explains above the keys, each with a heading: how certain it is, what its words mean.
    static func explanation(_ model: AppModel) -> [(heading: String, text: String)]
    /// Returns the file name of a picture of the screen, without its extension.
    static func pictureName(_ model: AppModel) -> String
    /// Scrolls to the start of what a picture shows.
    static func scrollToTop(_ model: inout AppModel)
    /// Draws the screen on the body.
    ///
    /// - Returns: The same notes as ``notes(_:)``, of what was laid out anyway.
    static func draw(on canvas: inout Canvas, model: AppModel) -> ScreenNotes
}

extension ScreenPart {
    /// The context its keys are looked up in.
    static var context: KeyContext { table.context }

    static func footerWord(for command: Command, _ model: AppModel) -> String? { nil }

    static func obstacle(to command: Command, _ model: AppModel) -> String? { nil }

    static func months(_ model: AppModel) -> Set<YearMonth> { [] }

    static func takeTime(_ model: inout AppModel) {}

    static func leave(_ model: inout AppModel) {}

    static func settle(_ model: inout AppModel) {}

    static func wakeTime(_ model: AppModel) -> Double? { nil }

    static func goTo(_ date: DiaryDate, on model: inout AppModel) -> Bool { false }

    static func click(_ point: Point, on model: inout AppModel) {}

    static func notes(_ model: AppModel) -> ScreenNotes { ScreenNotes() }

    static func facts(_ model: AppModel) -> FactSheet? { nil }

    static func pictureName(_ model: AppModel) -> String { "\(context.rawValue)-\(model.presentDay)" }

    static func scrollToTop(_ model: inout AppModel) {}

    static func explanation(_ model: AppModel) -> [(heading: String, text: String)] { [] }
}
