import Diary
import Exchange

/// Asks in plain lines what the columns of a table mean; the answers may also come from a pipe, one per line.
struct MappingQuestions {
    let context: CommandContext

    /// Asks about each column.
    ///
    /// - Returns: The answers, or nil if Ctrl-C was pressed.
    /// - Throws: ``Failure`` if the answers ended before the last question.
    func asked(_ draft: MappingDraft) throws -> MappingDraft? {
        var draft = draft
        let answers = InterruptibleInput()
        defer { answers.close() }
        say("What does each column mean? Enter takes what is in brackets, - leaves it out, for example:")
        say("date   time   pain (0-100)   site   note   sitting (min)   walking   sleep quality")
        for place in draft.columns.indices {
            guard try ask(about: place, &draft, answers) else {
                if answers.isInterrupted { return nil }
                throw Failure(
                    .usage,
                    "The answers ended before the last of \(draft.columns.count) columns. Nothing was imported. To write a mapping by hand, see import/README.md in share/doc/twinge."
                )
            }
        }
        return draft
    }

    private func ask(about place: Int, _ draft: inout MappingDraft, _ answers: InterruptibleInput) throws -> Bool {
        while true {
            let column = draft.columns[place]
            let samples = column.samples.isEmpty ? "empty" : column.samples.joined(separator: ", ")
            context.messages.write(
                context.shown("\(column.name) (\(samples)) [\(column.meaning ?? "-")]: "))
            try context.messages.flush()
            guard let answer = answers.readLine() else { return false }
            if answer.isEmpty { return true }
            do throws(ParseError) {
                try draft.mean(answer, at: place)
                return true
            } catch {
                say(context.shown("\(error)."))
            }
        }
    }

    private func say(_ line: String) { context.messages.print(line) }
}
