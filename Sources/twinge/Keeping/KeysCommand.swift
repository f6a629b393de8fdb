import ArgumentParser
import Pages
import Reports
import Screens

/// `twinge keys`: lists the keys of the screens and dialogs, including the user's own.
struct KeysCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys", abstract: "List the keys of all screens, with the names that settings use.",
        usage: "twinge keys [<place>]",
        discussion: """
            Examples:
              twinge keys
              twinge keys today
              twinge config key="screens undo U"     use another key for undo
            """)

    @Argument(help: "A place: a screen, a dialog, screens or everywhere.", completion: .list(places))
    var place: String?

    @Flag(name: .long, help: ArgumentHelp("Print a manual page, in mdoc.", visibility: .hidden))
    var manual = false

    @OptionGroup var options: GlobalOptions

    private static var places: [String] { KeyContext.allCases.map(\.rawValue) }

    private struct Line: Encodable {
        let place: String
        let command: String
        let keys: [String]
        let help: String

        init(_ binding: Binding, in context: KeyContext) {
            (place, command, help) = (context.rawValue, binding.command.rawValue, binding.help)
            keys = binding.keys.map(\.name)
        }
    }

    func perform(in context: CommandContext) throws -> ExitStatus {
        let keymap = try context.settings().preferences.keymap
        let wanted = try contexts()
        if manual {
            context.output.write(KeysManual(keymap: .standard).text)
            return .done
        }
        if options.json {
            try context.printJSON(wanted.flatMap { place in keymap[place].bindings.map { Line($0, in: place) } })
            return .done
        }
        var page = context.page
        for place in wanted {
            if place != wanted.first { page.line() }
            page.heading("\(place.rawValue)  (\(place.title))")
            for binding in keymap[place].bindings {
                page.row([.left(binding.command.rawValue, 16), .left(binding.keyNames, 24), .left(binding.help)])
            }
        }
        context.output.write(page.text)
        return .done
    }

    private func contexts() throws(Failure) -> [KeyContext] {
        guard let place else { return KeyContext.allCases }
        guard let context = KeyContext(rawValue: place.lowercased()) else {
            let known = KeyContext.allCases.map(\.rawValue).joined(separator: ", ")
            throw Failure(.usage, "Unknown place “\(place)”. Places: \(known).")
        }
        return [context]
    }
}
