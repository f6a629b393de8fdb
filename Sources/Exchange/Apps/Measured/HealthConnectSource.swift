import Diary

/// The export of Health Connect, a SQLite database: the hours slept each night and the steps of each day.
enum HealthConnectSource: AppSource {
    static let title = "Health Connect"
    static let unit = ImportUnit.days
    static let dates: DatePartOrder? = .yearFirst

    static func read(_ bytes: [UInt8], for context: ImportContext) throws(ImportError) -> SourceReading {
        let database = try SQLiteDatabase(bytes)
        let tables = Set(try database.rows("SELECT name FROM sqlite_master WHERE type = 'table'").compactMap { $0[0] })
        guard tables.contains("sleep_session_record_table") || tables.contains("steps_record_table") else {
            throw ImportError.file("it should be the export of Health Connect")
        }
        var totals = DayTotals()
        if tables.contains("sleep_session_record_table") {
            let (nights, unread) = try nights(in: database, hasStages: tables.contains("sleep_stages_table"))
            nights.add(to: &totals)
            totals.skip(unread)
        }
        if tables.contains("steps_record_table") { try addSteps(of: database, to: &totals, context) }
        return totals.reading()
    }

    /// Returns the nights. Stages 1 (awake), 3 (out of bed) and 7 (awake in bed) are not sleep; a session without stages counts in
    /// full, and one with stages says which of them are one night.
    private static func nights(
        in database: SQLiteDatabase, hasStages: Bool
    ) throws(ImportError) -> (nights: NightCollector, unread: Int) {
        let stages =
            hasStages
            ? try database.rows(
                """
                SELECT stage_start_time, stage_end_time, end_zone_offset, row_id, stage_type NOT IN (1, 3, 7)
                FROM sleep_stages_table JOIN sleep_session_record_table ON row_id = parent_key
                """) : []
        let staged = Set(stages.compactMap { $0[3] })
        let sessions = try database.rows(
            "SELECT start_time, end_time, end_zone_offset, row_id, 1 FROM sleep_session_record_table")
        var nights = NightCollector()
        var unread = 0
        for row in sessions.map({ staged.contains($0[3] ?? "") ? $0.dropLast() + ["0"] : $0 }) + stages {
            let offset = (row[2].flatMap { Int($0) } ?? 0) / 60
            let zone = Zone.fixed(offset)
            if let start = zone.moment(milliseconds: row[0]), let end = zone.moment(milliseconds: row[1]) {
                nights.add(from: start, to: end, isAsleep: row[4] == "1")
            } else {
                unread += 1
            }
        }
        return (nights, unread)
    }

    private static func addSteps(
        of database: SQLiteDatabase, to totals: inout DayTotals, _ context: ImportContext
    ) throws(ImportError) {
        let rows = try database.rows("SELECT end_time, end_zone_offset, count, app_info_id FROM steps_record_table")
        var collector = StepCollector()
        for row in rows {
            let offset = (row[1].flatMap { Int($0) } ?? 0) / 60
            guard let end = Zone.fixed(offset).moment(milliseconds: row[0]),
                let steps = row[2].flatMap(Double.init)
            else {
                totals.skip()
                continue
            }
            collector.add(steps, by: row[3] ?? "", until: end, on: end.diaryDay(startingAt: context.dayStart))
        }
        for (day, steps, end) in collector.days { totals.add("steps", count: steps, on: day, at: end) }
    }
}
