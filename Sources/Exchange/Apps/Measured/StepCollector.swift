import Diary

/// Adds up the steps of each day. A phone and a watch count the same steps, so for each day the source with the most counts.
struct StepCollector {
    private var counts: [DiaryDate: [String: (steps: Double, end: Moment)]] = [:]

    /// Adds the steps that a source counted up to a moment.
    mutating func add(_ steps: Double, by source: String, until end: Moment, on day: DiaryDate) {
        let known = counts[day]?[source] ?? (0, end)
        counts[day, default: [:]][source] = (known.steps + steps, max(known.end, end))
    }

    /// The days with their steps and the last moment of them, oldest first.
    var days: [(day: DiaryDate, steps: Double, end: Moment)] {
        counts.sorted { $0.key < $1.key }.compactMap { day, sources in
            sources.values.max { ($0.steps, $0.end) < ($1.steps, $1.end) }.map { (day, $0.steps, $0.end) }
        }
    }
}
