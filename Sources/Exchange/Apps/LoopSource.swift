import Diary

/// Loop Habit Tracker: `Checkmarks.csv`, a row for each day and a column for each habit, or the backup, a SQLite database.
enum LoopSource: AppSource {
    static let title = "Loop Habit Tracker"
    static let unit = ImportUnit.rows
    static let hasCheckMarks = true

    static func read(_ bytes: [UInt8], for context: ImportContext) throws(ImportError) -> SourceReading {
        if bytes.starts(with: SQLiteDatabase.signature) {
            return SourceReading(entries: try entries(of: SQLiteDatabase(bytes)))
        }
        let table = try CSVTable(bytes)
        let entries =
            isOfOneHabit(table.header) ? try entries(ofHabitIn: table, context.file) : try entries(of: table)
        return SourceReading(entries: entries, remarks: [table.remark].compactMap { $0 })
    }

    /// Returns whether these are the columns of the file in the folder of each habit.
    static func isOfOneHabit(_ header: [String]) -> Bool {
        header == ["Date", "Value"] || header == ["Date", "Value", "Notes"]
    }

    /// Returns the habit that a path names by its folder: `001 Meditate/Checkmarks.csv` is that of “Meditate”.
    static func habit(inPath path: String) -> String? {
        let parts = path.split(separator: "/")
        guard parts.count > 1, parts.last == "Checkmarks.csv" else { return nil }
        let folder = parts[parts.count - 2]
        let name = folder.drop(while: \.isDecimalDigit)
        guard name.count < folder.count, name.first == " " else { return nil }
        return name.trimmed.isEmpty ? nil : name.trimmed
    }

    /// Returns the marks and notes of one habit, a row for each day.
    private static func entries(ofHabitIn table: CSVTable, _ path: String) throws(ImportError) -> [SourceEntry] {
        guard let name = habit(inPath: path) else {
            throw ImportError.file(
                "it is the file of one habit, whose name is that of its folder; name it with its folder, such as "
                    + "“001 Meditate/Checkmarks.csv”")
        }
        return table.rows.map { row in
            let day = row.cells[0].trimmed
            var entry = SourceEntry(number: row.number, key: [day], content: [day], timeText: day)
            if let value = value(row.cells[1].trimmed) { entry.items = [SourceItem(name: name, value: value)] }
            let note = row.cells.dropFirst(2).first?.trimmed ?? ""
            entry.note = note.isEmpty ? nil : "\(name): \(note)"
            entry.silentNames = [name]
            return entry
        }
    }

    private static func entries(of table: CSVTable) throws(ImportError) -> [SourceEntry] {
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

    /// Returns an entry for each day on which a habit has a mark: the same entries as from `Checkmarks.csv`, with the notes added.
    private static func entries(of database: SQLiteDatabase) throws(ImportError) -> [SourceEntry] {
        let columns = try database.rows("SELECT name FROM pragma_table_info('Repetitions')").compactMap {
            $0.first ?? nil
        }
        guard columns.contains("value") else { throw ImportError.file("it should be the backup of Loop Habit Tracker") }
        let notes = columns.contains("notes") ? "Repetitions.notes" : "NULL"
        let rows = try database.rows(
            """
            SELECT Repetitions.timestamp, Habits.name, Repetitions.value, \(notes), Habits.type
            FROM Repetitions JOIN Habits ON Habits.id = Repetitions.habit ORDER BY Repetitions.timestamp, Habits.position
            """)
        let names = try database.rows("SELECT name FROM Habits").compactMap { $0.first ?? nil }
        // Days are midnights in UTC, in milliseconds.
        let days = Dictionary(grouping: rows) { row in
            (row[0].flatMap { Int($0) }).map { "\(DiaryDate(dayNumber: $0 / 86_400_000))" } ?? ""
        }
        return days.sorted { $0.key > $1.key }.enumerated().map { place, day in
            var entry = SourceEntry(number: place + 1, key: [day.key], content: [day.key], timeText: day.key)
            entry.items = day.value.compactMap(item)
            let lines = day.value.compactMap { row in
                row[3].flatMap { $0.isEmpty ? nil : "\(row[1] ?? ""): \($0)" }
            }
            entry.note = lines.isEmpty ? nil : lines.joined(separator: "\n")
            entry.silentNames = names
            return entry
        }
    }

    private static func item(_ row: [String?]) -> SourceItem? {
        guard let name = row[1], let text = row[2] else { return nil }
        // A numerical habit with a value of 2 thousandths isn't a check mark.
        return (row[4] == "1" ? amount(text) : value(text)).map { SourceItem(name: name, value: $0) }
    }

    /// Parses a number in thousandths; below 0 it was not logged.
    private static func amount(_ text: String) -> SourceValue? {
        guard let number = Double(text), number >= 0 else { return nil }
        return .number(number / 1000)
    }

    /// Parses a check mark. What the app filled in itself (1), skipped (3) or does not know (-1) was not logged.
    private static func value(_ text: String) -> SourceValue? {
        switch text {
        case "YES_MANUAL", "2": .answer(true)
        case "NO", "0": .answer(false)
        case "YES_AUTO", "UNKNOWN", "SKIP", "1", "3", "-1", "": nil
        default: amount(text)
        }
    }
}
