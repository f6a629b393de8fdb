import Diary

/// The CSV export of HabitBull: a row for each habit and day.
enum HabitBullSource: TableSource {
    static let title = "HabitBull"
    static let unit = ImportUnit.rows
    static let hasCheckMarks = true

    static let columns: Set<String> = [
        "habitname", "habitdescription", "habitcategory", "calendardate", "value", "commenttext",
    ]

    static func entries(of table: CSVTable) throws(ImportError) -> [SourceEntry] {
        let columns = try table.places(of: ["HabitName", "CalendarDate", "Value"])
        let comment = table.column("CommentText")
        // A habit that is ticked off has no values except 0 and 1.
        let counted = Set(
            table.rows.filter { !["", "0", "1"].contains($0.cells[columns[2]].trimmed) }.map {
                Name.key(of: $0.cells[columns[0]].trimmed)
            })
        return table.rows.map { row in
            let cells = columns.map { row.cells[$0].trimmed }
            var entry = SourceEntry(
                number: row.number, key: [cells[1], cells[0]], content: row.cells, timeText: cells[1])
            if let number = Double(decimal: cells[2]) {
                let isCounted = counted.contains(Name.key(of: cells[0]))
                let value: SourceValue = isCounted ? .number(number) : .answer(number > 0)
                entry.items = [SourceItem(name: cells[0], value: value, words: cells[2])]
            }
            let note = comment.map { row.cells[$0].trimmed } ?? ""
            entry.note = note.isEmpty ? nil : note
            return entry
        }
    }
}
