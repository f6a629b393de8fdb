import Diary

/// Loop Habit Tracker: `Checkmarks.csv`, a row for each day and a column for each habit, or the backup, a SQLite database.
enum LoopSource: AppSource {
    static let title = "Loop Habit Tracker"
    static let unit = ImportUnit.rows
    static let hasCheckMarks = true

    static func read(_ bytes: [UInt8], for context: ImportContext) throws(ImportError) -> SourceReading {
        if bytes.starts(with: SQLiteDatabase.signature) { return try reading(of: SQLiteDatabase(bytes)) }
        let table = try CSVTable(bytes)
        let units = units(in: context.legend)
        var reading =
            isOfOneHabit(table.header)
            ? try reading(ofHabitIn: table, context.file, units) : try reading(of: table, units)
        reading.remarks += [table.remark].compactMap { $0 }
        return reading
    }

    /// Returns the reading with a remark on the marks that were skipped: there is no such thing as a habit skipped here.
    private static func reading(_ entries: [SourceEntry], skipped: Int) -> SourceReading {
        let remark = "\(skipped.counted("mark")) “skipped” \(skipped == 1 ? "counts" : "count") as not logged."
        return SourceReading(entries: entries, remarks: skipped == 0 ? [] : [remark])
    }

    /// Returns the path of `Habits.csv` for the path of a `Checkmarks.csv`.
    static func legend(ofPath path: String) -> String? {
        let folders = path.split(separator: "/").dropLast()
        // That of one habit is in a folder of its own.
        let parents = habit(inPath: path) == nil ? folders : folders.dropLast()
        return (parents + ["Habits.csv"]).joined(separator: "/")
    }

    /// Returns the units of habits according to `Habits.csv`.
    private static func units(in legend: [UInt8]) -> [String: String] {
        guard !legend.isEmpty, let table = try? CSVTable(legend), let name = table.column("Name"),
            let unit = table.column("Unit")
        else { return [:] }
        return Dictionary(table.rows.map { ($0.cells[name].trimmed, $0.cells[unit].trimmed) }) { first, _ in first }
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
    private static func reading(
        ofHabitIn table: CSVTable, _ path: String, _ units: [String: String]
    ) throws(ImportError) -> SourceReading {
        guard let name = habit(inPath: path) else {
            throw ImportError.file(
                "it is the file of one habit, whose name is that of its folder; name it with its folder, such as "
                    + "“001 Meditate/Checkmarks.csv”")
        }
        let hasAmounts = hasAmounts(1, of: table)
        var skipped = 0
        let entries = table.rows.map { row in
            let day = row.cells[0].trimmed
            var entry = SourceEntry(number: row.number, key: [day], content: [day], timeText: day)
            skipped += entry.addMark(name, row.cells[1].trimmed, isAmount: hasAmounts, unit: units[name]) ? 1 : 0
            let note = row.cells.dropFirst(2).first?.trimmed ?? ""
            entry.note = note.isEmpty ? nil : "\(name): \(note)"
            entry.silentNames = [name]
            return entry
        }
        return reading(entries, skipped: skipped)
    }

    private static func reading(of table: CSVTable, _ units: [String: String]) throws(ImportError) -> SourceReading {
        let date = try table.places(of: ["Date"])[0]
        let amounts = Set(table.header.indices.filter { hasAmounts($0, of: table) })
        var skipped = 0
        let entries = table.rows.map { row in
            var entry = SourceEntry(
                number: row.number, key: [row.cells[date]], content: [row.cells[date]], timeText: row.cells[date])
            for (place, name) in table.header.enumerated() where place != date && !name.isEmpty {
                let cell = row.cells[place].trimmed
                let isSkipped = entry.addMark(
                    name, cell, isAmount: amounts.contains(place), unit: units[name.trimmed])
                skipped += isSkipped ? 1 : 0
            }
            entry.silentNames = table.header
            return entry
        }
        return reading(entries, skipped: skipped)
    }

    /// Returns an entry for each day on which a habit has a mark: the same entries as from `Checkmarks.csv`, with the notes added.
    private static func reading(of database: SQLiteDatabase) throws(ImportError) -> SourceReading {
        func columnNames(of table: String) throws(ImportError) -> [String] {
            try database.rows("SELECT name FROM pragma_table_info('\(table)')").compactMap { $0.first ?? nil }
        }
        let columns = try columnNames(of: "Repetitions")
        guard columns.contains("value") else { throw ImportError.file("it should be the backup of Loop Habit Tracker") }
        let notes = columns.contains("notes") ? "Repetitions.notes" : "NULL"
        let unit = try columnNames(of: "Habits").contains("unit") ? "Habits.unit" : "NULL"
        let rows = try database.rows(
            """
            SELECT Repetitions.timestamp, Habits.name, Repetitions.value, \(notes), Habits.type, \(unit)
            FROM Repetitions JOIN Habits ON Habits.id = Repetitions.habit ORDER BY Repetitions.timestamp, Habits.position
            """)
        let names = try database.rows("SELECT name FROM Habits").compactMap { $0.first ?? nil }
        // Days are midnights in UTC, in milliseconds.
        let days = Dictionary(grouping: rows) { row in
            (row[0].flatMap { Int($0) }).map { "\(DiaryDate(dayNumber: $0 / 86_400_000))" } ?? ""
        }
        var skipped = 0
        let entries = days.sorted { $0.key > $1.key }.enumerated().map { place, day in
            var entry = SourceEntry(number: place + 1, key: [day.key], content: [day.key], timeText: day.key)
            for row in day.value {
                if let name = row[1], let text = row[2] {
                    skipped += entry.addMark(name, text, isAmount: row[4] == "1", unit: row[5]) ? 1 : 0
                }
            }
            let lines = day.value.compactMap { row in
                row[3].flatMap { $0.isEmpty ? nil : "\(row[1] ?? ""): \($0)" }
            }
            entry.note = lines.isEmpty ? nil : lines.joined(separator: "\n")
            entry.silentNames = names
            return entry
        }
        return reading(entries, skipped: skipped)
    }

    /// Returns whether a column has amounts, in thousandths: its numbers aren't all those of check marks.
    private static func hasAmounts(_ place: Int, of table: CSVTable) -> Bool {
        table.rows.contains { row in Int(row.cells[place].trimmed).map { $0 > 3 } ?? false }
    }
}

extension SourceEntry {
    /// Adds a check mark or an amount in thousandths. What the app filled in itself (1), skipped (3) or does not know (-1) was not
    /// logged.
    ///
    /// - Parameter unit: what the amounts of the habit count, if that is known.
    /// - Returns: Whether it was skipped.
    fileprivate mutating func addMark(_ name: String, _ cell: String, isAmount: Bool, unit: String?) -> Bool {
        let value: SourceValue
        switch cell {
        case "SKIP", "3": return true
        case "YES_AUTO", "UNKNOWN", "-1", "": return false
        case "YES_MANUAL": value = .answer(true)
        case "NO": value = .answer(false)
        case "1" where !isAmount: return false
        case "2" where !isAmount: value = .answer(true)
        case "0" where !isAmount: value = .answer(false)
        default:
            guard let number = Double(cell), number.isFinite else {
                leaveOut(name, cell, expected: "a check mark or a number")
                return false
            }
            if number < 0 { return false }
            // An “m” may be metres.
            let length = unit.flatMap { $0.lowercased() == "m" ? nil : WrittenDuration.secondsPer($0) }
            let seconds = length.map { Int((number / 1000 * $0).rounded()) }
            value = seconds.map { .seconds($0) } ?? .number(number / 1000)
        }
        items.append(SourceItem(name: name, value: value))
        return false
    }
}
