import ArgumentParser
import Glibc
import Statistics

/// `make calibrate`: how often the links of made-up diaries, whose truth is known, are right.
@main
struct CalibrateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calibrate",
        abstract: "Look for links in made-up diaries whose truth is known, and hold what is found against the bars.",
        discussion: "The status is 1 if a bar is missed. The same options give the same table on every machine.",
        subcommands: [OraclesCommand.self])

    @Option(help: "How many diaries each row has.")
    var diaries = 1000

    @Option(help: "The number that all diaries are drawn from; another number, other diaries.")
    var seed: UInt64 = 20_261_121

    @Option(help: "How many orders of the weeks each analysis draws.")
    var permutations = 1999

    @Option(help: "How many diaries are read at the same time.")
    var threads = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))

    func validate() throws {
        guard (1...1_000_000).contains(diaries) else { throw ValidationError("A row has from 1 to 1000000 diaries.") }
        guard (1...1_000_000).contains(permutations) else {
            throw ValidationError("--permutations takes a number from 1 to 1000000.")
        }
        guard (1...1024).contains(threads) else { throw ValidationError("--threads takes a number from 1 to 1024.") }
    }

    func run() async throws {
        let rowCount = (CalibrationRow.linkFree + CalibrationRow.withTrigger + CalibrationRow.withAnyTrigger).count
        var bar = ProgressBar(total: rowCount * diaries)
        var generator = SplitMix64(seed: seed)
        func calibrations(_ rows: [CalibrationRow]) async -> [Calibration] {
            var results: [Calibration] = []
            for row in rows {
                results.append(
                    await Calibration.run(
                        row, diaries: diaries, seed: generator.next(), permutations: permutations, threads: threads,
                        progress: { bar.advance() }))
            }
            return results
        }
        var table = CalibrationTable()
        table.linkFree = await calibrations(CalibrationRow.linkFree)
        table.withTrigger = await calibrations(CalibrationRow.withTrigger)
        table.withAnyTrigger = await calibrations(CalibrationRow.withAnyTrigger)
        bar.clear()
        print(table.text)
        if table.missesABar { throw ExitCode(1) }
    }
}
