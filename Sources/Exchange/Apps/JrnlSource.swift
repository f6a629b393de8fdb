/// The exports of jrnl, as JSON or as text: each entry becomes a note.
enum JrnlSource: AppSource {
    static let title = "jrnl"
    static let unit = ImportUnit.entries
    static let isOneOfMany = true

    private struct Journal: Decodable {
        struct Entry: Decodable {
            let title: String?
            let body: String?
            let date: String?
            let time: String?
        }

        let entries: [Entry]
    }

    static func read(_ bytes: [UInt8], for context: ImportContext) throws(ImportError) -> SourceReading {
        let source = try SourceText(bytes)
        let bytes = source.utf8
        let isJSON = bytes.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) } == UInt8(ascii: "{")
        let found = isJSON ? try json(bytes) : text(String(decoding: bytes, as: UTF8.self))
        guard !found.isEmpty else { throw ImportError.file("it should be what jrnl --export json or text writes") }
        let entries = found.enumerated().map { number, written in
            SourceEntry(
                number: number + 1, key: [written.time], content: [written.time, written.note], timeText: written.time,
                note: written.note)
        }
        return SourceReading(entries: entries, remarks: [source.remark].compactMap { $0 })
    }

    private typealias Written = (time: String, note: String)

    private static func json(_ bytes: [UInt8]) throws(ImportError) -> [Written] {
        let journal = try SourceJSON.decode(
            Journal.self, bytes, expected: "it should be what jrnl --export json writes")
        return journal.entries.map { entry in
            let words = [entry.title, entry.body].map { ($0 ?? "").trimmed }.filter { !$0.isEmpty }
            return (time: "\(entry.date ?? "") \(entry.time ?? "")".trimmed, note: words.joined(separator: "\n"))
        }
    }

    /// Parses a text. Entries begin with their time in brackets, `[2026-11-20 08:10] Woke stiff.`; anything else belongs to the one
    /// before.
    private static func text(_ text: String) -> [Written] {
        var found: [Written] = []
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            if line.first == "[", let end = line.firstIndex(of: "]"),
                WrittenTime.isDated(String(line[..<end].dropFirst()))
            {
                found.append((time: String(line[..<end].dropFirst()), note: line[line.index(after: end)...].trimmed))
            } else if !found.isEmpty {
                found[found.count - 1].note += "\n" + line
            }
        }
        return found.map { (time: $0.time, note: $0.note.trimmed) }
    }
}
