import Canvas
import Catalog
import Diary

/// What a screen is made of besides its part of the model and its table of keys.
protocol ScreenPart {
    /// Its own keys.
    static var table: CommandTable { get }
    /// The key that shows it.
    static var key: KeySequence { get }
    /// The command that shows it.
    static var showCommand: Command { get }
    /// The words at the right end of the header, in full and in shorter forms; the first that fits is shown.
    static func titles(_ model: AppModel) -> [String]
    /// The word in the footer for a command right now; nil for the one of its table, empty to leave it out.
    static func footerWord(for command: Command, _ model: AppModel) -> String?
    /// Why a command of its table has nothing to do as things are, as a sentence; nil where it has.
    static func obstacle(to command: Command, _ model: AppModel) -> String?
    /// The months it shows.
    static func months(_ model: AppModel) -> Set<YearMonth>
    /// Carries out a command of its table, or one that holds on every screen and that it does in its own way.
    ///
    /// - Returns: Whether the command was one of its own.
    static func perform(_ command: Command, key: Key, on model: inout AppModel) -> Bool
    /// Does what the time that has passed asks for, before an event is taken.
    static func takeTime(_ model: inout AppModel)
    /// Puts away what is going on, before another screen is shown or the program ends.
    static func leave(_ model: inout AppModel)
    /// Makes sure, after every event, that the selection exists and can be seen.
    static func settle(_ model: inout AppModel)
    /// When it needs the next tick, in seconds of uptime.
    static func wakeTime(_ model: AppModel) -> Double?
    /// Goes to a date that was asked for.
    ///
    /// - Returns: Whether the screen shows dates; if not, Today shows the date.
    static func goTo(_ date: DiaryDate, on model: inout AppModel) -> Bool
    /// Takes a click at a place of the body, and opens what is there if it was selected already.
    static func click(_ point: Point, on model: inout AppModel)
    /// What is, dim, on the message line while there is no message: how much more there is below.
    static func footnotes(_ model: AppModel) -> [(column: Int, text: String)]
    /// What is known of what is selected; nil where nothing is.
    static func facts(_ model: AppModel) -> FactSheet?
    /// What is explained above its keys, each with a heading: how sure it is, what its words mean.
    static func explanation(_ model: AppModel) -> [(heading: String, text: String)]
    /// The name of a file with a picture of it, without its ending.
    static func pictureName(_ model: AppModel) -> String
    /// Scrolls to what a picture of it begins with.
    static func scrollToTop(_ model: inout AppModel)
    /// Draws it on the body.
    static func draw(on canvas: inout Canvas, model: AppModel)
}

extension ScreenPart {
    /// Where its keys are.
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

    static func footnotes(_ model: AppModel) -> [(column: Int, text: String)] { [] }

    static func facts(_ model: AppModel) -> FactSheet? { nil }

    static func pictureName(_ model: AppModel) -> String { "\(context.rawValue)-\(model.presentDay)" }

    static func scrollToTop(_ model: inout AppModel) {}

    static func explanation(_ model: AppModel) -> [(heading: String, text: String)] { [] }
}
