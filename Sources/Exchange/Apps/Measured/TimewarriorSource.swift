import Diary

/// What `timew export` writes: the time of each tag, added up by day.
enum TimewarriorSource: AppSource {
    static let title = "Timewarrior"
    static let unit = ImportUnit.days
    static let dates: DatePartOrder? = .yearFirst

    private struct Interval: Decodable {
        let start: String
        let end: String?
        let tags: [String]?
    }

    static func read(_ bytes: [UInt8], for context: ImportContext) throws(ImportError) -> SourceReading {
        let intervals = try SourceJSON.decode(
            LossyList<Interval>.self, bytes, expected: "it should be what timew export writes")
        var totals = DayTotals()
        totals.skip(intervals.unreadCount)
        let running = intervals.read.contains { $0.end == nil } ? ["Intervals still running were left out."] : []
        for interval in intervals.read where interval.end != nil {
            guard let start = instant(interval.start), let end = interval.end.flatMap(instant), end > start,
                !(interval.tags ?? []).isEmpty
            else {
                totals.skip()
                continue
            }
            let moment = context.zone.moment(instant: end)
            let day = context.zone.moment(instant: start).diaryDay(startingAt: context.dayStart)
            for tag in interval.tags ?? [] { totals.add(tag, seconds: end - start, on: day, at: moment) }
        }
        return totals.reading(remarks: running)
    }

    /// Parses `20261119T080000Z` as seconds since 1970.
    private static func instant(_ text: String) -> Int? {
        BasicTime(text).map { $0.date.dayNumber * 86_400 + ($0.secondOfDay ?? 0) }
    }
}
