/// The CSV export of Bearable: a row for each rating, symptom, factor or medicine.
enum BearableSource: TableSource {
    static let title = "Bearable"
    static let unit = ImportUnit.rows

    /// The severities of a symptom, in brackets after its name.
    private static let severities = [
        "none": 0.0, "mild": 1, "moderate": 2, "severe": 3, "v. severe": 4, "unbearable": 4,
        "extreme": 4,
    ]

    /// The words for how much energy there was, from 1 to 5.
    private static let energies = ["v. low": "1", "low": "2", "ok": "3", "high": "4", "v. high": "5"]

    /// The times for the parts of the day.
    private static let partsOfDay = ["am": "08:00", "mid": "13:00", "pm": "18:00", "all day": ""]

    static let columns: Set<String> = [
        "date", "date formatted", "weekday", "time of day", "category", "rating/amount", "detail", "notes",
    ]

    static func read(_ bytes: [UInt8], for context: ImportContext) throws(ImportError) -> SourceReading {
        let table = try CSVTable(bytes)
        let earlier = context.existing.values.lazy.flatMap(\.imported).filter {
            $0.source == title && $0.name == "mood"
        }
        let isUpToTen = earlier.contains { WrittenNumber($0.value).map { $0.value > 5 } ?? false }
        var reading = try read(table) { table throws(ImportError) in try entries(of: table, isUpToTen: isUpToTen) }
        let moods = try moods(in: table)
        if !moods.isEmpty {
            reading.remarks.append(
                isUpToTen || moods.contains { $0 > 5 }
                    ? "Moods go up to 10."
                    : "Moods were taken to be from 1 to 5, since none is above 5; newer versions of the app go up to 10."
            )
        }
        return reading
    }

    static func entries(of table: CSVTable) throws(ImportError) -> [SourceEntry] {
        try entries(of: table, isUpToTen: false)
    }

    private static func moods(in table: CSVTable) throws(ImportError) -> [Double] {
        let columns = try table.places(of: ["category", "rating/amount"])
        return table.rows.filter { $0.cells[columns[0]].trimmed.lowercased() == "mood" }.compactMap {
            Double(decimal: $0.cells[columns[1]])
        }
    }

    /// Parses the table.
    ///
    /// - Parameter isUpToTen: whether an earlier export had moods above 5.
    private static func entries(of table: CSVTable, isUpToTen: Bool) throws(ImportError) -> [SourceEntry] {
        let columns = try table.places(of: ["date", "time of day", "category", "rating/amount", "detail", "notes"])
        let isoDate = table.column("date formatted")
        // Mood was rated up to 5 in older versions and up to 10 in newer ones; the file does not say which.
        let moods = try moods(in: table)
        let moodScale = isUpToTen || moods.contains { $0 > 5 } ? 1.0...10 : 1...5
        return table.rows.map { row in
            let cells = columns.map { row.cells[$0].trimmed }
            let clock = partsOfDay[cells[1].lowercased()] ?? cells[1]
            let iso = isoDate.map { row.cells[$0].trimmed } ?? ""
            let date = iso.isEmpty ? cells[0] : iso
            let timeText = "\(date) \(cells[1])".trimmed
            var entry = SourceEntry(
                number: row.number, key: [timeText, cells[2], bracketed(cells[4]).name], content: row.cells,
                timeText: timeText, plainTime: "\(date) \(clock)".trimmed)
            add(to: &entry, category: cells[2], amount: cells[3], detail: cells[4], moodScale: moodScale)
            entry.addToNote(cells[5])
            return entry
        }
    }

    private static func add(
        to entry: inout SourceEntry, category: String, amount: String, detail: String, moodScale: ClosedRange<Double>
    ) {
        let words = [amount, detail].filter { !$0.isEmpty }.joined(separator: " ")
        switch category.lowercased() {
        case "mood": entry.add("mood", amount, scale: moodScale, words: words)
        case "energy":
            let said = amount.isEmpty ? detail : amount
            entry.add("energy", energies[said.lowercased()] ?? said, scale: 1...5, words: words)
        case "sleep quality":
            entry.add("sleep quality", amount.isEmpty ? detail : amount, scale: 1...5, words: words)
        case "sleep":
            if let seconds = seconds(amount) ?? secondsAsleep(detail) {
                entry.items = [SourceItem(name: "hours slept", value: .seconds(seconds))]
            } else if !words.isEmpty {
                entry.leaveOut("hours slept", words, expected: "a length of time")
            }
        case "symptom": addSymptom(to: &entry, amount: amount, detail: detail)
        default:
            if !detail.isEmpty {
                addThing(to: &entry, category: category.lowercased(), amount: amount, detail: detail)
            } else if !amount.isEmpty {
                entry.leaveOut(category, amount, expected: "something that Twinge logs")
            }
        }
    }

    /// Adds a factor, a medicine, a measurement or what was eaten.
    private static func addThing(to entry: inout SourceEntry, category: String, amount: String, detail: String) {
        func add(_ value: SourceValue, isNotedOtherwise: Bool = false) {
            entry.items = [
                SourceItem(
                    name: detail, value: value, words: amount.isEmpty ? nil : amount,
                    isNotedOtherwise: isNotedOtherwise)
            ]
        }
        func note(_ line: String) {
            entry.addToNote(line)
            // An earlier import may have made it a habit.
            entry.silentNames = [detail]
        }
        // What a meal was isn't a habit.
        if category == "nutrition", ["Meals:", "Amount eaten"].contains(where: detail.hasPrefix) {
            return note([detail, amount].filter { !$0.isEmpty }.joined(separator: " "))
        }
        // The number of a medicine is its dose, which is kept in the words.
        if category == "meds/supplements" || amount.isEmpty { return add(.answer(true)) }
        if let seconds = WrittenDuration.seconds(amount), seconds >= 0 { return add(.seconds(Int(seconds))) }
        if detail.lowercased() == "steps", let steps = WrittenNumber.count(amount) { return add(.count(steps)) }
        switch SourceValue(number: amount) {
        // A factor that is only ticked.
        case .number(1)? where category != "health measurements": add(.answer(true))
        case .number(let number)?: add(.number(number), isNotedOtherwise: true)
        // Such as a blood pressure of 120/80.
        case _ where category == "health measurements": note("\(detail): \(amount)")
        case let score?: add(score, isNotedOtherwise: true)
        case nil: add(.answer(true))
        }
    }

    /// Adds a symptom by the word for its severity, or else by its number.
    private static func addSymptom(to entry: inout SourceEntry, amount: String, detail: String) {
        let (name, word) = bracketed(detail)
        let said = word.isEmpty ? amount : [amount, "(\(word))"].filter { !$0.isEmpty }.joined(separator: " ")
        if name.isEmpty {
            if !said.isEmpty { entry.leaveOut("symptom", said, expected: "one with a name") }
        } else if let severity = severities[word.lowercased()] ?? severities[amount.lowercased()] {
            entry.items = [SourceItem(name: name, value: .score(severity, 0...4), words: said)]
        } else {
            entry.add(name, amount.isEmpty ? word : amount, scale: 0...4, words: said)
        }
    }

    /// Splits “Back pain (Mild)” into its two parts.
    private static func bracketed(_ text: String) -> (name: String, word: String) {
        guard text.hasSuffix(")"), let open = text.lastIndex(of: "(") else { return (text, "") }
        return (text[..<open].trimmed, String(text[text.index(after: open)...].dropLast()))
    }

    /// Parses the night in a text such as `Asleep 23:10 - 07:05. In bed 22:50 - 07:20`.
    private static func secondsAsleep(_ detail: String) -> Int? {
        let words = detail.lowercased().split { $0.isWhitespace || "-–.".contains($0) }
        guard let first = words.first, first == "asleep", words.count > 2,
            let begin = seconds(String(words[1])), let end = seconds(String(words[2])),
            begin < 86_400, end < 86_400
        else { return nil }
        return (end - begin + 86_400) % 86_400
    }

    /// Parses `7:30` or `7.5` hours as seconds.
    private static func seconds(_ text: String) -> Int? {
        if let seconds = WrittenDuration.seconds(text) { return Int(seconds) }
        return Double(decimal: text).flatMap { (0...24).contains($0) ? Int($0 * 3600) : nil }
    }
}
