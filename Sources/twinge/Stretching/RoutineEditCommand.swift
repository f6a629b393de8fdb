import ArgumentParser
import Catalog
import Diary
import Glibc
import Journal
import SystemPackage

/// `twinge routine edit`: the planned holds in the person's editor.
struct RoutineEditCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "edit", abstract: "Change the stretch routine in your editor.")

    @OptionGroup var options: GlobalOptions

    func perform(in context: CommandContext) throws -> ExitStatus {
        guard context.environment.hasEditor || context.environment.isInputTerminal else {
            throw Failure(
                .usage,
                "There is no terminal for an editor. One that needs none is named by VISUAL or EDITOR; on a terminal this "
                    + "opens one.")
        }
        let today = try context.today()
        let routine = try context.routine(on: today)
        let path = context.locations.state.appending("routine-\(getpid()).txt")
        do throws(Errno) {
            try path.replaceContents(with: Self.text(of: routine.items).utf8)
        } catch {
            throw Failure(.cannotCreate, "Cannot write \(path) for the editor: \(error).")
        }
        defer { unlink(path.string) }
        let editor = Editor(environment: context.environment)
        let status = editor.open(path)
        guard status == 0 else {
            throw Failure(
                .inputOutput, "The editor (\(editor.command)) ended with status \(status). Nothing was changed.")
        }
        let items = try Self.items(in: try InputFile(path.string).bytes(), catalog: try context.catalog())
        guard items != routine.items else {
            context.messages.print("twinge: nothing changed.")
            return .done
        }
        try context.journal.save(Routine(start: today, items: items))
        context.output.print("saved \(items.count.counted("hold", "holds")), from \(today.longText) on")
        return .done
    }

    private static func text(of items: [RoutineItem]) -> String {
        """
        # One hold on each line, in the order they are done: NAME[, left|right], SECONDS s[, 2 times][, mon wed fri]
        # The names stand in: twinge stretch list

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
