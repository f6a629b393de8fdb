import Diary

/// An app that exports a table.
protocol TableSource: AppSource {
    /// The columns that it writes. Any other column was added by the user, and leaving it out is reported.
    static var columns: Set<String> { get }

    /// Parses the table.
    ///
    /// - Throws: ``ImportError`` if the table isn't one of this app.
    static func entries(of table: CSVTable) throws(ImportError) -> [SourceEntry]
}

extension TableSource {
    static func read(_ bytes: [UInt8], for context: ImportContext) throws(ImportError) -> SourceReading {
        try read(CSVTable(bytes), entries)
    }

    /// Returns what a table has, with remarks on rows and columns that aren't the app's own.
    static func read(
        _ table: CSVTable, _ entries: (CSVTable) throws(ImportError) -> [SourceEntry]
    ) throws(ImportError) -> SourceReading {
        let overfull = Set(table.rows.filter { !table.hasColumns(for: $0) }.map(\.number))
        let entries = try entries(table).map { overfull.contains($0.number) ? $0.refused(CSVTable.overfull) : $0 }
        let others = table.header.filter { !$0.isEmpty && !columns.contains($0.lowercased()) }
        let remarks = others.map { "The column “\($0)” isn't one that \(title) writes; it was left out." }
        return SourceReading(entries: entries, remarks: [table.remark].compactMap { $0 } + remarks)
    }
}

extension SourceEntry {
    /// Returns the entry with nothing imported from it, and why.
    ///
    /// - Parameter isGone: whether it is as if the source didn't have it, rather than not understood.
    func refused(_ reason: String, isGone: Bool = false) -> SourceEntry {
        SourceEntry(
            number: number, key: key, content: content, timeText: timeText, day: day, omissions: [reason],
            isUnreadInPart: !isGone)
    }
}
