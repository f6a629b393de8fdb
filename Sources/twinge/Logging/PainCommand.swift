import ArgumentParser
import Catalog
import Diary
import Reports

/// `twinge pain`: logs a pain reading.
struct PainCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "pain", abstract: "Log how much it hurts, from 0 (no pain) to 10 (worst imaginable).",
        usage:
            """
            twinge pain <score> [--site <site>]… [--feel <word>]… [--trigger <words>]… [--flare | --no-flare]
                                [--note <text>] [--at <when>]
            """,
        discussion: """
            Examples:
              twinge pain 6
              twinge pain 6 --site "low back left" --feel ache --feel stiff
              twinge pain 4 --site "low back left=4" --site "leg left=2" --at 08:10
              twinge pain 7 --flare --note "After the long drive"
              twinge pain 6 --trigger lifting
            """)

    @Argument(help: "The score, a whole number from 0 to 10.")
    var score: String

    @Option(
        name: .long, parsing: .unconditionalSingleValue,
        help: ArgumentHelp(
            "Where it hurts, with a score for that site if you like. Repeatable.", valueName: "site[=score]"),
        completion: Completions.sites)
    var site: [String] = []

    @Option(
        name: .long, parsing: .unconditionalSingleValue,
        help: ArgumentHelp("How it feels, such as ache or stiff. Repeatable.", valueName: "word"),
        completion: Completions.feels)
    var feel: [String] = []

    @Option(
        name: .long, parsing: .unconditionalSingleValue,
        help: ArgumentHelp("What set it off: an activity, a habit or your own words. Repeatable.", valueName: "words"),
        completion: Completions.activities)
    var trigger: [String] = []

    @Flag(inversion: .prefixedNo, exclusivity: .exclusive, help: "Whether you call this a flare-up.")
    var flare: Bool?

    @Option(name: .long, parsing: .unconditional, help: ArgumentHelp("A note.", valueName: "text"))
    var note: String?

    @OptionGroup var when: WhenOption
    @OptionGroup var options: GlobalOptions

    func perform(in context: CommandContext) throws -> ExitStatus {
        let catalog = try context.catalog()
        var entry = try context.newEntry(at: when.at)
        entry.pain = try PainScore(parsing: score)
        for reading in try site.map(catalog.siteReading(typed:)) { try add(reading, to: &entry.sites) }
        for name in try feel.map({ try catalog.feel(typed: $0).name }) where !entry.feels.contains(name) {
            entry.feels.append(name)
        }
        for text in try trigger.map({ try catalog.trigger(typed: $0) }) where !entry.triggers.contains(text) {
            entry.triggers.append(text)
        }
        entry.flare = flare
        entry.note = note.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
        return try Self.save(entry, in: context)
    }

    /// Adds a site; one that is named twice is written once, with its score if only one of the two has one.
    ///
    /// - Throws: ``Failure`` with status 64 for a second score of a site.
    private func add(_ reading: SiteReading, to sites: inout [SiteReading]) throws(Failure) {
        guard let place = sites.firstIndex(where: { $0.name == reading.name && $0.side == reading.side }) else {
            return sites.append(reading)
        }
        guard let score = reading.pain, score != sites[place].pain else { return }
        guard sites[place].pain == nil else {
            throw Failure.givenTwice(
                [reading.name.text, reading.side?.rawValue].compactMap(\.self).joined(separator: ", "))
        }
        sites[place] = reading
    }

    /// Logs a score alone.
    static func log(score: String, in context: CommandContext) throws -> ExitStatus {
        var entry = try context.newEntry(at: nil)
        entry.pain = try PainScore(parsing: score)
        return try save(entry, in: context)
    }

    private static func save(_ entry: Entry, in context: CommandContext) throws -> ExitStatus {
        let status = try context.save(entry)
        if context.environment.isOutputTerminal, !context.options.json { try askAgain(after: entry, in: context) }
        return status
    }

    /// Asks at random for a second score, so that relief can be distinguished from pain that eases by itself.
    private static func askAgain(after entry: Entry, in context: CommandContext) throws {
        let day = entry.when.diaryDay(startingAt: try context.settings().preferences.dayStart)
        guard day == (try context.today()) else { return }
        let logbook = try context.reading(of: (day - 1)...day).logbook
        if let prompt = logbook.reliefPrompt(with: entry) { context.output.print(context.shown(prompt.sentence)) }
    }
}
