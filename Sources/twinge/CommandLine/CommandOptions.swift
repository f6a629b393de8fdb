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
    /// The first name of each option that takes one value, by all its names.
    private var single: [String: String] = [:]
    /// Those of which the last one counts, so that one that is typed overrides that of an alias.
    private static let overridable: Set = ["--diary", "--color"]

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
            let names = (argument.names ?? []).map { ($0.kind == "long" ? "--" : "-") + $0.name }
            let isSingle = argument.kind == "option" && !argument.isRepeating
            for name in names {
                takesValue[name] = argument.kind == "option"
                if isSingle, Self.overridable.isDisjoint(with: names) { single[name] = names[0] }
            }
        }
    }

    /// Returns whether an option takes a value, or nil if the word is not one of the command's options.
    func hasValue(_ word: some StringProtocol) -> Bool? { takesValue[String(word)] }

    /// Returns an option of which only the last value would count, such as a second `--note` or `-o`; nil if there is none.
    func overridden(in words: ArraySlice<String>) -> String? {
        var words = words
        var found: Set<String> = []
        while let word = words.popFirst(), word != "--" {
            let name = String(word.prefix { $0 != "=" })
            guard hasValue(name) == true else { continue }
            if name == word { _ = words.popFirst() }
            if let option = single[name], !found.insert(option).inserted { return name }
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
