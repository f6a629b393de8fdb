/// The CSV export of Track & Graph: a row for each data point, with a number, a labelled number or a duration.
enum TrackAndGraphSource: AppSource {
    static let title = "Track & Graph"
    static let unit = ImportUnit.rows

    static func entries(in bytes: [UInt8]) throws(ImportError) -> [SourceEntry] {
        let table = try CSVTable(bytes)
        let columns = try table.places(of: ["FeatureName", "Timestamp", "Value", "Note"])
        return table.rows.map { row in
            let cells = columns.map { row.cells[$0].trimmed }
            var entry = SourceEntry(
                number: row.number, content: row.cells, time: WrittenTime(cells[1], order: WrittenTime.Part.allCases),
                timeText: cells[1])
            if let value = value(cells[2]) { entry.items = [SourceItem(name: cells[0], value: value)] }
            entry.note = cells[3].isEmpty ? nil : cells[3]
            return entry
        }
    }

    /// `2.5`, `1.0:Label` or `1:10:00`.
    private static func value(_ text: String) -> SourceValue? {
        let parts = text.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
        if parts.count == 3, let hours = Int(parts[0]), let minutes = Int(parts[1]), let seconds = Int(parts[2]),
            hours >= 0
        {
            return .seconds(hours * 3600 + minutes * 60 + seconds)
        }
        let label = parts.dropFirst().joined(separator: ":").trimmed
        switch label.lowercased() {
        case "": return parts.first.flatMap { Double(decimal: String($0)) }.map { .number($0) }
        case "yes", "true": return .answer(true)
        case "no", "false": return .answer(false)
        default: return .word(label)
        }
    }
}
