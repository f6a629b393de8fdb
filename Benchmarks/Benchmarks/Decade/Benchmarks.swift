import Benchmark
import Catalog
import Diary
import Journal
import SystemPackage
import TenYears
import Trends

let benchmarks: @Sendable () -> Void = {
    Benchmark.defaultConfiguration = .init(
        metrics: [.wallClock, .cpuTotal], maxDuration: .seconds(5), maxIterations: 2000)

    Benchmark("Reading ten years") { benchmark in
        let journal = try keptDecade()
        benchmark.startMeasurement()
        blackHole(try journal.contents())
        benchmark.stopMeasurement()
    }

    Benchmark("Adding an entry, durably") { benchmark in
        let journal = try keptDecade()
        var entry = Entry(id: EntryID("added-\(benchmark.currentIteration)"), when: Decade.now)
        entry.pain = PainScore(4)
        benchmark.startMeasurement()
        try journal.add([entry])
        benchmark.stopMeasurement()
        _ = try journal.delete(entry)
    }

    Benchmark("Days and flare-ups of ten years") { benchmark in
        let logbook = Logbook(Decade.entries)
        benchmark.startMeasurement()
        blackHole(FlareHistory(DayTable(logbook), through: Decade.now.date))
        benchmark.stopMeasurement()
    }

    Benchmark("Links over ten years", configuration: .init(maxIterations: 5)) { benchmark in
        let days = DayTable(Logbook(Decade.entries))
        guard let table = LinkTable(days, habits: Catalog.standard.habits) else { return }
        benchmark.startMeasurement()
        blackHole(LinkReport(table))
        benchmark.stopMeasurement()
    }
}

/// Returns the ten years on disk, in the cache folder; written when first needed.
private func keptDecade() throws -> Journal {
    let folder = FilePath("/tmp/twinge-benchmark-decade")
    let journal = Journal(at: folder)
    if try journal.months().isEmpty { try journal.add(Decade.entries) }
    return journal
}
