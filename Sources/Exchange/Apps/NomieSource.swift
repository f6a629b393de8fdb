/// The detailed CSV export of Nomie: a row for each note, with trackers such as `#mood(4)` in it.
enum NomieSource: TableSource {
    static let title = "Nomie"
    static let unit = ImportUnit.rows

    static let columns: Set<String> = [
        "epoch", "start", "end", "offset", "note", "lat", "lng", "location", "score",
    ]

    static func entries(of table: CSVTable) throws(ImportError) -> [SourceEntry] {
        let columns = try table.places(of: ["start", "note"])
        let epoch = table.column("epoch")
        return table.rows.map { row in
            let (start, note) = (row.cells[columns[0]].trimmed, row.cells[columns[1]].trimmed)
            let instant = epoch.map { row.cells[$0].trimmed } ?? ""
            let (items, rest) = trackers(in: note)
            return SourceEntry(
                number: row.number, key: [instant.isEmpty ? start : instant], content: row.cells, timeText: start,
                plainTime: instant.isEmpty ? start : instant, items: items, note: rest.isEmpty ? nil : rest)
        }
    }

    /// Returns the trackers of a note, and what remains of it. A tracker without a number was ticked.
    private static func trackers(in note: String) -> ([SourceItem], String) {
        var items: [SourceItem] = []
        var words: [Substring] = []
        for word in note.split(separator: " ") {
            guard word.first == "#", word.count > 1 else {
                words.append(word)
                continue
            }
            let parts = word.dropFirst().split(separator: "(", maxSplits: 1)
            // The app itself takes these signs for no part of a word.
            let bare = (parts.first ?? "").replacing("’s", with: "").replacing("'s", with: "")
            let name = String(bare.filter { !",.!?:;'’".contains($0) }.map { $0 == "_" ? " " : $0 })
            guard !name.isEmpty else {
                words.append(word)
                continue
            }
            let amount = parts.count > 1 ? String(parts[1].prefix { $0 != ")" }) : ""
            let value: SourceValue =
                WrittenDuration.seconds(amount).map { .seconds(Int($0)) } ?? SourceValue(number: amount)
                ?? (amount.isEmpty ? .answer(true) : .word(amount))
            items.append(SourceItem(name: name, value: value, words: amount.isEmpty ? nil : amount))
        }
        return (items, words.joined(separator: " "))
    }
}
