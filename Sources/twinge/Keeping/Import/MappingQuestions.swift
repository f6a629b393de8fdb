import Catalog
import Diary
import Exchange
import Files
import SystemPackage

/// Asks on a terminal what the columns of a table mean, and writes the mapping.
struct MappingQuestions {
    let context: CommandContext

    /// Asks about each column and writes the mapping beside the table.
    ///
    /// - Returns: the file and its bytes; nil when the answers ended before the last question.
    /// - Throws: ``Failure`` when there is nobody to ask.
    func mapping(for file: String, _ bytes: [UInt8]) throws -> CatalogSource? {
        guard context.environment.isInputTerminal, file != "-" else {
            throw Failure(
                .usage,
                "--map new asks questions, which needs a terminal. Write a mapping by hand: import/README.md in share/doc/twinge."
            )
        }
        let name = FilePath(file).stem ?? file
        var draft = try MappingDraft(bytes, title: name, catalog: try context.catalog())
        let answers = InterruptibleInput()
        defer { answers.close() }
        say("What does each column mean? Enter takes what is in brackets, - leaves it out, for example:")
        say("date   time   pain (0-100)   site   note   sitting (min)   walking   sleep quality")
        for place in draft.columns.indices {
            guard try ask(about: place, &draft, answers) else { return nil }
        }
        guard draft.hasDate else {
            throw Failure(.usage, "No column is the date, without which nothing can be imported. Nothing was written.")
        }
        let path = FilePath(file).removingLastComponent().appending("\(name)-mapping.rec")
        try path.create(Array(draft.text.utf8))
        say(
            "The mapping is in \(context.shown(path.string)). Next time: twinge import csv FILE --map \(context.shown(path.string))"
        )
        return CatalogSource(file: path.string, bytes: Array(draft.text.utf8))
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
