import Diary
import Recfile

/// A record of the catalog as it is in its file.
struct CatalogRecord {
    /// Whether the file is one of the user's own.
    let isOwn: Bool
    /// Its lines.
    let lines: [CatalogLine]
    /// Its bytes in the file.
    let bytes: Range<Int>

    /// The name of what it describes.
    var name: Name? { lines.first { $0.name == "Name" }.flatMap { try? Name(parsing: $0.value) } }

    /// Whether it hides what it describes.
    var isHidden: Bool { lines.contains(CatalogLine("Hidden", "yes")) }

    /// Whether it describes an activity.
    var isActivity: Bool { lines.contains(CatalogLine("Kind", "activity")) }
}

extension Catalog {
    /// Returns the records of a kind, the built-in ones first; the user's records that hide something built in have its kind.
    func records(of kind: CatalogKind) -> [CatalogRecord] {
        let own = additions.filter { isFile($0, of: kind) }
            .flatMap { Self.records(in: $0, ofType: kind.recordType, isOwn: true) }
        let all = Self.records(in: kind.file.source, ofType: kind.recordType, isOwn: false) + own
        guard kind == .habit || kind == .activity else { return all }
        let activities = Set(all.filter(\.isActivity).map(\.name))
        return all.filter { activities.contains($0.name) == (kind == .activity) }
    }

    /// Returns the records of a type in a file.
    static func records(in source: CatalogSource, ofType wanted: String, isOwn: Bool) -> [CatalogRecord] {
        source.typedRecords.compactMap { type, record in
            guard type == wanted else { return nil }
            let lines = record.fields.map { CatalogLine($0.name, $0.value) }
            return CatalogRecord(isOwn: isOwn, lines: lines, bytes: record.bytes)
        }
    }

    /// Returns whether a file contains things of a kind.
    func isFile(_ source: CatalogSource, of kind: CatalogKind) -> Bool {
        source.file == kind.file.rawValue || source.file.hasSuffix("/" + kind.file.rawValue)
    }

    /// Returns the catalog after replacing, adding or removing one of the user's own records.
    func writing(_ lines: [CatalogLine], ofType type: String, kind: CatalogKind, over record: CatalogRecord?) -> Catalog
    {
        let place = additions.lastIndex { isFile($0, of: kind) }
        let file = place.map { additions[$0].file } ?? "\(ownFolder)/\(kind.file.rawValue)"
        let known = place.map { additions[$0].bytes } ?? []
        let bytes = known.isEmpty ? Array("%rec: \(type)\n".utf8) : known
        var writer = RecWriter()
        // Names and values come from lines of a record, or were parsed as names.
        try? writer.writeRecord(lines.map { ($0.name, $0.value) })
        let text = lines.isEmpty ? [] : writer.bytes
        let changed: [UInt8]
        if let record {
            let rest = bytes[record.bytes.upperBound...].drop { text.isEmpty && $0 == UInt8(ascii: "\n") }
            changed = Array(bytes[..<record.bytes.lowerBound] + text.dropLastBlankLine + rest)
        } else {
            changed = CatalogSource(file: file, bytes: bytes).adding(text, ofType: type)
        }
        var sources = additions
        let source = CatalogSource(file: file, bytes: changed)
        if let place { sources[place] = source } else { sources.append(source) }
        return Catalog(additions: sources, ownFolder: ownFolder)
    }
}

extension CatalogSource {
    /// Returns the bytes with a record added after the last one of its type; without one, at the end, under its own descriptor if
    /// need be.
    fileprivate func adding(_ text: [UInt8], ofType type: String) -> [UInt8] {
        let newline = UInt8(ascii: "\n")
        let last = typedRecords.last { $0.type == type }?.record.bytes.upperBound
        let split = last ?? bytes.count
        var head = Array(bytes[..<split]).endingInBlankLine
        if last == nil, typeAtEnd != type { head = (head + Array("%rec: \(type)\n".utf8)).endingInBlankLine }
        let tail = Array(bytes[split...].drop { $0 == newline })
        return head + Array(text.dropLastBlankLine) + (tail.isEmpty ? [] : [newline] + tail)
    }

    /// The type that a record at the end would have.
    private var typeAtEnd: String? {
        let longer = bytes + Array("\n\nName: x\n".utf8)
        return CatalogSource(file: file, bytes: longer).typedRecords.last?.type
    }
}

extension [UInt8] {
    /// The bytes with enough line breaks added to end in a blank line.
    fileprivate var endingInBlankLine: [UInt8] {
        isEmpty ? self : self + RecSeparator.lineBreaks(afterTail: suffix(8))
    }

    /// The bytes of a record without the blank line after it.
    fileprivate var dropLastBlankLine: ArraySlice<UInt8> {
        suffix(2) == [UInt8(ascii: "\n"), UInt8(ascii: "\n")] ? dropLast() : self[...]
    }
}
