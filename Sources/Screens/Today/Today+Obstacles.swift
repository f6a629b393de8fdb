import Diary
import Reports
import Trends

/// Why a key can't do anything with the selected row.
extension TodayScreen {
    /// The commands that change the selected row or the day.
    private static let changing: Set<Command> = [.toggle, .increase, .decrease, .open, .delete, .addFlare]
    /// The commands that write about the day, none of which a future day takes.
    private static let logging: Set<Command> = changing.union([.logPain, .checkIn, .takeMedicine, .add])

    static func footerWord(for command: Command, _ model: AppModel) -> String? {
        switch command {
        case .present: model.isShownDayFuture ? nil : ""
        case .editInEditor: model.isShownDayFuture ? "" : nil
        default: model.isShownDayFuture && logging.contains(command) ? "" : nil
        }
    }

    static func obstacle(to command: Command, _ model: AppModel) -> String? {
        if model.isShownDayFuture, logging.contains(command) { return "That day has not come yet." }
        guard changing.contains(command), command != .addFlare else { return nil }
        guard let row = selection(model) else { return "There is nothing to change here." }
        switch row {
        case .reading(let id): return obstacle(to: command, reading: model.diary.logbook.entry(id))
        case .habit(let name):
            let habit = model.reports.habit(named: name)
            let isLogged = model.insights.table[model.shownDay].amountAsLogged(of: habit) != nil
            return command == .delete && !isLogged ? "\(name) is not logged on this day." : nil
        case .stretch: return isStepping(command) ? "A stretch is done or not done: Space changes that." : nil
        case .medicine: return command == .delete ? nil : "Press e to change a medicine in your editor."
        case .activity:
            return command == .toggle ? "Space is for habits and stretches: + and - change the time." : nil
        case .care: return isValueKey(command) ? "A treatment has no amount to step through: Enter edits it." : nil
        case .also(let id, let kind): return obstacle(to: command, kind, of: model.diary.logbook.entry(id))
        case .note: return isValueKey(command) ? "A note is text: Enter edits it." : nil
        case .day: return command == .open ? nil : "This is another day: Enter opens it."
        }
    }

    private static func obstacle(to command: Command, reading entry: Entry?) -> String? {
        if command == .toggle { return "Space is for habits and stretches: Enter edits the reading." }
        guard isStepping(command) else { return nil }
        guard let score = entry?.painNow else { return "This reading has no score: Enter gives it one." }
        switch (command, score.value) {
        case (.increase, 10): return "10 is the highest score."
        case (.decrease, 0): return "0 is the lowest score."
        default: return nil
        }
    }

    private static func obstacle(to command: Command, _ kind: AlsoLogged.Kind, of entry: Entry?) -> String? {
        if command == .delete { return nil }
        switch kind {
        case .trigger where entry?.isReading == true:
            return isValueKey(command) ? "What set the pain off is text: Enter edits the reading." : nil
        case .trigger: return "Press e to change what set the pain off in your editor."
        case .exercise: return "Press e to change the exercise in your editor."
        case .rating: return "Press e to change the answer in your editor."
        case .event: return isValueKey(command) ? "An event is text: Enter edits it." : nil
        case .question: return isStepping(command) ? "A question is text: Enter edits it, Space ticks it off." : nil
        }
    }

    private static func isStepping(_ command: Command) -> Bool { command == .increase || command == .decrease }

    private static func isValueKey(_ command: Command) -> Bool { command == .toggle || isStepping(command) }
}
