import ArgumentParser

/// Words of a command line that begin with a dash but aren't options, such as the note `- worse on the stairs`.
///
/// The parser would take them for clusters of short options, and for a request for help if they contain an `h`.
enum DashedWords {
    /// Returns the command line with such words after `--`, where the parser leaves them alone.
    static func protected(_ arguments: [String]) -> [String] {
        guard arguments.contains(where: mayBeText), !(arguments.first?.hasPrefix("---") ?? false) else {
            return arguments
        }
        let (command, path) = Self.command(of: arguments)
        let options = CommandOptions(of: command)
        var kept = Array(arguments[..<path])
        var texts: [String] = []
        var words = arguments[path...]
        while let word = words.popFirst() {
            if word == "--" {
                texts += words
                break
            }
            if let hasValue = options.hasValue(word) {
                kept.append(word)
                if hasValue, let value = words.popFirst() { kept.append(value) }
            } else if !word.hasPrefix("-") || isText(word) && !(options.takesDay && isNumber(word)) {
                texts.append(word)
            } else {
                kept.append(word)
            }
        }
        return texts.contains { $0.hasPrefix("-") } ? kept + ["--"] + texts : arguments
    }

    /// Returns what to add to the error about an unknown option.
    static func hint(for arguments: [String]) -> String? {
        let (command, path) = Self.command(of: arguments)
        let options = CommandOptions(of: command)
        guard options.takesText,
            let word = arguments[path...].first(where: {
                $0.hasPrefix("--") && $0 != "--" && options.hasValue(beforeSign($0)) == nil
            }
            )
        else { return nil }
        return "For text that begins with a dash: twinge \(arguments[..<path].joined(separator: " ")) -- \(word)"
    }

    /// Refuses a second value of an option that has one, such as `--note`, rather than dropping the first.
    ///
    /// - Throws: ``Failure`` with status 64.
    static func refuseOverridden(_ arguments: [String]) throws(Failure) {
        // Asking the parser takes time, so only if an option may be given twice; a short name is another for a long one.
        let names = arguments.prefix { $0 != "--" }.filter { $0.hasPrefix("-") }.map(beforeSign)
        guard Set(names).count < names.count || names.contains(where: { $0.count == 2 }) else { return }
        let (command, path) = Self.command(of: arguments)
        guard let name = CommandOptions(of: command).overridden(in: arguments[path...]) else { return }
        throw Failure.givenTwice(name)
    }

    /// Returns the command that the words name, and how many words that takes, with the options before its name.
    static func command(of arguments: [String]) -> (any ParsableCommand.Type, Int) {
        var command: any ParsableCommand.Type = Twinge.self
        var count = 0
        var place = 0
        while place < arguments.count {
            let word = arguments[place]
            if word.hasPrefix("-"), word != "--" {
                place += CommandNames.optionsWithValues.contains(word) ? 2 : 1
                continue
            }
            let next = command.configuration.subcommands.first { $0.configuration.commandName == word }
            guard let next else { break }
            command = next
            place += 1
            count = place
        }
        return (command, count)
    }

    /// Returns whether a word begins with a dash but doesn't look like an option.
    private static func isText(_ word: String) -> Bool {
        guard word.hasPrefix("-"), word != "-" else { return false }
        return !word.hasPrefix("--") || beforeSign(word).contains(where: \.isWhitespace)
    }

    private static func isNumber(_ word: String) -> Bool { word.dropFirst().allSatisfy(\.isNumber) }

    /// Returns whether a word of the command line needs a closer look.
    private static func mayBeText(_ word: String) -> Bool {
        isText(word) && word != "-h" && word != "-o"
    }

    private static func beforeSign(_ word: String) -> Substring { word.prefix { $0 != "=" } }
}
