extension ImportFormat {
    /// The number of bytes of a file that ``init(detecting:path:)`` needs.
    public static let detectionSize = 1 << 16

    /// Detects the format of a file from its beginning; nil if no format matches.
    ///
    /// - Parameter path: the path of the file, whose folder may say what it is.
    public init?(detecting bytes: [UInt8], path: String = "") {
        if bytes.starts(with: SQLiteDatabase.signature) {
            self = Self.database(bytes)
            return
        }
        guard Self.writtenOnly(bytes) == nil, let text = try? SourceText(bytes).utf8 else { return nil }
        let start = String(decoding: text.prefix(Self.detectionSize), as: UTF8.self).drop(while: \.isWhitespace)
        if let format = Self.words(start) {
            self = format
            return
        }
        switch start.first {
        case "<" where start.contains("HealthData"): self = .appleHealth
        case "[" where start.dropFirst().drop(while: \.isWhitespace).first.map { "{]".contains($0) } ?? false:
            self = .twingeJSON
        case "[": self = .jrnl
        case "%", "#":
            guard start.contains("%rec: ") else { return nil }
            self = .twingeRec
        case "{": self = start.contains("\"entries\"") ? .jrnl : .twingeJSON
        default:
            guard let format = Self.table(String(start), path) else { return nil }
            self = format
        }
    }

    /// Returns the app of a database by the names of its tables; Loop if they aren't among these bytes.
    private static func database(_ bytes: [UInt8]) -> ImportFormat {
        let text = String(decoding: bytes.prefix(detectionSize), as: UTF8.self)
        return text.contains("paindescriptions")
            ? .secuso
            : text.contains("sleep_session_record_table") || text.contains("steps_record_table")
                ? .healthConnect : .loop
    }

    /// Returns the format of a file by words that only it contains.
    private static func words(_ start: Substring) -> ImportFormat? {
        let head = start.prefix(4000)
        switch start.first {
        case "B" where head.hasPrefix("BEGIN:VCALENDAR"): return .iCalendar
        case "S" where head.hasPrefix("Sleep\n") || head.hasPrefix("Sleep\r\n"): return .fitbit
        case "A" where head.hasPrefix("Activities\n") || head.hasPrefix("Activities\r\n"): return .fitbit
        case "{" where head.contains("\"buckets\""): return .activityWatch
        case "{" where head.contains("\"creationDate\"") && head.contains("\"entries\""): return .dayOne
        case "[" where head.contains("\"minutesAsleep\""): return .fitbit
        case "[" where head.contains("\"dateTime\"") && head.contains("\"value\""): return .fitbit
        case "[" where head.contains("\"calendarDate\""): return .garmin
        case "[" where head.contains("\"start\"") && head.contains("\"tags\""): return .timewarrior
        case "-" where head.hasPrefix("---"): return .markdown
        case "#" where !head.contains("%rec: ") && hasDatedHeading(head, "#"): return .markdown
        case "#" where head.hasPrefix("#+"): return .org
        case "*" where hasDatedHeading(head, "*"): return .org
        default: return nil
        }
    }

    private static func hasDatedHeading(_ text: Substring, _ mark: Character) -> Bool {
        text.split(whereSeparator: \.isNewline).contains { line in
            line.first == mark && line.drop { $0 == mark }.first == " " && line.rangeOfISODate != nil
        }
    }

    /// Returns the format of a table by the names of its columns.
    private static func table(_ text: String, _ path: String) -> ImportFormat? {
        let head = text.prefix(1 << 14)
        // The header may be below a title. A cut text may end inside a cell; then the first row counts.
        let rows = head.split(whereSeparator: \.isNewline).prefix(12)
        guard let row = rows.first,
            let table = (try? CSVTable(Array(rows.joined(separator: "\n").utf8))) ?? (try? CSVTable(Array(row.utf8)))
        else { return nil }
        let columns = Set(table.header.map { $0.lowercased() })
        func has(_ names: String...) -> Bool { columns.isSuperset(of: names) }
        if has("featurename", "timestamp", "value") { return .trackAndGraph }
        if has("mood", "activities"), has("full_date") || has("year", "date", "time") { return .daylio }
        if has("date", "category", "rating/amount") { return .bearable }
        if has("habitname", "calendardate", "value") { return .habitBull }
        if has("checkin_date", "trackable_name", "trackable_value") { return .flaredown }
        if has("epoch", "start", "note", "score") { return .nomie }
        if has("milliseconds", "timestamp", "cat1", "number") { return .tapLog }
        if has("start_time", "end_time", "intensity") { return .clusterHeadache }
        if has("date", "time", "pain level", "symptoms") { return .painTracker }
        if has("date", "time period", "description") || has("#", "started", "pain level") { return .migraineBuddy }
        if LoopSource.isOfOneHabit(table.header), LoopSource.habit(inPath: path) != nil { return .loop }
        if table.header.first == "Date", isOfLoop(table) { return .loop }
        return table.header.count > 1 ? .csv : nil
    }

    /// Returns whether a table has Loop's check marks: in words, or in numbers below columns that Twinge doesn't know.
    private static func isOfLoop(_ table: CSVTable) -> Bool {
        let marks = ["YES_MANUAL", "YES_AUTO", "UNKNOWN", "SKIP"]
        if table.rows.contains(where: { $0.cells.contains(where: marks.contains) }) { return true }
        let isKnown = table.header.contains { HeaderMapping.fieldNames[ColumnName($0).key] != nil }
        guard table.header.last == "", !isKnown else { return false }
        let numbers = table.rows.flatMap { $0.cells.dropFirst().filter { !$0.isEmpty } }.map { Int($0) ?? .min }
        return numbers.allSatisfy { (-1...3).contains($0) || $0 >= 1000 }
    }

    /// The name of the format for users: `Daylio`, `a table`.
    public var title: String {
        app?.title
            ?? (self == .csv ? "a table (CSV)" : self == .twingeJSON ? "Twinge's own JSON" : "rec text of Twinge")
    }
}
