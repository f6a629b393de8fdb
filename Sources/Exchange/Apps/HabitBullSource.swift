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
        // A habit that is ticked off has no numbers except 0 and 1.
        let counted = Set(
            table.rows.filter { row in Double(decimal: row.cells[columns[2]]).map { ![0, 1].contains($0) } ?? false }
                .map { Name.key(of: $0.cells[columns[0]].trimmed) })
        return table.rows.map { row in
            let cells = columns.map { row.cells[$0].trimmed }
            var entry = SourceEntry(
                number: row.number, key: [cells[1], cells[0]], content: row.cells, timeText: cells[1])
            if counted.contains(Name.key(of: cells[0])) {
                entry.add(cells[0], cells[2])
            } else if let answer = try? FieldWriter.isYes(cells[2]) {
                entry.items = [SourceItem(name: cells[0], value: .answer(answer), words: cells[2])]
            } else if !cells[2].isEmpty {
                entry.leaveOut(cells[0], cells[2], expected: "a number, yes or no")
            }
            let note = comment.map { row.cells[$0].trimmed } ?? ""
            entry.note = note.isEmpty ? nil : note
            return entry
        }
    }
}
