import Diary
import Files
import Recfile

extension Journal {
    /// Returns the text of a month with an `Id` in each entry that lacks one.
    ///
    /// The identifier is made from the time and content of the entry, so that two devices that both do this arrive at the same one,
    /// and the entry remains a single one when they are merged.
    static func addingIdentifiers(to text: [UInt8]) -> [UInt8] {
        let document = RecDocument(text)
        var known = Set(document.records.compactMap { $0["Id"] })
        var changed: [UInt8] = []
        var copied = 0
        for record in document.records where record.isEntry {
            let fields = record.fields.map { (name: $0.name, value: $0.value) }
            guard record["Id"] == nil, let entry = try? Entry(fields: fields) else { continue }
            let id = identifier(for: entry, notIn: known)
            known.insert(id.text)
            // Every name was read from the record itself.
            guard let bytes = try? record.rewritten(with: [("Id", id.text)] + fields) else { continue }
            changed += text[copied..<record.bytes.lowerBound] + bytes
            copied = record.bytes.upperBound
        }
        return changed + text[copied...]
    }

    static func identifier(for entry: Entry, notIn known: Set<String>) -> EntryID {
        var generator = ContentGenerator(Fingerprint(entry.id.text.utf8))
        while true {
            let id = EntryID(writtenAt: entry.when, random: &generator)
            if !known.contains(id.text) { return id }
        }
    }
}
