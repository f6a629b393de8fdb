/// The CSV export of Migraine Buddy: after a table about the export itself, a row for each attack.
enum MigraineBuddySource: AppSource {
    static let title = "Migraine Buddy"
    static let unit = ImportUnit.rows
    static let dates: DatePartOrder? = .monthFirst

    /// The columns that don't go into the note: those imported as fields, and the user's location.
    private static let placed: Set<String> = [
        "", "#", "started", "pain level", "start utc offset (min)", "end utc offset (min)", "geohash", "notes",
    ]

    static func read(_ bytes: [UInt8], for context: ImportContext) throws(ImportError) -> SourceReading {
        let source = try SourceText(bytes)
        let table = try CSVTable(Array(source.utf8[startOfAttacks(in: source.utf8)...]))
        let columns = try table.places(of: ["Started", "Pain Level"])
        let offset = table.column("Start UTC Offset (min)")
        let entries = table.rows.map { row in
            let cells = columns.map { row.cells[$0].trimmed }
            let zone = offset.flatMap { Int(row.cells[$0].trimmed) }
            var entry = SourceEntry(
                number: row.number, key: [cells[0]], content: row.cells, timeText: cells[0],
                plainTime: cells[0] + (zone.map(Self.offsetText) ?? ""))
            entry.add("headache", cells[1], scale: 0...10)
            entry.note = note(of: row, in: table)
            return table.hasColumns(for: row) ? entry : entry.refused(CSVTable.overfull)
        }
        return SourceReading(entries: entries, remarks: [source.remark, table.remark].compactMap { $0 })
    }

    /// Returns where the table of attacks begins: at the row whose first column is “#”.
    private static func startOfAttacks(in text: [UInt8]) -> Int {
        var start = 0
        for (place, byte) in text.enumerated() where byte == UInt8(ascii: "\n") {
            if text[start..<place].starts(with: "\"#\"".utf8) || text[start..<place].starts(with: "#,".utf8) {
                return start
            }
            start = place + 1
        }
        return 0
    }

    private static func offsetText(_ minutes: Int) -> String {
        " " + (minutes < 0 ? "-" : "+") + (abs(minutes) / 60).zeroPadded(2) + (abs(minutes) % 60).zeroPadded(2)
    }

    private static func note(of row: CSVTable.Row, in table: CSVTable) -> String? {
        let noted = zip(table.header, row.cells).filter { !placed.contains($0.0.lowercased()) && !$0.1.trimmed.isEmpty }
        let own = table.column("Notes").map { row.cells[$0].trimmed } ?? ""
        let all = ([own] + noted.map { "\($0.0): \($0.1.trimmed)" }).filter { !$0.isEmpty }
        return all.isEmpty ? nil : all.joined(separator: "\n")
    }
}
