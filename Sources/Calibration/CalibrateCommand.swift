import ArgumentParser
import Platform
import Statistics

/// `calibrate`: measures how often Twinge is right about simulated diaries whose truth is known.
@main
struct CalibrateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calibrate",
        abstract: "Hold what Twinge says against made-up diaries whose truth is known, and against reference results.",
        subcommands: [TablesCommand.self, OraclesCommand.self], defaultSubcommand: TablesCommand.self)
}

/// `calibrate tables`: measures on simulated diaries.
struct TablesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tables",
        abstract: "Look at made-up diaries whose truth is known, and hold what is found against the bars.",
        discussion: """
            Tables: \(CalibrationTable.all.map(\.name).joined(separator: ", ")).

            The status is 1 if a bar is missed. The same options give the same table on every machine.
            """)

    @Argument(help: "The tables to make. Default: all.")
    var tables: [String] = CalibrationTable.all.map(\.name)

    @Option(help: "How many diaries each row has.")
    var diaries = 1000

    @Option(help: "The number that all diaries are drawn from; another number, other diaries.")
    var seed: UInt64 = 20_261_121

    @Option(help: "How many orders of the weeks each analysis draws.")
    var permutations = 1999

    @Option(help: "How many diaries are read at the same time.")
    var threads = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))

    @Option(help: "A file that keeps what was counted: the same program goes on from there after a stop.")
    var resume: String?

    func validate() throws {
        for name in tables where !CalibrationTable.all.contains(where: { $0.name == name }) {
            let names = CalibrationTable.all.map(\.name).joined(separator: ", ")
            throw ValidationError("Unknown table “\(name)”. Tables: \(names).")
        }
        guard (1...1_000_000).contains(diaries) else { throw ValidationError("A row has from 1 to 1000000 diaries.") }
        guard (1...1_000_000).contains(permutations) else {
            throw ValidationError("--permutations takes a number from 1 to 1000000.")
        }
        guard (1...1024).contains(threads) else { throw ValidationError("--threads takes a number from 1 to 1024.") }
    }

    func run() async throws {
        let chosen = CalibrationTable.all.filter { tables.contains($0.name) }
        let kept = resume.map(KeptRuns.init)
        let program = resume.flatMap { _ in programFingerprint() } ?? ""
        var bar = ProgressBar(total: chosen.flatMap(\.rows).reduce(0) { $0 + ($1.diaries ?? diaries) })
        var missesABar = false
        for table in chosen {
            var runs: [CalibrationRun] = []
            for (place, row) in table.rows.enumerated() {
                let seed = Self.seed(seed, of: table, place: place)
                let key = "\(program) \(table.name) \(place) \(seed) \(permutations)"
                let known = kept?.counts(for: key) ?? [:]
                for _ in known { bar.advance() }
                runs.append(
                    await CalibrationRun.run(
                        row, diaries: diaries, seed: seed, permutations: permutations, threads: threads, kept: known,
                        progress: { place, counts in
                            kept?.keep(counts, of: place, for: key)
                            bar.advance()
                        }))
            }
            bar.clear()
            print(CalibrationText(table: table, runs: runs).text)
            // Flush, so that a table that took an hour isn't lost if the program is stopped later.
            fflush(nil)
            missesABar = missesABar || runs.contains { !$0.missed.isEmpty }
        }
        if missesABar { throw ExitCode(1) }
    }

    /// Returns the seed of a row, which doesn't depend on which other tables are made.
    private static func seed(_ seed: UInt64, of table: CalibrationTable, place: Int) -> UInt64 {
        var generator = SplitMix64(seed: seed)
        for byte in table.name.utf8 { generator = SplitMix64(seed: generator.next() ^ UInt64(byte)) }
        return SplitMix64(seed: generator.next() ^ UInt64(place)).first
    }
}

extension SplitMix64 {
    /// The first number drawn.
    fileprivate var first: UInt64 {
        var copy = self
        return copy.next()
    }
}
