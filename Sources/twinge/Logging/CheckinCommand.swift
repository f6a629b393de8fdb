import ArgumentParser
import Catalog
import Desk
import Diary
import Platform
import Reports
import Trends

/// `twinge checkin`: asks about the day's habits one by one, in plain lines.
struct CheckinCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "checkin", abstract: "Answer the day's questions one by one, as plain text.",
        usage: "twinge checkin [--at <when>]",
        discussion: """
            Enter takes your usual amount. A full stop means you don't know: nothing is logged. Habits already logged \
            today are not asked again. If you stop early, with q or Ctrl-D, your answers so far are saved.
            """)

    @OptionGroup var when: WhenOption
    @OptionGroup var options: GlobalOptions

    func perform(in context: CommandContext) throws -> ExitStatus {
        var entry = try context.newEntry(at: when.at)
        let day = entry.when.diaryDay(startingAt: try context.settings().preferences.dayStart)
        let report = try context.dayReport(day)
        let lines = report.unconfirmedHabits + report.weeklyQuestions.filter { $0.amount == nil }
        guard !lines.isEmpty else {
            let words = "Everything is logged for \(day.longText)."
            options.json ? context.messages.print(words) : context.output.print(words)
            return .nothing
        }
        let isInterrupted = try ask(lines, in: context, into: &entry)
        guard !entry.isEmpty else { return isInterrupted ? .interrupted : .nothing }
        _ = try context.save(entry)
        return isInterrupted ? .interrupted : .done
    }

    /// Asks until the last question or the end of the input.
    ///
    /// - Returns: Whether the user pressed Ctrl-C; what was answered before is kept.
    private func ask(_ lines: [DayReport.HabitLine], in context: CommandContext, into entry: inout Entry) throws -> Bool
    {
        let input = InterruptibleInput()
        defer { input.close() }
        for line in lines {
            while true {
                // If the answers come from a file, no typed Enter ends the line.
                context.messages.write(question(line, in: context) + (context.environment.isInputTerminal ? " " : "\n"))
                try context.messages.flush()
                guard let typed = input.readLine() else { return input.isInterrupted }
                let answer = Answer(typed, for: line)
                if case .refused(let why) = answer {
                    context.messages.print(why)
                    continue
                }
                if case .amount(let amount) = answer { try log(amount, line, isTyped: !typed.isEmpty, into: &entry) }
                if case .stop = answer { return false }
                break
            }
        }
        return false
    }

    /// Logs an answer; a measured amount that is accepted as it is keeps growing with what is measured.
    private func log(
        _ amount: Amount, _ line: DayReport.HabitLine, isTyped: Bool, into entry: inout Entry
    ) throws(ParseError) {
        try entry.log(line.habit, amount)
        guard line.measured != nil, !isTyped, let mark = DeskMark.taken(amount, of: line.habit.name) else { return }
        entry.setDeskMark(mark)
    }

    private func question(_ line: DayReport.HabitLine, in context: CommandContext) -> String {
        let asked = line.habit.question.isEmpty ? "\(line.habit.name.text)?" : line.habit.question
        let usual = line.offered.map { " Enter: \($0.text)\(line.measured != nil ? ", measured" : "")" } ?? ""
        return context.shown("\(asked) [\(line.habit.scaleWords ?? line.habit.expectation).\(usual)]")
    }

    /// The meaning of a typed line.
    private enum Answer {
        case amount(Amount)
        case unknown
        case stop
        case refused(String)

        init(_ typed: String, for line: DayReport.HabitLine) {
            switch typed.trimming(" \t") {
            case "": self = line.offered.map(Answer.amount) ?? .unknown
            case ".": self = .unknown
            case "q": self = .stop
            case let text:
                do throws(ParseError) {
                    self = .amount(try line.habit.amount(typed: text))
                } catch {
                    self = .refused(ParseError(found: text, expected: line.habit.expectation).sentence)
                }
            }
        }
    }
}

extension String {
    /// Returns the text without certain characters at its ends.
    fileprivate func trimming(_ characters: String) -> String {
        let start = drop { characters.contains($0) }
        return String(start.reversed().drop { characters.contains($0) }.reversed())
    }
}
