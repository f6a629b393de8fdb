import Diary

/// The CSV form of entries: a row for each, a column for each field of the diary, lists with a line for each item.
public enum EntriesCSV {
    /// The columns, by the names of the diary's fields; the last one is for fields the program does not know.
    static let columns = EntryField.allCases.map(\.rawValue) + [otherColumn]
    static let otherColumn = "Other"

    /// Writes entries in the given order, one after the other, so that the whole text is never in memory.
    ///
    /// - Parameter write: receives the next piece of the text.
    /// - Throws: What `write` throws.
    public static func write(
        _ entries: some Sequence<Entry>, to write: (String) throws -> Void
    ) rethrows {
        try write(CSVWriter.row(columns))
        for entry in entries { try write(CSVWriter.row(cells(of: entry))) }
    }

    private static func cells(of entry: Entry) -> [String] {
        var cells = [String](repeating: "", count: columns.count)
        for (name, value) in entry.fields {
            let field = EntryField(rawValue: name)
            let place = field.flatMap { EntryField.allCases.firstIndex(of: $0) } ?? columns.count - 1
            let text = cellText(name, value, field: field)
            cells[place] += cells[place].isEmpty ? text : "\n" + text
        }
        return cells
    }

    /// Returns the value of a field; continuation lines of one among several begin with `+` as in the diary.
    private static func cellText(_ name: String, _ value: String, field: EntryField?) -> String {
        if let field, !field.isList { return value }
        let lines = value.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n+ ")
        // A blank before it means nothing, and keeps an item that begins with + from continuing the one before.
        return field == nil ? "\(name): \(lines)" : lines.unicodeScalars.first == "+" ? " \(lines)" : lines
    }
}
