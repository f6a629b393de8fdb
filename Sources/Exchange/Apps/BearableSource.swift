/// The CSV export of Bearable: a row for each rating, symptom, factor or medicine.
enum BearableSource: TableSource {
    static let title = "Bearable"
    static let unit = ImportUnit.rows

    /// The severities of a symptom, in brackets after its name.
    private static let severities = [
        "none": 0.0, "mild": 1, "moderate": 2, "severe": 3, "v. severe": 4, "unbearable": 4,
    ]

    /// The times for the parts of the day.
    private static let partsOfDay = ["am": "08:00", "mid": "13:00", "pm": "18:00"]

    static let columns: Set<String> = [
        "date", "date formatted", "weekday", "time of day", "category", "rating/amount", "detail", "notes",
    ]

    static func entries(of table: CSVTable) throws(ImportError) -> [SourceEntry] {
        let columns = try table.places(of: ["date", "time of day", "category", "rating/amount", "detail", "notes"])
        let isoDate = table.column("date formatted")
        // Mood was rated up to 5 in older versions and up to 10 in newer ones; the file does not say which.
        let moods = table.rows.filter { $0.cells[columns[2]] == "Mood" }.compactMap {
            Double(decimal: $0.cells[columns[3]])
        }
        let moodScale = moods.contains { $0 > 5 } ? 1.0...10 : 1...5
        return table.rows.map { row in
            let cells = columns.map { row.cells[$0].trimmed }
            let clock = cells[1].contains(":") ? cells[1] : partsOfDay[cells[1].lowercased()] ?? ""
            let iso = isoDate.map { row.cells[$0].trimmed } ?? ""
            let date = iso.isEmpty ? cells[0] : iso
            let timeText = "\(date) \(cells[1])".trimmed
            var entry = SourceEntry(
                number: row.number, key: [timeText, cells[2], bracketed(cells[4]).name], content: row.cells,
                timeText: timeText, plainTime: "\(date) \(clock)".trimmed)
            entry.items =
                item(category: cells[2], amount: cells[3], detail: cells[4], moodScale: moodScale).map { [$0] } ?? []
            entry.note = cells[5].isEmpty ? nil : cells[5]
            return entry
        }
    }

    private static func item(
        category: String, amount: String, detail: String, moodScale: ClosedRange<Double>
    ) -> SourceItem? {
        let number = Double(decimal: amount)
        let words = [amount, detail].filter { !$0.isEmpty }.joined(separator: " ")
        switch category.lowercased() {
        case "mood": return number.map { SourceItem(name: "mood", value: .score($0, moodScale), words: words) }
        case "energy": return number.map { SourceItem(name: "energy", value: .score($0, 1...5), words: words) }
        case "sleep quality":
            return number.map { SourceItem(name: "sleep quality", value: .score($0, 1...5), words: words) }
        case "sleep": return seconds(amount).map { SourceItem(name: "hours slept", value: .seconds($0)) }
        case "symptom":
            let (name, word) = bracketed(detail)
            guard !name.isEmpty, let severity = severities[word.lowercased()] ?? number else { return nil }
            let said = word.isEmpty ? amount : [amount, "(\(word))"].filter { !$0.isEmpty }.joined(separator: " ")
            return SourceItem(name: name, value: .score(severity, 0...4), words: said)
        default:
            if detail.isEmpty { return nil }
            return SourceItem(name: detail, value: .answer(true), words: amount.isEmpty ? nil : amount)
        }
    }

    /// Splits “Back pain (Mild)” into its two parts.
    private static func bracketed(_ text: String) -> (name: String, word: String) {
        guard text.hasSuffix(")"), let open = text.lastIndex(of: "(") else { return (text, "") }
        return (text[..<open].trimmed, String(text[text.index(after: open)...].dropLast()))
    }

    /// Parses `7:30` or `7.5` hours as seconds.
    private static func seconds(_ text: String) -> Int? {
        if let seconds = WrittenDuration.seconds(text) { return Int(seconds) }
        return Double(decimal: text).flatMap { (0...24).contains($0) ? Int($0 * 3600) : nil }
    }
}
