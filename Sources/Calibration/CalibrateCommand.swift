import ArgumentParser
import Glibc
import Statistics

/// `make calibrate`: how often the links of made-up diaries, whose truth is known, are right.
@main
struct CalibrateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calibrate",
        abstract: "Look for links in made-up diaries whose truth is known, and hold what is found against the bars.",
        discussion: "The status is 1 if a bar is missed. The same options give the same table on every machine.")

    @Option(help: "How many diaries each row has.")
    var diaries = 1000

    @Option(help: "The number that all diaries are drawn from; another number, other diaries.")
    var seed: UInt64 = 31_415

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
        let rows = CalibrationRow.linkFree + CalibrationRow.withTrigger
        var bar = ProgressBar(total: rows.count * diaries)
        var generator = SplitMix64(seed: seed)
        var results: [Calibration] = []
        for row in rows {
            results.append(
                await Calibration.run(
                    row, diaries: diaries, seed: generator.next(), permutations: permutations, threads: threads,
                    progress: { bar.advance() }))
        }
        bar.clear()
        print(CalibrationTable(results: results).text)
        if results.contains(where: { !$0.missedBars.isEmpty }) { throw ExitCode(1) }
    }
}
