import Diary
import Files
import SystemPackage

/// Reads records back with the diary's own reader before they are written: what is acknowledged can be read.
enum ReadingBack {
    /// Makes sure that some bytes are read back as exactly these entries.
    ///
    /// - Parameter path: the file that they are for.
    /// - Throws: `FileError` naming the first thing that would be read differently, or not at all.
    /// - Complexity: O(number of bytes).
    static func check(_ entries: [Entry], in bytes: [UInt8], of path: FilePath) throws(FileError) {
        guard let month = entries.first?.when.date.yearMonth else { return }
        var contents = MonthContents(month: month, file: "")
        // A blank line after the last record, as it will have in its file.
        var reader = EntryReader()
        reader.read(bytes + Array("\n\n".utf8), into: &contents)
        for (place, entry) in entries.enumerated() {
            let read = contents.entries.indices.contains(place) ? contents.entries[place] : nil
            guard let difference = difference(of: read, from: entry) else { continue }
            let problem = read == nil ? contents.problems.first : nil
            throw FileError(
                .write, path,
                .unreadable(
                    found: problem?.found ?? difference,
                    expected: problem?.expected ?? "a value that reads the same as it is written"))
        }
        guard contents.entries.count > entries.count else { return }
        throw FileError(
            .write, path,
            .unreadable(
                found: VisibleText.excerpt(contents.entries[entries.count].when.diaryText),
                expected: "\(entries.count) records, not more"))
    }

    /// Returns the first field that isn't read back as intended.
    private static func difference(of read: Entry?, from entry: Entry) -> String? {
        let wanted = normalized(ordered(entry).fields)
        guard let read else { return VisibleText.excerpt(entry.when.diaryText) }
        let found = ordered(read).fields
        for (place, field) in wanted.enumerated() where place >= found.count || found[place] != field {
            return VisibleText.excerpt("\(field.name): \(field.value)")
        }
        if found.count > wanted.count { return VisibleText.excerpt(found[wanted.count].name) }
        // A known field isn't an unknown one, though the records look the same.
        let known = entry.other.first { EntryField(rawValue: $0.name) != nil }
        return known.map { VisibleText.excerpt("\($0.name): \($0.value)") }
    }

    /// Returns the entry with its unknown fields sorted, since a record can have them in any order.
    private static func ordered(_ entry: Entry) -> Entry {
        guard entry.other.count > 1 else { return entry }
        var ordered = entry
        ordered.other = entry.other.orderedByName
        return ordered
    }

    /// Returns the fields as rec text can hold them: in free text any line break is a line feed, and a zero byte its symbol.
    private static func normalized(_ fields: [(name: String, value: String)]) -> [(name: String, value: String)] {
        fields.map { name, value in
            guard value.utf8.contains(where: { $0 == 0 || $0 == UInt8(ascii: "\r") }),
                EntryField(rawValue: name).map({ $0.shape == .text }) ?? true
            else { return (name, value) }
            var scalars = String.UnicodeScalarView()
            var previous: Unicode.Scalar?
            for scalar in value.unicodeScalars {
                defer { previous = scalar }
                if scalar == "\n", previous == "\r" { continue }
                scalars.append(scalar == "\r" ? "\n" : scalar == "\0" ? "␀" : scalar)
            }
            return (name, String(scalars))
        }
    }
}
