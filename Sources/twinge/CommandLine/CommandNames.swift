import ArgumentParser
import Catalog
import Diary

/// The names of the commands, for suggestions when one is mistyped.
enum CommandNames {
    /// The options before a command that take a value.
    static let optionsWithValues: Set<String> = [
        "--diary", "--color", "--html", "--generate-completion-script",
    ]

    /// Returns the error for an unknown command, with the one that logs what was typed or the closest existing ones, or nil if the
    /// command exists.
    ///
    /// - Parameter catalog: what can be logged; asked only if the command doesn't exist.
    static func refusal(of arguments: [String], catalog: () -> Catalog) -> Failure? {
        // Shells ask for completions with internal commands.
        if arguments.first?.hasPrefix("---") ?? false { return nil }
        var command: any ParsableCommand.Type = Twinge.self
        var path: [String] = []
        var words = arguments[...]
        while let word = words.popFirst() {
            if optionsWithValues.contains(word) { _ = words.popFirst() }
            if word.hasPrefix("-") { continue }
            if path.isEmpty, word == "help" { continue }
            let known = command.configuration.subcommands
            guard !known.isEmpty else { return nil }
            // What can be logged is also listed without the word “list”.
            if command == CatalogCommand.self, EditableKind(argument: word) != nil { return nil }
            guard let next = known.first(where: { $0.configuration.commandName == word }) else {
                let names = known.compactMap { $0.configuration.commandName }
                return refusal(of: word, and: Array(words), among: names, after: path, catalog: catalog)
            }
            command = next
            path.append(word)
        }
        return nil
    }

    /// Returns what to say of a name that the catalog doesn't know if it is that of a command, such as “pain” given as a habit; nil if not.
    static func remark(on error: NameError) -> String? {
        let key = Name.key(of: error.text)
        guard case .unknown = error.reason,
            Twinge.configuration.subcommands.contains(where: { $0.configuration.commandName == key })
        else { return nil }
        return
            "“\(error.text)” is not \(error.kind.withArticle). Use: twinge \(key)\(error.rest.map { " \($0)" } ?? "")"
    }

    private static func refusal(
        of word: String, and others: [String], among known: [String], after path: [String], catalog: () -> Catalog
    ) -> Failure {
        let words = Array(([word] + others).prefix { !$0.hasPrefix("-") })
        let near = Array(known.nearest(to: word).prefix(3))
        let whole = (["twinge"] + path).joined(separator: " ")
        let advice: String
        if path.isEmpty, let command = catalog().loggingCommand(for: words) {
            advice = " To log it: twinge \(command)."
        } else {
            advice = near.isEmpty ? hint(for: words, after: path) : near.didYouMean
        }
        return Failure(.usage, "Unknown command “\(whole) \(word)”.\(advice) For a list: \(whole) --help")
    }

    /// Returns what to type where a name was given in place of the command that takes it; empty if the command takes none.
    private static func hint(for words: [String], after path: [String]) -> String {
        let name = words.map(\.shellWord).joined(separator: " ")
        return switch path {
        case ["stretch"]: " To log it: twinge stretch done \(name). To see it: twinge stretch show \(name)."
        case ["experiment"]: " To see it: twinge experiment show \(name)."
        case ["desk"]: " For quiet: twinge desk quiet \(name). For a day: twinge desk today \(name)."
        default: ""
        }
    }
}
