import Diary

/// The JSON export of Day One: each entry becomes a note.
enum DayOneSource: AppSource {
    static let title = "Day One"
    static let unit = ImportUnit.entries
    static let dates: DatePartOrder? = .yearFirst

    private struct Journal: Decodable {
        let entries: LossyList<Written>
    }

    private struct Written: Decodable {
        let uuid: String?
        let creationDate: String
        let text: String?
        let tags: [String]?
    }

    static func read(_ bytes: [UInt8], for context: ImportContext) throws(ImportError) -> SourceReading {
        let journal = try SourceJSON.decode(
            Journal.self, bytes, expected: "it should be the JSON that Day One exports")
        let entries = journal.entries.elements.enumerated().map { place, written in
            guard let written else {
                return SourceEntry(
                    number: place + 1, key: [], content: [], timeText: "1970-01-01",
                    omissions: ["Day One doesn't write entries like this"])
            }
            var entry = SourceEntry(
                number: place + 1, key: [written.uuid ?? written.creationDate], content: [written.creationDate],
                timeText: written.creationDate)
            let tags = (written.tags ?? []).isEmpty ? nil : "Tags: \((written.tags ?? []).joined(separator: ", "))"
            // Day One escapes Markdown markup in plain text.
            let text = (written.text ?? "").withoutBackslashes(before: Set(".-!()#*_+>")).trimmed
            let lines = [text, tags].compactMap { $0 }.filter { !$0.isEmpty }
            entry.note = lines.isEmpty ? nil : lines.joined(separator: "\n")
            return entry
        }
        return SourceReading(entries: entries)
    }
}
