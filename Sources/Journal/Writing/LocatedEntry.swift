import Diary
import Recfile
import SystemPackage

/// The record of an entry in a month file.
struct LocatedEntry {
    private let document: RecDocument
    private let record: RecRecord
    /// The entry as the file has it, under the identifier it was looked for by.
    let entry: Entry

    /// Finds an entry by its identifier, or by its content if it has none of its own.
    init?(_ entry: Entry, in document: RecDocument) {
        for record in document.records where record.type == "Entry" || record.type == nil {
            guard Self.matches(record, entry), var found = try? Entry(fields: record.entryFields) else { continue }
            found.id = entry.id
            self.document = document
            self.record = record
            self.entry = found
            return
        }
        return nil
    }

    /// The bytes of the record.
    var recordBytes: [UInt8] { Array(document.bytes[record.bytes]) }

    /// The file's bytes with the record taken out, and one of the blank lines after it.
    var bytesWithoutRecord: [UInt8] { document.bytes(without: record) }

    /// Where the record stands in its file, for putting it back.
    func removalPlace(in path: FilePath) -> RemovalPlace {
        let blankLine = document.bytes[record.bytes.upperBound..<document.removalEnd(of: record)]
        return RemovalPlace(
            path: path, offset: record.bytes.lowerBound, blankLine: Array(blankLine), before: document.bytes,
            after: bytesWithoutRecord)
    }

    /// The entry with the change from `shown` to `edited`, merged with what happened to it on the disk meanwhile.
    func merging(from shown: Entry, to edited: Entry) -> Entry {
        if entry == shown { return edited }
        var (base, theirs) = (shown, entry)
        base.id = edited.id
        theirs.id = edited.id
        return EntryMerge.merge(base: base, ours: edited, theirs: theirs)
    }

    /// The file's bytes with the record saying what `entry` says.
    func bytes(with entry: Entry, in path: FilePath) throws(JournalError) -> [UInt8] {
        let bytes = document.bytes
        do throws(RecWriter.InvalidName) {
            let changed = try EntryRewriting(record: record).bytes(for: entry)
            return Array(bytes[..<record.bytes.lowerBound] + changed + bytes[record.bytes.upperBound...])
        } catch {
            throw JournalError(.write, path, .fieldName(error.name))
        }
    }

    private static func matches(_ record: RecRecord, _ entry: Entry) -> Bool {
        guard entry.id.isProvisional else { return record["Id"] == entry.id.text }
        let fields = record.entryFields
        if EntryID.provisional(for: fields) == entry.id { return true }
        return (try? Entry(fields: fields)).map { EntryID.provisional(for: $0.fields) == entry.id } ?? false
    }
}

extension RecDocument {
    /// The bytes with a record taken out, and one of the blank lines after it.
    func bytes(without record: RecRecord) -> [UInt8] {
        Array(bytes[..<record.bytes.lowerBound] + bytes[removalEnd(of: record)...])
    }

    /// The end of the first blank line after a record, or of the record where none follows.
    fileprivate func removalEnd(of record: RecRecord) -> Int {
        let blank = blocks.first { $0.bytes.lowerBound == record.bytes.upperBound && $0.kind == .blank }
        guard let blank else { return record.bytes.upperBound }
        return bytes[blank.bytes].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? blank.bytes.upperBound
    }
}

extension RecRecord {
    /// Names and values of the fields.
    fileprivate var entryFields: [(name: String, value: String)] {
        fields.map { ($0.name, $0.value) }
    }
}
