import Diary

/// The files of a Fitbit export: `sleep-….json` and `steps-….json`, or the CSV with the sections Sleep and Activities.
enum FitbitSource: AppSource {
    static let title = "Fitbit"
    static let unit = ImportUnit.days

    private struct Item: Decodable {
        let dateOfSleep: String?
        let endTime: String?
        let minutesAsleep: Int?
        let dateTime: String?
        let value: String?
    }

    static func read(_ bytes: [UInt8], for context: ImportContext) throws(ImportError) -> SourceReading {
        let text = try SourceText(bytes).utf8
        var totals = DayTotals()
        if text.first(where: { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }) == UInt8(ascii: "[") {
            let expected = "it should be a file of sleep or steps from a Fitbit export"
            let items = try SourceJSON.decode(LossyList<Item>.self, text, expected: expected)
            guard items.read.contains(where: { $0.minutesAsleep != nil || $0.value != nil }) else {
                throw ImportError.file(expected)
            }
            totals.skip(items.unreadCount)
            for item in items.read { add(item, to: &totals, context) }
        } else {
            for section in sections(of: text) { try add(section, to: &totals, context) }
        }
        return totals.reading()
    }

    /// Adds an item. Nights are in local time; the steps of each minute are in UTC, with month, day and year.
    private static func add(_ item: Item, to totals: inout DayTotals, _ context: ImportContext) {
        if let minutes = item.minutesAsleep,
            let end = item.endTime.flatMap({ WrittenTime($0, order: .yearFirst) })?
                .moment(in: context.zone, usualTime: 7 * 3600)
        {
            let day = item.dateOfSleep.flatMap { WrittenTime($0, order: .yearFirst)?.date } ?? end.date
            totals.add("hours slept", seconds: minutes * 60, on: day, at: end)
        } else if let steps = item.value.flatMap(Double.init),
            let time = item.dateTime.flatMap({ WrittenTime($0, order: .monthFirst) })
        {
            let moment = time.moment(in: time.secondOfDay == nil ? context.zone : .utc, usualTime: 86_340)
            let local = context.zone.moment(instant: moment.instant)
            totals.add("steps", count: steps, on: local.diaryDay(startingAt: context.dayStart), at: local)
        } else {
            totals.skip()
        }
    }

    /// Returns the tables of the CSV, each of which follows a line with its name.
    private static func sections(of text: [UInt8]) -> [[UInt8]] {
        let lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        return lines.reduce(into: []) { sections, line in
            let name = line.filter { $0 != 0x0D }
            if ["Sleep", "Activities", "Body", "Foods"].contains(String(decoding: name, as: UTF8.self)) {
                sections.append([])
            } else if !sections.isEmpty, !name.isEmpty {
                sections[sections.count - 1] += name + [0x0A]
            }
        }
    }

    private static func add(
        _ section: [UInt8], to totals: inout DayTotals, _ context: ImportContext
    ) throws(ImportError) {
        let table = try CSVTable(section)
        let (end, asleep) = (table.column("End Time"), table.column("Minutes Asleep"))
        let (date, steps) = (table.column("Date"), table.column("Steps"))
        let column = try DateColumn(
            table.rows.map { row in (end ?? date).map { row.cells[$0] } ?? "" }, chosen: context.dates)
        for row in table.rows {
            func moment(_ place: Int?, _ usual: Int) -> Moment? {
                place.flatMap { WrittenTime(row.cells[$0], order: column.order) }?
                    .moment(in: context.zone, usualTime: usual)
            }
            if let minutes = asleep.flatMap({ WrittenNumber.count(row.cells[$0]) }), let end = moment(end, 7 * 3600) {
                totals.add("hours slept", seconds: Int(minutes * 60), on: end.date, at: end)
            } else if let steps = steps.flatMap({ WrittenNumber.count(row.cells[$0]) }),
                let end = moment(date, 86_340)
            {
                totals.add("steps", count: steps, on: end.date, at: end)
            } else {
                totals.skip()
            }
        }
    }
}
