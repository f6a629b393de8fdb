import Diary
import FoundationEssentials

/// The JSON export of Day One: each entry becomes a note.
enum DayOneSource: AppSource {
    static let title = "Day One"
    static let unit = ImportUnit.entries
    static let dates: DatePartOrder? = .yearFirst

    private struct Journal: Decodable {
        let entries: [Written]
    }

    private struct Written: Decodable {
        let uuid: String?
        let creationDate: String
        let text: String?
        let tags: [String]?
    }

    static func entries(in bytes: [UInt8], for context: ImportContext) throws(ImportError) -> [SourceEntry] {
        guard let journal = try? JSONDecoder().decode(Journal.self, from: Data(bytes)) else {
            throw ImportError.file("it should be the JSON that Day One exports")
        }
        return journal.entries.enumerated().map { place, written in
            var entry = SourceEntry(
                number: place + 1, key: [written.uuid ?? written.creationDate], content: [written.creationDate],
                timeText: written.creationDate)
            let tags = (written.tags ?? []).isEmpty ? nil : "Tags: \((written.tags ?? []).joined(separator: ", "))"
            // Day One escapes the marks of Markdown in plain text.
            let text = (written.text ?? "").withoutBackslashes(before: Set(".-!()#*_+>")).trimmed
            let lines = [text, tags].compactMap { $0 }.filter { !$0.isEmpty }
            entry.note = lines.isEmpty ? nil : lines.joined(separator: "\n")
            return entry
        }
    }
}
