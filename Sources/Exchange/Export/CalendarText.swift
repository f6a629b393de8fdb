import Diary
import Reports

/// The events of a diary and its self-experiments as an iCalendar file (RFC 5545).
public struct CalendarText {
    /// The file.
    public let text: String
    /// How many items it has: events, blocks of experiments, and their results.
    public let itemCount: Int

    /// Formats the events of entries at their times, and each experiment: a span for each block, and the day of its result.
    ///
    /// - Parameters:
    ///   - days: the days of the blocks and results that are wanted; nil for all.
    ///   - now: when it was written, which every item carries.
    public init(
        of entries: some Sequence<Entry>, experiments: [Experiment], in days: ClosedRange<DiaryDate>? = nil, now: Moment
    ) {
        let stamp = Self.basic(now)
        let items =
            entries.compactMap { entry in entry.event.map { Self.event(entry, $0, stamp) } }
            + experiments.flatMap { Self.blocks($0, in: days, stamp) }
        let lines =
            ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Twinge//Pain diary//EN", "CALSCALE:GREGORIAN"]
            + (items.isEmpty ? Self.zone : items.flatMap { $0 }) + ["END:VCALENDAR"]
        text = lines.map { Self.folded($0) + "\r\n" }.joined()
        itemCount = items.count
    }

    /// What a calendar without items has, since it must have at least one component (RFC 5545, 3.6): the zone that all of its times would be in.
    private static let zone = [
        "BEGIN:VTIMEZONE", "TZID:UTC", "BEGIN:STANDARD", "DTSTART:19700101T000000", "TZOFFSETFROM:+0000",
        "TZOFFSETTO:+0000", "TZNAME:UTC", "END:STANDARD", "END:VTIMEZONE",
    ]

    private static func event(_ entry: Entry, _ text: String, _ stamp: String) -> [String] {
        ["BEGIN:VEVENT", "UID:\(escaped(entry.id.text))@twinge", "DTSTAMP:\(stamp)", "DTSTART:\(basic(entry.when))"]
            + ["SUMMARY:\(escaped(text))"] + (entry.note.map { ["DESCRIPTION:\(escaped($0))"] } ?? [])
            + ["TRANSP:TRANSPARENT", "END:VEVENT"]
    }

    private static func blocks(
        _ experiment: Experiment, in days: ClosedRange<DiaryDate>?, _ stamp: String
    ) -> [[String]] {
        let last = experiment.lastDay
        let length = experiment.design.blockDays
        let starts = stride(from: 0, to: experiment.design.dayCount, by: length).map { experiment.start + $0 }
        let spans = starts.filter { $0 <= last }.compactMap { start -> [String]? in
            let block = start...min(start + (length - 1), last)
            guard days?.overlaps(block) ?? true, let arm = experiment.place(of: start)?.arm else { return nil }
            return allDay(
                "\(experiment.id.text)-\(start)", block, experiment.name(of: arm).text, experiment.question, stamp)
        }
        let ready = experiment.end + 1
        guard experiment.stopped == nil, days?.contains(ready) ?? true else { return spans }
        return spans + [
            allDay(
                "\(experiment.id.text)-result", ready...ready, "Result of your experiment", experiment.question, stamp)
        ]
    }

    private static func allDay(
        _ id: String, _ days: ClosedRange<DiaryDate>, _ summary: String, _ text: String, _ stamp: String
    ) -> [String] {
        [
            "BEGIN:VEVENT", "UID:\(escaped(id))@twinge", "DTSTAMP:\(stamp)",
            "DTSTART;VALUE=DATE:\(basic(days.lowerBound))",
            "DTEND;VALUE=DATE:\(basic(days.upperBound + 1))", "SUMMARY:\(escaped(summary))",
            "DESCRIPTION:\(escaped(text))", "TRANSP:TRANSPARENT", "END:VEVENT",
        ]
    }

    private static func basic(_ day: DiaryDate) -> String { day.description.replacing("-", with: "") }

    /// `20261119T080000Z`.
    private static func basic(_ moment: Moment) -> String {
        let utc = Moment(instant: moment.instant, offset: 0)
        let clock = [utc.hour, utc.minute, utc.second].map { $0.zeroPadded(2) }.joined()
        return "\(basic(utc.date))T\(clock)Z"
    }

    private static func escaped(_ text: String) -> String {
        // By scalars: a calendar ends a value at the comma that a combining mark follows, too.
        text.writable.unicodeScalars.reduce(into: "") { result, scalar in
            if scalar.isLineEnd {
                result += "\\n"
            } else {
                if ["\\", ";", ","].contains(scalar) { result += "\\" }
                result.unicodeScalars.append(scalar)
            }
        }
    }

    /// Folds the line into pieces of at most 75 bytes, each but the first after a blank.
    private static func folded(_ line: String) -> String {
        var result = ""
        var size = 0
        for scalar in line.unicodeScalars {
            let length = UTF8.width(scalar)
            if size + length > 75 {
                result += "\r\n "
                size = 1
            }
            result.unicodeScalars.append(scalar)
            size += length
        }
        return result
    }
}
