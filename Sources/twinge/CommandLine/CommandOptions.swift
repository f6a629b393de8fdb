import ArgumentParser
import FoundationEssentials

/// The options of a command, as the parser knows them.
struct CommandOptions {
    /// Whether the command takes a day, which may be given as `-3`.
    private(set) var takesDay = false
    /// Whether the command's arguments are free text.
    private(set) var takesText = false
    /// Whether the command takes words that are no options.
    private(set) var takesArguments = false
    private var takesValue: [String: Bool] = [:]
    private var repeatable: Set<String> = []

    /// Asks the parser.
    init(of command: any ParsableCommand.Type) {
        let text = Data(command._dumpHelp().utf8)
        guard let dump = try? JSONDecoder().decode(Dump.self, from: text) else { return }
        for argument in dump.command.arguments ?? [] {
            if argument.kind == "positional" {
                takesArguments = true
                takesDay = takesDay || argument.valueName == "date" || argument.valueName == "period"
                takesText = takesText || argument.valueName == "text"
            }
            for name in argument.names ?? [] {
                let word = (name.kind == "long" ? "--" : "-") + name.name
                takesValue[word] = argument.kind == "option"
                if argument.isRepeating { repeatable.insert(word) }
            }
        }
    }

    /// Returns whether an option takes a value, or nil if the word is not one of the command's options.
    func hasValue(_ word: some StringProtocol) -> Bool? { takesValue[String(word)] }

    /// Returns an option of which only the last value would count, such as a second `--note`; nil if there is none.
    ///
    /// Options of what is shown may be repeated, so that the last one overrides that of an alias; what is logged or searched for may not.
    func overridden(in words: ArraySlice<String>) -> String? {
        guard takesValue["--at"] != nil || takesValue["--grep"] != nil else { return nil }
        var words = words
        var found: Set<String> = []
        while let word = words.popFirst(), word != "--" {
            let name = String(word.prefix { $0 != "=" })
            guard hasValue(name) == true else { continue }
            if name == word { _ = words.popFirst() }
            let isGlobal = name == "--diary" || name == "--color"
            if !isGlobal, !repeatable.contains(name), !found.insert(name).inserted { return name }
        }
        return nil
    }

    private struct Dump: Decodable {
        let command: Command

        struct Command: Decodable {
            let arguments: [Argument]?
        }

        struct Argument: Decodable {
            let kind: String
            let isRepeating: Bool
            let names: [Name]?
            let valueName: String?
        }

        struct Name: Decodable {
            let kind: String
            let name: String
        }
    }
}
