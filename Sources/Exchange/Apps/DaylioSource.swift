/// The CSV export of Daylio: a row for each entry with a mood, activities between `|`, and a note.
enum DaylioSource: TableSource {
    static let title = "Daylio"
    static let unit = ImportUnit.rows

    /// Daylio's own five moods, best first; users may have renamed them.
    private static let moods = ["rad": 5.0, "good": 4, "meh": 3, "bad": 2, "awful": 1]

    static let columns: Set<String> = [
        "full_date", "year", "date", "weekday", "time", "mood", "activities", "note_title", "note",
    ]

    static func entries(of table: CSVTable) throws(ImportError) -> [SourceEntry] {
        // Until 2019 the day was in two columns: 2018 and “18 May”.
        let isOld = table.column("full_date") == nil && table.column("year") != nil
        let places = try table.places(
            of: (isOld ? ["year", "date"] : ["full_date"]) + ["time", "mood", "activities"])
        let (days, columns) = (places.dropLast(3), Array(places.suffix(3)))
        let texts = ["note_title", "note"].compactMap(table.column)
        return table.rows.map { row in
            let day = days.reversed().map { row.cells[$0].trimmed }.joined(separator: " ")
            let timeText = "\(day) \(row.cells[columns[0]])"
            var entry = SourceEntry(
                number: row.number, key: [timeText.trimmed], content: row.cells, timeText: timeText)
            let mood = row.cells[columns[1]].trimmed
            if !mood.isEmpty {
                let value = moods[mood.lowercased()].map { SourceValue.score($0, 1...5) } ?? .word(mood)
                entry.items.append(SourceItem(name: "mood", value: value))
            }
            entry.items += row.cells[columns[2]].split(separator: "|").map(\.trimmed).filter { !$0.isEmpty }.map {
                SourceItem(name: $0, value: .answer(true))
            }
            let note = texts.map { row.cells[$0].withoutFormatting.trimmed }.filter { !$0.isEmpty }.joined(
                separator: "\n")
            entry.note = note.isEmpty ? nil : note
            return entry
        }
    }
}

extension CSVTable {
    /// Returns the indices of columns that the table must have.
    ///
    /// - Throws: ``ImportError/columns(missing:header:)`` with the missing ones.
    func places(of names: [String]) throws(ImportError) -> [Int] {
        let places = names.map(column)
        let missing = zip(names, places).filter { $0.1 == nil }.map(\.0)
        guard missing.isEmpty else { throw ImportError.columns(missing: missing, header: header) }
        return places.compactMap { $0 }
    }
}
