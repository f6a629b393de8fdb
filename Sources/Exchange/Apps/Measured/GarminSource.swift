import Diary

/// The files of a Garmin Connect export: `…_sleepData.json` with nights, `UDSFile_….json` with steps.
enum GarminSource: AppSource {
    static let title = "Garmin Connect"
    static let unit = ImportUnit.days
    static let dates: DatePartOrder? = .yearFirst

    private struct Day: Decodable {
        let calendarDate: String?
        let totalSteps: Double?
        let sleepEndTimestampGMT: String?
        let deepSleepSeconds: Int?
        let lightSleepSeconds: Int?
        let remSleepSeconds: Int?

        /// The seconds asleep; nil for a night that was not measured.
        var asleep: Int? {
            let phases = [deepSleepSeconds, lightSleepSeconds, remSleepSeconds].compactMap { $0 }
            return phases.isEmpty ? nil : phases.reduce(0, +)
        }
    }

    static func read(_ bytes: [UInt8], for context: ImportContext) throws(ImportError) -> SourceReading {
        let expected = "it should be sleepData.json or UDSFile.json of a Garmin Connect export"
        let days = try SourceJSON.decode(LossyList<Day>.self, bytes, expected: expected)
        guard days.read.contains(where: { $0.totalSteps != nil || $0.sleepEndTimestampGMT != nil }) else {
            throw ImportError.file(expected)
        }
        var totals = DayTotals()
        totals.skip(days.unreadCount)
        for told in days.read {
            guard let day = told.calendarDate.flatMap({ WrittenTime($0, order: .yearFirst)?.date }) else {
                totals.skip()
                continue
            }
            let evening = context.zone.moment(day, secondOfDay: 23 * 3600 + 59 * 60)
            if let steps = told.totalSteps { totals.add("steps", count: steps, on: day, at: evening) }
            guard let asleep = told.asleep else { continue }
            let end = told.sleepEndTimestampGMT.flatMap { WrittenTime($0 + "Z", order: .yearFirst) }
            let morning = end?.moment(in: context.zone, usualTime: 7 * 3600)
            totals.add(
                "hours slept", seconds: asleep, on: day, at: morning ?? context.zone.moment(day, secondOfDay: 7 * 3600))
        }
        return totals.reading()
    }
}
