import Diary
import Files
import Recfile
import SystemPackage

/// The record of an entry in a month file.
struct LocatedEntry {
    private let document: RecDocument
    private let record: RecRecord
    /// The entry in the file, under the identifier that was looked for.
    let entry: Entry

    /// Finds an entry by its identifier, or by its content if it has none.
    ///
    /// - Parameter names: the names that things had before; the entry has the current ones.
    init?(_ entry: Entry, in document: RecDocument, names: FormerNames = FormerNames()) {
        var other: (record: RecRecord, entry: Entry)?
        for record in document.records where record.isEntry {
            guard Self.matches(record, entry, names), var found = try? Entry(fields: record.entryFields) else {
                continue
            }
            found = names.renamed(found)
            found.id = entry.id
            // If an entry has several records, the one that was read is meant.
            if found == entry {
                other = (record, found)
                break
            }
            if other == nil { other = (record, found) }
        }
        guard let other else { return nil }
        self.document = document
        (record, self.entry) = other
    }

    /// The bytes of the record.
    var recordBytes: [UInt8] { Array(document.bytes[record.bytes]) }

    /// The file's bytes without the record and one of the blank lines after it.
    var bytesWithoutRecord: [UInt8] { document.bytes(without: record) }

    /// Returns where the record is in its file, for restoring it.
    func removalPlace(in path: FilePath) -> RemovalPlace {
        let blankLine = document.bytes[record.bytes.upperBound..<document.removalEnd(of: record)]
        return RemovalPlace(
            path: path, offset: record.bytes.lowerBound, blankLine: Array(blankLine), before: document.bytes,
            after: bytesWithoutRecord)
    }

    /// Returns the entry with the change from `shown` to `edited`, merged with changes on disk meanwhile.
    func merging(from shown: Entry, to edited: Entry) -> Entry {
        if entry == shown { return edited }
        var (base, theirs) = (shown, entry)
        base.id = edited.id
        theirs.id = edited.id
        return EntryMerge.merge(base: base, ours: edited, theirs: theirs)
    }

    /// Returns the file's bytes with the record saying what `entry` says.
    func bytes(with entry: Entry, in path: FilePath) throws(FileError) -> [UInt8] {
        let bytes = document.bytes
        let changed = try EntryRewriting(record: record).checkedBytes(for: entry, in: path)
        return Array(bytes[..<record.bytes.lowerBound] + changed + bytes[record.bytes.upperBound...])
    }

    private static func matches(_ record: RecRecord, _ entry: Entry, _ names: FormerNames) -> Bool {
        guard entry.id.isProvisional else { return record["Id"] == entry.id.text }
        let fields = record.entryFields
        if EntryID.provisional(for: fields) == entry.id { return true }
        guard let found = try? Entry(fields: fields) else { return false }
        return EntryID.provisional(for: found.fields) == entry.id
            || EntryID.provisional(for: names.renamed(found).fields) == entry.id
    }
}

extension RecDocument {
    /// Returns the bytes without some records, given in order, and one of the blank lines after each.
    func bytes(without records: [RecRecord]) -> [UInt8] {
        var kept: [UInt8] = []
        var rest = 0
        for record in records {
            kept += bytes[rest..<record.bytes.lowerBound]
            rest = removalEnd(of: record)
        }
        return kept + bytes[rest...]
    }

    /// Returns the bytes without a record and one of the blank lines after it.
    func bytes(without record: RecRecord) -> [UInt8] {
        Array(bytes[..<record.bytes.lowerBound] + bytes[removalEnd(of: record)...])
    }

    /// Returns the end of the first blank line after a record; or of the record if none follows, or if the one before the record is missing.
    func removalEnd(of record: RecRecord) -> Int {
        // The blocks are in order.
        let next = blocks.partitionIndex { $0.bytes.lowerBound >= record.bytes.upperBound }
        let isJoined = next > 0 && blocks[next - 1].fault?.kind == .missingBlankLine
        guard next < blocks.count, blocks[next].kind == .blank, !isJoined else { return record.bytes.upperBound }
        let blank = blocks[next]
        return bytes[blank.bytes].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? blank.bytes.upperBound
    }
}

extension RecRecord {
    /// Names and values of the fields.
    fileprivate var entryFields: [(name: String, value: String)] {
        fields.map { ($0.name, $0.value) }
    }
}
