/// The CSV export of PainTracker.ca: a row for each entry, lists joined by semicolons.
enum PainTrackerSource: TableSource {
    static let title = "PainTracker.ca"
    static let unit = ImportUnit.rows

    /// The columns without a field in the diary, which go into the note with their names.
    private static let noted = ["Symptoms", "Limited Activities", "Mood Impact", "Missed Work Days", "Medication Log"]

    static let columns: Set<String> = [
        "date", "time", "pain level", "locations", "symptoms", "limited activities", "sleep quality", "mood impact",
        "missed work days", "notes", "medication log",
    ]

    static func entries(of table: CSVTable) throws(ImportError) -> [SourceEntry] {
        let columns = try table.places(of: ["Date", "Time", "Pain Level"])
        return table.rows.map { row in
            func cell(_ name: String) -> String { table.column(name).map { row.cells[$0].trimmed } ?? "" }
            let cells = columns.map { row.cells[$0].trimmed }
            let time = "\(cells[0]) \(cells[1])".trimmed
            var entry = SourceEntry(number: row.number, key: [time], content: row.cells, timeText: time)
            entry.add("pain", cells[2], scale: 0...10)
            entry.sites = list(cell("Locations"))
            entry.add("sleep quality", cell("Sleep Quality"), scale: 0...10)
            let lines = noted.filter { !cell($0).isEmpty }.map { "\($0): \(cell($0))" }
            let note = ([cell("Notes")] + lines).filter { !$0.isEmpty }
            entry.note = note.isEmpty ? nil : note.joined(separator: "\n")
            return entry
        }
    }

    private static func list(_ text: String) -> [String] {
        text.split(separator: ";").map(\.trimmed).filter { !$0.isEmpty }
    }
}
