import Diary

/// The CSV form of entries: a row for each, a column for each field of the diary, lists with a line for each item.
public enum EntriesCSV {
    /// The columns, by the names of the diary's fields; the last one is for fields the program does not know.
    static let columns = EntryField.allCases.map(\.rawValue) + [otherColumn]
    static let otherColumn = "Other"

    /// Writes entries in the order given.
    public static func text(of entries: some Sequence<Entry>) -> String {
        var writer = CSVWriter()
        writer.write(columns)
        for entry in entries {
            var cells = [String](repeating: "", count: columns.count)
            for (name, value) in entry.fields {
                let place =
                    EntryField(rawValue: name).flatMap { EntryField.allCases.firstIndex(of: $0) } ?? columns.count - 1
                let text = cellText(name, value, field: EntryField(rawValue: name))
                cells[place] += cells[place].isEmpty ? text : "\n" + text
            }
            writer.write(cells)
        }
        return writer.text
    }

    /// The value of a field; the further lines of one among several are led by `+` as in the diary.
    private static func cellText(_ name: String, _ value: String, field: EntryField?) -> String {
        if let field, !field.isList { return value }
        let lines = value.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n+ ")
        // A blank before it means nothing, and keeps an item that begins with + from going on with the one before.
        return field == nil ? "\(name): \(lines)" : lines.hasPrefix("+") ? " \(lines)" : lines
    }
}
