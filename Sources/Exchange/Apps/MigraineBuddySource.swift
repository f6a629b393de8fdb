/// The CSV export of Migraine Buddy: after a table about the export itself, a row for each attack.
enum MigraineBuddySource: AppSource {
    static let title = "Migraine Buddy"
    static let unit = ImportUnit.rows
    static let dates: DatePartOrder? = .monthFirst

    /// The columns that have no place of their own here and go into the note, each with its name.
    private static let noted = [
        "Lasted", "Attack Types", "Attack Location", "Affected Activities", "Potential Triggers", "Symptoms",
        "Most Bothersome Symptom", "Premonitory Symptoms", "Pain Positions", "Helpful Medication",
        "Somewhat Helpful Medication", "Unhelpful Medication", "Unsure Medication", "Helpful Relief",
        "Somewhat Helpful Relief", "Unhelpful Relief", "Unsure Relief",
    ]

    static func entries(in bytes: [UInt8], for context: ImportContext) throws(ImportError) -> [SourceEntry] {
        let text = try SourceText(bytes).utf8
        let table = try CSVTable(Array(text[startOfAttacks(in: text)...]))
        let columns = try table.places(of: ["Started", "Pain Level"])
        let offset = table.column("Start UTC Offset (min)")
        return table.rows.map { row in
            let cells = columns.map { row.cells[$0].trimmed }
            let zone = offset.flatMap { Int(row.cells[$0].trimmed) }
            var entry = SourceEntry(
                number: row.number, key: [cells[0]], content: row.cells, timeText: cells[0],
                plainTime: cells[0] + (zone.map(Self.offsetText) ?? ""))
            if let level = Double(decimal: cells[1]) {
                entry.items = [SourceItem(name: "headache", value: .score(level, 0...10), words: cells[1])]
            }
            entry.note = note(of: row, in: table)
            return entry
        }
    }

    /// Where the table of attacks begins: at the row whose first column is “#”.
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
        let digits = { (number: Int) in (number < 10 ? "0" : "") + "\(number)" }
        return " " + (minutes < 0 ? "-" : "+") + digits(abs(minutes) / 60) + digits(abs(minutes) % 60)
    }

    private static func note(of row: CSVTable.Row, in table: CSVTable) -> String? {
        func cell(_ name: String) -> String { table.column(name).map { row.cells[$0].trimmed } ?? "" }
        let lines = noted.filter { !cell($0).isEmpty }.map { "\($0): \(cell($0))" }
        let all = ([cell("Notes")] + lines).filter { !$0.isEmpty }
        return all.isEmpty ? nil : all.joined(separator: "\n")
    }
}
