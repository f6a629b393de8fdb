/// The CSV export of Flaredown: a row for each thing that was checked in on a day.
enum FlaredownSource: TableSource {
    static let title = "Flaredown"
    static let unit = ImportUnit.rows

    static let columns: Set<String> = [
        "user_id", "age", "sex", "country", "checkin_date", "trackable_id", "trackable_type", "trackable_name",
        "trackable_value",
    ]

    static func entries(of table: CSVTable) throws(ImportError) -> [SourceEntry] {
        let columns = try table.places(of: ["checkin_date", "trackable_type", "trackable_name", "trackable_value"])
        return table.rows.map { row in
            let cells = columns.map { row.cells[$0].trimmed }
            var entry = SourceEntry(
                number: row.number, key: [cells[0], cells[1], cells[2]], content: row.cells, timeText: cells[0])
            if let value = value(type: cells[1], cells[3]) {
                entry.items = [SourceItem(name: cells[2], value: value, words: cells[3].isEmpty ? nil : cells[3])]
            } else {
                let isRated = ["Condition", "Symptom"].contains(cells[1])
                entry.isUnreadInPart = isRated && !cells[3].isEmpty
                entry.omissions = [
                    isRated
                        ? "\(cells[2]): “\(cells[3])” is not a number from 0 to 4"
                        : "\(cells[1]) “\(cells[2])” isn't something that Twinge logs"
                ]
            }
            return entry
        }
    }

    /// Conditions and symptoms are rated from 0 (not active) to 4 (extremely active).
    private static func value(type: String, _ text: String) -> SourceValue? {
        switch type {
        case "Condition", "Symptom": SourceValue(number: text, scale: 0...4)
        case "Treatment", "Tag", "Food": .answer(true)
        default: nil
        }
    }
}
