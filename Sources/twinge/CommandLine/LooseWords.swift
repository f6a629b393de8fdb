import ArgumentParser
import Catalog
import Diary

/// Words of a command line that the command has no place for, such as where it hurts after a score, or the rest of `--at yesterday 21:30`, and
/// how to type what they seem to mean.
struct LooseWords {
    private let arguments: [String]
    private let path: Int
    private let isPain: Bool
    private let command: String
    private let catalog: () -> Catalog
    private let isMoment: (String) -> Bool
    /// The first word that is no option, such as a score.
    private var first: String?
    /// The options with their values.
    private var kept: [String] = []
    /// The words that are left.
    private var loose: [String] = []
    /// Whether words were joined to the value of an option.
    private var isJoined = false
    private let hasTime: Bool

    /// Sorts the words of a command line that the parser refused because of unexpected arguments; nil if none of them can be placed.
    init?(_ arguments: [String], catalog: @escaping () -> Catalog, isMoment: @escaping (String) -> Bool) {
        let (command, path) = DashedWords.command(of: arguments)
        let options = CommandOptions(of: command)
        guard path > 0, !arguments.contains("--") else { return nil }
        (self.arguments, self.path, self.catalog, self.isMoment) = (arguments, path, catalog, isMoment)
        isPain = command == PainCommand.self
        self.command = command.configuration.commandName ?? ""
        hasTime = options.hasValue("--at") == true && !arguments.contains("--at")
        sort(arguments[path...], options)
    }

    private mutating func sort(_ words: ArraySlice<String>, _ options: CommandOptions) {
        var words = words
        while let word = words.popFirst() {
            if let hasValue = options.hasValue(word) {
                kept.append(word)
                guard hasValue, let value = words.popFirst() else { continue }
                // What follows a value is more of it, unless the command takes it itself.
                let isArgument = options.takesArguments && first == nil
                let more = isArgument ? [] : self.more(of: value, for: word, words.prefix { !$0.hasPrefix("-") })
                words.removeFirst(more.count)
                isJoined = isJoined || !more.isEmpty
                kept.append(([value] + more).joined(separator: " "))
            } else if first == nil, options.takesArguments, !word.hasPrefix("-"), !isPain || Self.isScore(word) {
                first = word
            } else {
                loose.append(word)
            }
        }
    }

    /// Returns those of the words after an option's value that seem to belong to it.
    private func more(of value: String, for option: String, _ words: ArraySlice<String>) -> ArraySlice<String> {
        for count in stride(from: words.count, to: 0, by: -1) {
            let text = ([value] + words.prefix(count)).joined(separator: " ")
            switch option {
            case "--at" where !isMoment(text), "--site" where (try? catalog().siteReading(typed: text)) == nil: continue
            default: return words.prefix(count)
            }
        }
        return []
    }

    private static func isScore(_ word: String) -> Bool { (try? PainScore(parsing: word)) != nil }

    /// What is wrong and a command that works; nil if that can't be guessed.
    var failure: Failure? {
        if isPain, first == nil {
            if let word = loose.first, word.contains(where: \.isNumber) {
                do { _ = try PainScore(parsing: word) } catch { return Failure(error) }
            }
            return painOptions(for: loose).map { options in
                let line = (kept + options).map(\.shellWord).joined(separator: " ")
                return Failure(.usage, "No score from 0 to 10 is given. Use: twinge pain <score> \(line)")
            }
        }
        if command == "config", let setting = firstOfSettings {
            return Failure(.usage, "Settings are changed one at a time. Use: \(line([setting] + kept))")
        }
        guard loose.isEmpty else {
            return words(with: loose).map { words in
                Failure(.usage, "“\(loose.joined(separator: " "))” is unexpected here. Use: \(line(words))")
            }
        }
        guard isJoined else { return nil }
        let words = [first].compactMap(\.self) + kept
        return Failure(.usage, "Words that belong together need quotation marks. Use: \(line(words))")
    }

    private func line(_ words: [String]) -> String {
        (["twinge"] + (arguments[..<path] + words).map(\.shellWord)).joined(separator: " ")
    }

    /// Returns all words of the command with the loose ones in their places; nil if they have none.
    private func words(with loose: [String]) -> [String]? {
        let text = loose.joined(separator: " ")
        let known = [first].compactMap(\.self) + kept
        switch command {
        case "pain": return painOptions(for: loose).map { known + $0 }
        case "config": return first.map { [configuration($0, text)] + kept }
        case "export" where loose.count == 1 && !kept.contains("-o") && ExportCommand.Format(rawValue: text) == nil:
            return known + ["-o", text]
        default: return hasTime && isMoment(text) ? known + ["--at", text] : nil
        }
    }

    /// The first setting with its value, if several were given.
    private var firstOfSettings: String? {
        guard let first, first.contains("="),
            let next = loose.firstIndex(where: { word in
                word.contains("=") && Setting(typed: String(word.prefix { $0 != "=" })) != nil
            })
        else { return nil }
        return ([first] + loose[..<next]).joined(separator: " ")
    }

    /// Returns a setting and its value that were typed in several words: `goal=5 of 7`, `goal 5`, or `day start=4`, whose name has two.
    private func configuration(_ first: String, _ text: String) -> String {
        if first.contains("=") { return "\(first) \(text)" }
        if text.hasPrefix("=") { return "\(first)=\(text.dropFirst().drop { $0 == " " })" }
        let name = "\(first) \(text.prefix { $0 != "=" })"
        guard text.contains("="), let setting = Setting(typed: name) else { return "\(first)=\(text)" }
        return setting.typedName + text.drop { $0 != "=" }
    }

    /// Returns the options of `twinge pain` for words after its score: where and how it hurts and when, and whatever else as a note; nil if
    /// they aren't words.
    private func painOptions(for words: [String]) -> [String]? {
        guard let word = words.first else { return [] }
        if Self.fillers.contains(word.lowercased()), words.count > 1 {
            return painOptions(for: Array(words.dropFirst()))
        }
        for length in stride(from: words.count, to: 0, by: -1) {
            guard let option = painOption(for: words[..<length].joined(separator: " ")) else { continue }
            return painOptions(for: Array(words[length...])).map { option + $0 }
        }
        guard words.contains(where: { $0.contains(where: \.isLetter) }) else { return nil }
        return [kept.contains("--note") ? "--trigger" : "--note", words.joined(separator: " ")]
    }

    private static let fillers: Set<String> = ["in", "my", "the", "and", "with"]

    /// Returns the option for a time, a feel or a site; nil for anything else.
    private func painOption(for text: String) -> [String]? {
        let time = text.hasPrefix("at ") ? String(text.dropFirst(3)) : text
        if hasTime, isMoment(time) { return ["--at", time] }
        if catalog().kind(named: text) == .feel { return ["--feel", text] }
        // A letter or two are part of too many names.
        let isSite = text.count > 2 && (try? catalog().siteReading(typed: text)) != nil
        return isSite ? ["--site", text] : nil
    }
}

extension LooseWords {
    /// Refuses an amount whose unit is a word of its own, as in `habit driving=20 min`, which the command would take for another name.
    ///
    /// - Throws: ``Failure`` with status 64.
    static func refuseSplitAmount(_ arguments: [String]) throws(Failure) {
        let (command, path) = DashedWords.command(of: arguments)
        guard command == HabitCommand.self || command == ActivityCommand.self || command == CareCommand.self else {
            return
        }
        var words = Array(arguments.prefix { $0 != "--" })
        for place in words.indices.dropFirst(path).dropLast().reversed() {
            let (word, unit) = (words[place], words[place + 1])
            guard let sign = word.firstIndex(of: "="), unit.allSatisfy(\.isLetter) else { continue }
            let number = word[sign...].dropFirst().drop { $0 == "+" }
            guard Double(number) != nil, case .quantity? = try? Amount(parsing: "\(number) \(unit)") else { continue }
            words[place] = word + unit
            words.remove(at: place + 1)
            let line = (["twinge"] + words.map(\.shellWord)).joined(separator: " ")
            throw Failure(.usage, "An amount and its unit are one word. Use: \(line)")
        }
    }

    /// Refuses a time in several words without quotation marks whose rest the command would take for more of its text, as in
    /// `note fell --at yesterday 21:30`.
    ///
    /// - Throws: ``Failure`` with status 64.
    static func refuseSplitTime(_ arguments: [String], isMoment: (String) -> Bool) throws(Failure) {
        let words = Array(arguments.prefix { $0 != "--" })
        guard let place = words.firstIndex(of: "--at"), place + 2 < words.count else { return }
        let more = words[(place + 2)...].prefix { !$0.hasPrefix("-") }
        guard !more.isEmpty, DashedWords.command(of: arguments).0 != PainCommand.self else { return }
        for count in stride(from: min(more.count, 4), to: 0, by: -1) {
            let time = words[(place + 1)...(place + 1 + count)].joined(separator: " ")
            guard isMoment(time) else { continue }
            let typed = words[...place] + [time] + words[(place + 2 + count)...]
            let line = (["twinge"] + typed.map(\.shellWord)).joined(separator: " ")
            throw Failure(.usage, "A time of several words needs quotation marks. Use: \(line)")
        }
    }
}
