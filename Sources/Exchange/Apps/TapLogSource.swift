/// The CSV export of TapLog: a row for each tap, named by up to nine categories.
enum TapLogSource: TableSource {
    static let title = "TapLog"
    static let unit = ImportUnit.rows

    static let columns: Set<String> = [
        "milliseconds", "timezoneoffset", "timestamp", "dayofyear", "dayofmonth", "dayofweek", "timeofday", "_id",
        "cat1", "cat2", "cat3", "cat4", "cat5", "cat6", "cat7", "cat8", "cat9", "number", "note", "gpstime",
        "gpslatitude", "gpslongitude", "gpsaccuracy", "zip",
    ]

    static func entries(of table: CSVTable) throws(ImportError) -> [SourceEntry] {
        let columns = try table.places(of: ["timestamp", "cat1", "number", "note"])
        let others = (2...9).compactMap { table.column("cat\($0)") }
        return table.rows.map { row in
            let cells = columns.map { row.cells[$0].trimmed }
            // The last category is what was tapped, those before it are the path to it: “Pain”, “Back” is back pain.
            let path = [cells[1]] + others.map { row.cells[$0].trimmed }.filter { !$0.isEmpty }
            let tapped = path.last ?? ""
            let isPain = path.dropLast().contains { ["pain", "pains"].contains($0.lowercased()) }
            let name = isPain && !tapped.lowercased().hasSuffix("pain") ? "\(tapped) pain" : tapped
            var entry = SourceEntry(
                number: row.number, key: [cells[0], name], content: row.cells, timeText: cells[0],
                note: cells[3].isEmpty ? nil : cells[3])
            if cells[2].isEmpty { entry.items = [SourceItem(name: name, value: .answer(true))] }
            entry.add(name, cells[2])
            return entry
        }
    }
}
