import Diary

/// Measured data added up by day: an entry for each day, dated at its last known moment.
struct DayTotals {
    private struct Day {
        var end: Moment
        var names: [String] = []
        var seconds: [String: Int] = [:]
        var counts: [String: Double] = [:]
    }

    private var days: [DiaryDate: Day] = [:]
    private var unread = 0

    /// Adds a duration to a day.
    mutating func add(_ name: String, seconds: Int, on day: DiaryDate, at moment: Moment) {
        mention(name, day, moment)
        days[day]?.seconds[name, default: 0] += seconds
    }

    /// Adds a number of things to a day.
    mutating func add(_ name: String, count: Double, on day: DiaryDate, at moment: Moment) {
        mention(name, day, moment)
        days[day]?.counts[name, default: 0] += count
    }

    /// Counts records that couldn't be parsed.
    mutating func skip(_ count: Int = 1) { unread += count }

    private mutating func mention(_ name: String, _ day: DiaryDate, _ moment: Moment) {
        var told = days[day] ?? Day(end: moment)
        told.end = max(told.end, moment)
        if !told.names.contains(name) { told.names.append(name) }
        days[day] = told
    }

    /// Returns the days, and how many records are missing from them.
    func reading(remarks: [String] = []) -> SourceReading {
        let skipped =
            unread == 0
            ? [] : ["\(unread.counted("record")) could not be read and \(unread == 1 ? "was" : "were") left out."]
        return SourceReading(entries: entries, remarks: remarks + skipped)
    }

    /// The entries, oldest first.
    private var entries: [SourceEntry] {
        let names = Set(days.values.flatMap(\.names)).sorted()
        return days.sorted { $0.key < $1.key }.enumerated().map { place, told in
            let items = told.value.names.map { name in
                SourceItem(
                    name: name,
                    value: told.value.seconds[name].map { .seconds($0) } ?? .count(told.value.counts[name] ?? 0))
            }
            return SourceEntry(
                number: place + 1, key: ["\(told.key)"], content: ["\(told.key)"],
                timeText: told.value.end.wholeMinute.diaryText, day: told.key, items: items, silentNames: names)
        }
    }
}

extension Zone {
    /// Parses milliseconds since 1970; nil for anything else.
    func moment(milliseconds text: String?) -> Moment? { text.flatMap { Int($0) }.map { moment(instant: $0 / 1000) } }
}

extension NightCollector {
    /// Adds the nights to the days they end on.
    func add(to totals: inout DayTotals) {
        for night in nights { totals.add("hours slept", seconds: night.seconds, on: night.day, at: night.end) }
    }
}
