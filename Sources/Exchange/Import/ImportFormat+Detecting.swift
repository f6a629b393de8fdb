extension ImportFormat {
    /// How many bytes of a file ``init(detecting:)`` has to see.
    public static let detectionSize = 1 << 16

    /// The form of a file, found out from how it begins; nil when it looks like none that can be read.
    public init?(detecting bytes: [UInt8]) {
        if bytes.starts(with: SQLiteDatabase.signature) {
            self = .loop
            return
        }
        guard let text = try? SourceText(bytes).utf8 else { return nil }
        let start = String(decoding: text.prefix(Self.detectionSize), as: UTF8.self).drop(while: \.isWhitespace)
        switch start.first {
        case "<" where start.contains("HealthData"): self = .appleHealth
        case "[" where start.dropFirst().drop(while: \.isWhitespace).first.map { "{]".contains($0) } ?? false:
            self = .twingeJSON
        case "[": self = .jrnl
        case "%", "#":
            guard start.contains("%rec: ") else { return nil }
            self = .twingeRec
        case "{" where start.prefix(2000).contains("\"buckets\""): self = .activityWatch
        case "{": self = start.contains("\"entries\"") ? .jrnl : .twingeJSON
        default:
            guard let format = Self.table(String(start)) else { return nil }
            self = format
        }
    }

    /// The form of a table, by the names of its columns.
    private static func table(_ text: String) -> ImportFormat? {
        let head = text.prefix(1 << 14)
        // What is cut may end inside a cell; its first row is what counts.
        guard let row = head.split(whereSeparator: \.isNewline).first,
            let table = try? CSVTable(Array(String(row).utf8))
        else { return nil }
        let columns = Set(table.header.map { $0.lowercased() })
        func has(_ names: String...) -> Bool { columns.isSuperset(of: names) }
        if has("featurename", "timestamp", "value") { return .trackAndGraph }
        if has("full_date", "mood", "activities") { return .daylio }
        if has("date", "category", "rating/amount") { return .bearable }
        if has("habitname", "calendardate", "value") { return .habitBull }
        if has("checkin_date", "trackable_name", "trackable_value") { return .flaredown }
        if has("epoch", "start", "note", "score") { return .nomie }
        if has("milliseconds", "timestamp", "cat1", "number") { return .tapLog }
        if has("start_time", "end_time", "intensity") { return .clusterHeadache }
        if has("date", "time", "pain level") { return .painTracker }
        if has("date", "time period", "description") || has("#", "started", "pain level") { return .migraineBuddy }
        let marks = ["YES_MANUAL", "YES_AUTO", "UNKNOWN", "SKIP"]
        if table.header.first == "Date", table.header.last == "" || marks.contains(where: head.contains) {
            return .loop
        }
        return table.header.count > 1 ? .csv : nil
    }

    /// The name of the form for a person: `Daylio`, `a table`.
    public var title: String {
        app?.title
            ?? (self == .csv ? "a table (CSV)" : self == .twingeJSON ? "Twinge's own JSON" : "rec text of Twinge")
    }
}
