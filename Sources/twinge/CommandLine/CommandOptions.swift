import ArgumentParser
import FoundationEssentials

/// The options of a command, as the parser knows them.
struct CommandOptions {
    /// Whether the command takes a day, which may be given as `-3`.
    private(set) var takesDay = false
    /// Whether the command's arguments are free text.
    private(set) var takesText = false
    private var takesValue: [String: Bool] = [:]

    /// Asks the parser.
    init(of command: any ParsableCommand.Type) {
        let text = Data(command._dumpHelp().utf8)
        guard let dump = try? JSONDecoder().decode(Dump.self, from: text) else { return }
        for argument in dump.command.arguments ?? [] {
            if argument.kind == "positional" {
                takesDay = takesDay || argument.valueName == "date"
                takesText = takesText || argument.valueName == "text"
            }
            for name in argument.names ?? [] {
                takesValue[(name.kind == "long" ? "--" : "-") + name.name] = argument.kind == "option"
            }
        }
    }

    /// Returns whether an option takes a value, or nil if the word is not one of the command's options.
    func hasValue(_ word: some StringProtocol) -> Bool? { takesValue[String(word)] }

    private struct Dump: Decodable {
        let command: Command

        struct Command: Decodable {
            let arguments: [Argument]?
        }

        struct Argument: Decodable {
            let kind: String
            let names: [Name]?
            let valueName: String?
        }

        struct Name: Decodable {
            let kind: String
            let name: String
        }
    }
}
