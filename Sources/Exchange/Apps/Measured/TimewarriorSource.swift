import Diary
import FoundationEssentials

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

    static func entries(in bytes: [UInt8], for context: ImportContext) throws(ImportError) -> [SourceEntry] {
        guard let intervals = try? JSONDecoder().decode([Interval].self, from: Data(bytes)) else {
            throw ImportError.file("it should be what timew export writes")
        }
        var totals = DayTotals()
        for interval in intervals {
            // What still runs has no end, and a tag says what it was.
            guard let start = instant(interval.start), let end = interval.end.flatMap(instant), end > start else {
                continue
            }
            let moment = context.zone.moment(instant: end)
            let day = context.zone.moment(instant: start).diaryDay(startingAt: context.dayStart)
            for tag in interval.tags ?? [] { totals.add(tag, seconds: end - start, on: day, at: moment) }
        }
        return totals.entries
    }

    /// The seconds since 1970 of `20261119T080000Z`.
    private static func instant(_ text: String) -> Int? {
        BasicTime(text).map { $0.date.dayNumber * 86_400 + ($0.secondOfDay ?? 0) }
    }
}
