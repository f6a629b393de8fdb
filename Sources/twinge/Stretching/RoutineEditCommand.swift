import ArgumentParser
import Catalog
import Diary
import Files
import Journal

/// `twinge routine edit`: opens the planned holds in the user's editor.
struct RoutineEditCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "edit", abstract: "Change the stretch routine in your editor.", usage: "twinge routine edit")

    @OptionGroup var options: GlobalOptions

    func perform(in context: CommandContext) throws -> ExitStatus {
        guard context.environment.hasEditor || context.environment.isInputTerminal else {
            throw Failure(
                .usage,
                "There is no terminal to open an editor on. Run it on a terminal, or set VISUAL or EDITOR to one that needs none."
            )
        }
        let today = try context.today()
        let routine = try context.routine(on: today)
        let file = EditorFile("routine", ending: "txt", in: context.locations.state)
        try file.write(Array(Self.text(of: routine.items).utf8))
        defer { file.remove() }
        let editor = Editor(environment: context.environment)
        let status = editor.open(file.path)
        guard status == 0 else {
            throw Failure(
                .inputOutput, "The editor (\(editor.command)) ended with status \(status). Nothing was changed.")
        }
        let items: [RoutineItem]
        do {
            items = try Self.items(in: try file.bytes(), catalog: try context.catalog())
        } catch let failure as Failure {
            throw Failure(failure.status, "\(failure.message) Your text is in \(file.keep()).")
        }
        guard items != routine.items else {
            context.messages.print("twinge: nothing changed.")
            if options.json { try context.printJSON(context.form(of: routine)) }
            return .done
        }
        try context.journal.changeRoutine { history in
            // Two orders of holds can't be merged.
            if let now = history.routine(on: today), now.items != routine.items {
                throw Failure(
                    .cannotCreate,
                    "The routine was changed elsewhere while you edited it. Nothing was changed. Your text is in \(file.keep())."
                )
            }
            return Routine(start: today, items: items)
        }
        guard !options.json else {
            try context.printJSON(context.form(of: Routine(start: today, items: items)))
            return .done
        }
        context.output.print("saved \(items.count.counted("hold", "holds")), from \(today.longText) on")
        return .done
    }

    private static func text(of items: [RoutineItem]) -> String {
        """
        # One hold on each line, in the order they are done: NAME[, left|right], SECONDS s[, 2 times][, mon wed fri]
        # For the names: twinge stretch list

        \(items.map(\.text).joined(separator: "\n"))

        """
    }

    private static func items(in bytes: [UInt8], catalog: Catalog) throws -> [RoutineItem] {
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        return try lines.enumerated().compactMap { number, line in
            let text = line.drop { $0 == " " || $0 == "\t" }
            guard !text.isEmpty, text.first != "#" else { return nil }
            do {
                var item = try RoutineItem(parsing: text)
                item.stretch = try catalog.stretch(typed: item.stretch.text).name
                return item
            } catch {
                let reason = Failure(error)?.message ?? "\(error)"
                throw Failure(.badData, "Line \(number + 1): \(reason) Nothing was changed.")
            }
        }
    }
}
