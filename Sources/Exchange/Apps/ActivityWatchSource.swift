import Diary

/// The JSON export of ActivityWatch: its AFK bucket, the time at the computer, as the day's sitting and longest sit.
///
/// This is the time measured at the desk: it excludes sitting elsewhere, and at a standing desk it isn't sitting.
enum ActivityWatchSource: AppSource {
    static let title = "ActivityWatch"
    static let unit = ImportUnit.days

    /// The seconds away that end a sit: the watcher's own limit before it reports that the user is away.
    private static let shortestBreak = 180

    private struct Export: Decodable {
        let buckets: [String: Bucket]
    }

    private struct Bucket: Decodable {
        let type: String
        let events: LossyList<Event>
    }

    private struct Event: Decodable {
        struct Status: Decodable { let status: String? }

        let timestamp: String
        let duration: Double
        let data: Status
    }

    static func read(_ bytes: [UInt8], for context: ImportContext) throws(ImportError) -> SourceReading {
        let export = try SourceJSON.decode(
            Export.self, bytes, expected: "it should be the JSON that ActivityWatch exports")
        let buckets = export.buckets.values.filter { $0.type == "afkstatus" }
        let events = buckets.flatMap(\.events.read)
        guard !events.isEmpty else { throw ImportError.file("it has no AFK bucket (aw-watcher-afk)") }
        let present = events.filter { $0.data.status == "not-afk" }
        let times = present.compactMap(time)
        let unread = buckets.reduce(present.count - times.count) { $0 + $1.events.unreadCount }
        let sits = sits(in: times)
        let days = Dictionary(grouping: sits) {
            context.zone.moment(instant: $0.lowerBound).diaryDay(startingAt: context.dayStart)
        }
        let entries = days.sorted { $0.key < $1.key }.enumerated().map { place, day in
            let total = day.value.reduce(0) { $0 + $1.count }
            let longest = day.value.map(\.count).max() ?? 0
            let end = context.zone.moment(instant: day.value.map(\.upperBound).max() ?? 0)
            return SourceEntry(
                number: place + 1, key: ["\(day.key)"], content: ["\(day.key)"], timeText: end.wholeMinute.diaryText,
                day: day.key,
                items: [
                    SourceItem(name: "sitting", value: .seconds(total)),
                    SourceItem(name: "longest sit", value: .seconds(longest)),
                ])
        }
        return SourceReading(
            entries: entries, remarks: unread == 0 ? [] : ["\(unread.counted("event")) could not be read."])
    }

    /// Returns when an event was, or nil if its time is invalid.
    private static func time(of event: Event) -> Range<Int>? {
        guard let start = WrittenTime(event.timestamp, order: .yearFirst), let second = start.secondOfDay,
            event.duration.isFinite, (0...86_400 * 7).contains(event.duration)
        else { return nil }
        let instant = start.date.dayNumber * 86_400 + second - (start.offset ?? 0) * 60
        return instant..<(instant + Int(event.duration.rounded()))
    }

    /// Returns the stretches of time at the computer, merging those of several computers.
    private static func sits(in times: [Range<Int>]) -> [Range<Int>] {
        times.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { sits, time in
            if let last = sits.last, time.lowerBound - last.upperBound < shortestBreak {
                sits[sits.count - 1] = last.lowerBound..<max(last.upperBound, time.upperBound)
            } else if !time.isEmpty {
                sits.append(time)
            }
        }
    }
}
