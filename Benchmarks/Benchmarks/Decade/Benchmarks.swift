import Benchmark
import Canvas
import Data
import Diary
import Journal
import Screens
import SystemPackage
import Trends

/// Keys to where each measurement begins, and the keys that are measured there, over and over in this order.
private let journeys: [(name: String, opening: String, keys: String)] = [
    ("Today", "", "j j k Right Left - + [ ] 6 Esc"),
    ("Today, dialogs", "", "6 Tab h i p Esc a n Esc c Esc ? Esc"),
    ("Today, saving and undoing", "", "6 Enter u 3 Enter Ctrl-r u u"),
    ("Week", "W", "j k h l m [ ]"),
    ("Year", "W z z z", "j k h l m [ ]"),
    ("Stretches", "S", "j j k e Esc"),
    ("Body", "B", "j k h l w"),
    ("Journal", "J", "j PageDown PageDown End PageUp Home"),
    ("Journal, searching", "J /", "h e a t Backspace Backspace Backspace Backspace"),
    ("Journal, undoing in a search", "6 Enter J / p a i n Enter", "u Ctrl-r"),
    ("Links", "L", "j k"),
]

let benchmarks: @Sendable () -> Void = {
    Benchmark.defaultConfiguration = .init(
        metrics: [.wallClock, .cpuTotal], maxDuration: .seconds(5), maxIterations: 2000)

    for journey in journeys {
        // One key is one iteration, so that the percentiles are those of single keys.
        Benchmark("Key to frame: \(journey.name)") { (benchmark: Benchmark, diary: OpenDiary) in
            let keys = journey.keys.split(separator: " ").compactMap { Key(named: String($0)) }
            let key = keys[benchmark.currentIteration % keys.count]
            benchmark.startMeasurement()
            blackHole(diary.press(key))
            benchmark.stopMeasurement()
        } setup: {
            let diary = OpenDiary(Decade.entries, now: Decade.now)
            diary.press(journey.opening)
            return diary
        }
    }

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
        blackHole(FlareHistory(DayTable(logbook)))
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

/// The ten years on disk, in a folder for what can be thrown away; written when first asked for.
private func keptDecade() throws -> Journal {
    let folder = FilePath("/tmp/twinge-benchmark-decade")
    let journal = Journal(at: folder)
    if try journal.months().isEmpty { try journal.add(Decade.entries) }
    return journal
}
