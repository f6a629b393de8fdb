/// `Checkmarks.csv` of Loop Habit Tracker: a row for each day, a column for each habit.
enum LoopSource: AppSource {
    static let title = "Loop Habit Tracker"
    static let unit = ImportUnit.rows

    static func entries(in bytes: [UInt8], for context: ImportContext) throws(ImportError) -> [SourceEntry] {
        let table = try CSVTable(bytes)
        let date = try table.places(of: ["Date"])[0]
        return table.rows.map { row in
            var entry = SourceEntry(
                number: row.number, key: [row.cells[date]], content: [row.cells[date]], timeText: row.cells[date])
            entry.items = zip(table.header, row.cells).enumerated().compactMap { place, cell in
                guard place != date, !cell.0.isEmpty, let value = value(cell.1.trimmed) else { return nil }
                return SourceItem(name: cell.0, value: value)
            }
            entry.silentNames = table.header
            return entry
        }
    }

    /// A check mark. What the app filled in itself (1), skipped (3) or does not know (-1) was not logged.
    private static func value(_ text: String) -> SourceValue? {
        switch text {
        case "YES_MANUAL", "2": .answer(true)
        case "NO", "0": .answer(false)
        case "YES_AUTO", "UNKNOWN", "SKIP", "1", "3", "-1", "": nil
        // Numbers are kept in thousandths.
        default: Double(text).map { .number($0 / 1000) }
        }
    }
}
