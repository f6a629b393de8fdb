import ArgumentParser
import Catalog
import Diary
import Exchange
import Journal
import SystemPackage

/// `twinge import`: another diary's entries.
struct ImportCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Import the entries of another diary.",
        usage: "twinge import <format> <file> [--map <file>] [--dry-run]",
        discussion: """
            Nothing is written twice: importing the same file again adds nothing. For how to write a mapping, and samples, \
            see docs/import/README.md.

            Examples:
              twinge import csv pain.csv --map pain-mapping.rec --dry-run
              twinge import csv pain.csv --map pain-mapping.rec
              twinge import twinge-json other-diary.json
            """)

    @Argument(
        help: "The format of the file: \(ImportFormat.allCases.map(\.rawValue).joined(separator: ", ")).",
        completion: .list(ImportFormat.allCases.map(\.rawValue)))
    var format: String

    @Argument(help: "The file, or - for standard input.", completion: .file())
    var file: String

    @Flag(name: .long, help: "Only show what would be added.")
    var dryRun = false

    @Option(name: .long, help: ArgumentHelp("The mapping of a CSV file.", valueName: "file"), completion: .file())
    var map: String?

    @OptionGroup var options: GlobalOptions

    private struct Form: Encodable {
        struct LeftOut: Encodable {
            let number: Int
            let reason: String
        }

        let read: Int
        let added: Int
        let alreadyThere: Int
        let leftOut: [LeftOut]
    }

    func perform(in context: CommandContext) throws -> ExitStatus {
        guard let format = ImportFormat(rawValue: format.lowercased()) else {
            let known = ImportFormat.allCases.map(\.rawValue).joined(separator: ", ")
            throw Failure(.usage, "Unknown format “\(format)”. Formats: \(known).")
        }
        let outcome = try read(format, in: context)
        if !dryRun {
            try context.journal.add(outcome.entries)
            try OwnCatalog(in: context.locations.settingsFolder, home: context.environment["HOME"])
                .add(habits: outcome.newHabits)
        }
        if options.json {
            try context.printJSON(
                Form(
                    read: outcome.read, added: outcome.entries.count, alreadyThere: outcome.alreadyThere,
                    leftOut: outcome.leftOut.map { .init(number: $0.number, reason: $0.reason) }))
        } else {
            for line in outcome.account { context.output.print(context.shown(line)) }
            if dryRun { context.output.print("Nothing was written: this was a dry run.") }
        }
        return .done
    }

    private func read(_ format: ImportFormat, in context: CommandContext) throws -> ImportOutcome {
        let preferences = try context.settings().preferences
        let existing = Set(try context.journal.contents().flatMap(\.entries).map(\.id))
        let zone = context.clock.zone.offsetAtInstant
        let importing = ImportContext(
            catalog: try context.catalog(), existing: existing, dayStart: preferences.dayStart,
            zone: ZoneRule(offsetAtInstant: zone))
        var sieve = ImportSieve(for: format)
        try InputFile(file).read { sieve.take($0) }
        let mapping = try map.map { CatalogSource(file: $0, bytes: try InputFile($0).bytes()) }
        do throws(ImportError) {
            return try format.read(sieve.kept, mapping: mapping, context: importing)
        } catch {
            throw Failure(.badData, "\(file): \(error)")
        }
    }
}
