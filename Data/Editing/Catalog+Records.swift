import Diary
import Recfile

/// A record of the catalog as it stands in its file.
struct CatalogRecord {
    /// The name of what it describes.
    let name: Name
    /// Whether the file is one of the person's own.
    let isOwn: Bool
    /// Its lines.
    var fields: [(name: String, value: String)]
    /// Its bytes in the file.
    let bytes: Range<Int>

    /// Whether it takes out what it describes.
    var isHidden: Bool { fields.contains { $0.name == "Hidden" && $0.value == "yes" } }
}

extension Catalog {
    /// The records of a kind, the built-in ones first; own ones that hide a built-in thing have its kind.
    func records(of kind: CatalogKind) -> [CatalogRecord] {
        let own = additions.filter { isFile($0, of: kind) }.flatMap { Self.records(in: $0, of: kind, isOwn: true) }
        let all = Self.records(in: kind.file.source, of: kind, isOwn: false) + own
        guard kind == .habit || kind == .activity else { return all }
        var activities: Set<Name> = []
        for record in all where record.fields.contains(where: { $0.name == "Kind" && $0.value == "activity" }) {
            activities.insert(record.name)
        }
        return all.filter { activities.contains($0.name) == (kind == .activity) }
    }

    /// The person's own file of a kind, with one record in place of another, after the others, or taken out.
    func writing(_ fields: [(name: String, value: String)], of kind: CatalogKind, over record: CatalogRecord?)
        -> Catalog
    {
        let file = "\(ownFolder)/\(kind.file.rawValue)"
        let place = additions.lastIndex { isFile($0, of: kind) }
        let bytes = place.map { additions[$0].bytes } ?? Array("%rec: \(kind.recordType)\n".utf8)
        var writer = RecWriter()
        // Names and values come from lines of a record, or were read as names.
        try? writer.writeRecord(fields)
        let text = fields.isEmpty ? [] : writer.bytes
        let changed: [UInt8]
        if let record {
            let rest = bytes[record.bytes.upperBound...].drop { text.isEmpty && $0 == UInt8(ascii: "\n") }
            changed = Array(bytes[..<record.bytes.lowerBound] + text.dropLastBlankLine + rest)
        } else {
            changed = Self.adding(text, to: bytes, after: kind)
        }
        var sources = additions
        let source = CatalogSource(file: place.map { additions[$0].file } ?? file, bytes: changed)
        if let place { sources[place] = source } else { sources.append(source) }
        return Catalog(additions: sources, ownFolder: ownFolder)
    }

    private func isFile(_ source: CatalogSource, of kind: CatalogKind) -> Bool {
        source.file == kind.file.rawValue || source.file.hasSuffix("/" + kind.file.rawValue)
    }

    /// Puts a record after the last one of its type; with none, at the end, under a descriptor of its own if need be.
    private static func adding(_ text: [UInt8], to bytes: [UInt8], after kind: CatalogKind) -> [UInt8] {
        let newline = UInt8(ascii: "\n")
        let source = CatalogSource(file: kind.file.rawValue, bytes: bytes)
        let last = source.typedRecords.last { $0.type == kind.recordType }?.record.bytes.upperBound
        let split = last ?? bytes.count
        var head = Array(bytes[..<split])
        if let end = head.last, end != newline { head.append(newline) }
        let isUnderOther =
            last == nil
            && RecDocument(bytes).records.last.map { $0.type ?? kind.recordType != kind.recordType } ?? false
        if isUnderOther { head += Array("\n%rec: \(kind.recordType)\n".utf8) }
        let tail = Array(bytes[split...].drop { $0 == newline })
        return head + [newline] + Array(text.dropLastBlankLine) + (tail.isEmpty ? [] : [newline] + tail)
    }

    private static func records(in source: CatalogSource, of kind: CatalogKind, isOwn: Bool) -> [CatalogRecord] {
        source.typedRecords.compactMap { type, record in
            guard type == kind.recordType, let name = record["Name"].flatMap({ try? Name(parsing: $0) }) else {
                return nil
            }
            let fields = record.fields.map { (name: $0.name, value: $0.value) }
            return CatalogRecord(name: name, isOwn: isOwn, fields: fields, bytes: record.bytes)
        }
    }
}

extension [UInt8] {
    /// The bytes of a record without the blank line after it.
    fileprivate var dropLastBlankLine: ArraySlice<UInt8> {
        suffix(2) == [UInt8(ascii: "\n"), UInt8(ascii: "\n")] ? dropLast() : self[...]
    }
}
