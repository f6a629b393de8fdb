import Diary
import Files
import Recfile
import SystemPackage

extension Journal {
    /// Removes the records that don't count because another record of the same entry does, and gives entries that share an
    /// identifier with another one their own; the lock is held.
    ///
    /// Two versions of the same minute are merged first, so that nothing is missing from the diary at any moment.
    func repairDuplicates() throws(FileError) {
        for contents in try contents() where !contents.versions.isEmpty && contents.format <= JournalFormat.number {
            let path = folder.monthFile(contents.month)
            try changeText(of: path, followingLink: true) { text throws(FileError) in
                try merging(contents.versions, into: text, of: path)
            }
        }
        for contents in try contents() {
            let (dropped, shared) = (contents.linesOfDuplicates, Set(contents.sharedIdentifiers.keys))
            guard !dropped.isEmpty || !shared.isEmpty, contents.format <= JournalFormat.number else { continue }
            try changeText(of: folder.monthFile(contents.month), followingLink: true) { text in
                Self.text(text, without: dropped, givingOwnIdentifiersOn: shared)
            }
        }
    }

    /// Returns the text with other versions of some entries merged into their records.
    private func merging(
        _ versions: [Int: [Entry]], into text: [UInt8], of path: FilePath
    ) throws(FileError) -> [UInt8] {
        var changed: [UInt8] = []
        var rest = 0
        for record in RecDocument(text).records {
            guard let others = versions[record.line],
                let entry = try? Entry(fields: record.fields.map({ ($0.name, $0.value) }))
            else { continue }
            let merged = others.reduce(names.renamed(entry)) { EntryMerge.merge($0, $1) }
            changed += text[rest..<record.bytes.lowerBound]
            changed += try EntryRewriting(record: record).checkedBytes(for: merged, in: path)
            rest = record.bytes.upperBound
        }
        return changed + text[rest...]
    }

    private static func text(_ text: [UInt8], without dropped: Set<Int>, givingOwnIdentifiersOn shared: Set<Int>)
        -> [UInt8]
    {
        let document = RecDocument(text)
        var changed: [UInt8] = []
        var rest = 0
        var known = Set(document.records.compactMap { $0["Id"] })
        for record in document.records where dropped.contains(record.line) || shared.contains(record.line) {
            changed += text[rest..<record.bytes.lowerBound]
            if dropped.contains(record.line) {
                rest = document.removalEnd(of: record)
            } else {
                changed += bytesWithOwnIdentifier(of: record, known: &known) ?? Array(text[record.bytes])
                rest = record.bytes.upperBound
            }
        }
        return changed + text[rest...]
    }

    private static func bytesWithOwnIdentifier(of record: RecRecord, known: inout Set<String>) -> [UInt8]? {
        let fields = record.fields.filter { $0.name != "Id" }.map { (name: $0.name, value: $0.value) }
        guard let entry = try? Entry(fields: fields) else { return nil }
        let id = identifier(for: entry, notIn: known)
        known.insert(id.text)
        return try? record.rewritten(with: [("Id", id.text)] + fields)
    }

    /// Writes the current names into the entries of a month; the lock is held.
    func renameEntries(of month: YearMonth) throws(FileError) {
        try changeText(of: folder.monthFile(month), followingLink: true) { text in text }
        _ = try changeEntries(of: folder.monthFile(month)) { names.renamed($0) }
    }
}
