import Diary

/// An app that exports a table.
protocol TableSource: AppSource {
    /// The columns that it writes. One that is not among them is the person's own, and that it is not taken is said.
    static var columns: Set<String> { get }

    /// Takes the table apart.
    ///
    /// - Throws: ``ImportError`` when the table is none of this app.
    static func entries(of table: CSVTable) throws(ImportError) -> [SourceEntry]
}

extension TableSource {
    static func read(_ bytes: [UInt8], for context: ImportContext) throws(ImportError) -> SourceReading {
        try read(CSVTable(bytes))
    }

    static func read(_ table: CSVTable) throws(ImportError) -> SourceReading {
        let overfull = Set(table.rows.filter { !table.hasColumns(for: $0) }.map(\.number))
        let entries = try entries(of: table).map { overfull.contains($0.number) ? $0.refused(CSVTable.overfull) : $0 }
        let others = table.header.filter { !$0.isEmpty && !columns.contains($0.lowercased()) }
        let remarks = others.map { "The column “\($0)” is none that \(title) writes; it was left out." }
        return SourceReading(entries: entries, remarks: [table.remark].compactMap { $0 } + remarks)
    }
}

extension SourceEntry {
    /// The entry with nothing of it taken, and why.
    func refused(_ reason: String) -> SourceEntry {
        SourceEntry(number: number, key: key, content: content, timeText: timeText, day: day, omissions: [reason])
    }
}
