/// The CSV export of Track & Graph: a row for each data point, with a number, a labelled number or a duration.
enum TrackAndGraphSource: TableSource {
    static let title = "Track & Graph"
    static let unit = ImportUnit.rows

    static let columns: Set<String> = [
        "featurename", "timestamp", "value", "label", "note",
    ]

    static func entries(of table: CSVTable) throws(ImportError) -> [SourceEntry] {
        let columns = try table.places(of: ["FeatureName", "Timestamp", "Value", "Note"])
        // Since 2023 labels have their own column; before, they followed the number.
        let labels = table.column("Label")
        return table.rows.map { row in
            let cells = columns.map { row.cells[$0].trimmed }
            let label = labels.map { row.cells[$0].trimmed } ?? ""
            var entry = SourceEntry(
                number: row.number, key: [cells[0], cells[1]], content: row.cells, timeText: cells[1])
            if let value = value(cells[2], label: label) {
                entry.items = [item(named: cells[0], value, label: label, words: cells[2])]
            } else if !cells[2].isEmpty {
                entry.leaveOut(cells[0], cells[2], expected: "a number or a duration")
            }
            entry.note = note(cells[3], label: label, of: entry.items.first)
            return entry
        }
    }

    private static func item(named name: String, _ value: SourceValue, label: String, words: String) -> SourceItem {
        switch value {
        // For a label, the number is only its position in the list.
        case .word, .answer: SourceItem(name: name, value: value, words: label.isEmpty ? nil : label)
        default: SourceItem(name: name, value: value, words: label.isEmpty ? words : "\(words) \(label)")
        }
    }

    /// Returns the note, preceded by a label that says more than the value does.
    private static func note(_ note: String, label: String, of item: SourceItem?) -> String? {
        var lines = [note].filter { !$0.isEmpty }
        if case .seconds = item?.value, !label.isEmpty { lines.insert(label, at: 0) }
        return lines.isEmpty ? nil : lines.joined(separator: "\n")
    }

    /// Parses `2.5`, `1.0:Label` or `1:10:00`, with the label of the column beside it.
    private static func value(_ text: String, label: String) -> SourceValue? {
        if let seconds = WrittenDuration.seconds(text), text.count(where: { $0 == ":" }) == 2 {
            return .seconds(Int(seconds.rounded()))
        }
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        let ownLabel = parts.dropFirst().first.map(\.trimmed) ?? ""
        let label = ownLabel.isEmpty ? label : ownLabel
        switch label.lowercased() {
        case "": return parts.first.flatMap { SourceValue(number: String($0)) }
        case "yes", "true": return .answer(true)
        case "no", "false": return .answer(false)
        default: return .word(label)
        }
    }
}
