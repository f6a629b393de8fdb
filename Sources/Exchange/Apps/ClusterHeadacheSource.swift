/// The CSV export of Cluster Headache Tracker: a row for each attack.
enum ClusterHeadacheSource: TableSource {
    static let title = "Cluster Headache Tracker"
    static let unit = ImportUnit.rows

    static let columns: Set<String> = [
        "start_time", "end_time", "intensity", "medication", "triggers", "notes",
    ]

    static func entries(of table: CSVTable) throws(ImportError) -> [SourceEntry] {
        let columns = try table.places(of: ["start_time", "end_time", "intensity", "medication", "triggers", "notes"])
        return table.rows.map { row in
            let cells = columns.map { row.cells[$0].trimmed }
            var entry = SourceEntry(number: row.number, key: [cells[0]], content: row.cells, timeText: cells[0])
            entry.add("headache", cells[2], scale: 0...10)
            let lines = zip(["Until", "Medication", "Triggers"], [cells[1], cells[3], cells[4]]).filter {
                !$0.1.isEmpty
            }
            let note = ([cells[5]] + lines.map { "\($0.0): \($0.1)" }).filter { !$0.isEmpty }
            entry.note = note.isEmpty ? nil : note.joined(separator: "\n")
            return entry
        }
    }
}
