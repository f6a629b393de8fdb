import Exchange
import Files
import Journal

extension SideRecord {
    /// A number derived from the fields.
    var print: UInt64 {
        fields.reduce(into: Fingerprint()) { print, field in
            print.mix(field.name)
            print.mix(field.value)
        }.value
    }
}

/// The records beside the entries that come with an import: routines, reviews, experiments, earlier imports.
///
/// One whose key the diary has already stays as it is there.
struct RecordsBeside {
    /// A record, and what happens to it.
    struct Item: Encodable {
        /// What happens to a record.
        enum Fate: String, Encodable {
            /// The diary doesn't have it yet.
            case added
            /// The diary has the same.
            case alreadyThere
            /// The diary has another one with this key, which stays.
            case kept
            /// It has no key, or isn't one that can be read.
            case leftOut
        }

        let type: String
        let key: String
        let fate: Fate
    }

    /// The records in the order of their files.
    private(set) var items: [Item] = []
    private var new: [(record: SideRecord, file: SideFile)] = []

    /// Compares the records of an import with those of the diary.
    ///
    /// - Throws: `FileError` if a file of the diary can't be read.
    init(_ companions: [ImportOutcome.Companion], in journal: Journal) throws(FileError) {
        for file in SideFile.all {
            let records = companions.filter { $0.type == file.type }
            guard !records.isEmpty else { continue }
            var known: [String: [SideRecord.Field]] = [:]
            for record in try journal.records(in: file).records {
                if let key = record[file.key] { known[key] = record.fields }
            }
            for companion in records {
                let record = SideRecord(companion.fields.map { SideRecord.Field($0.name, $0.value) })
                guard let key = record[file.key], Self.isValid(companion) else {
                    items.append(Item(type: file.type, key: record[file.key] ?? "", fate: .leftOut))
                    continue
                }
                let fate: Item.Fate = known[key].map { $0 == record.fields ? .alreadyThere : .kept } ?? .added
                items.append(Item(type: file.type, key: key, fate: fate))
                guard fate == .added else { continue }
                known[key] = record.fields
                new.append((record, file))
            }
        }
    }

    /// Returns whether a record of an import is whole; the others are kept as they are, and `twinge doctor` lists what is wrong with them.
    private static func isValid(_ companion: ImportOutcome.Companion) -> Bool {
        guard companion.type == SideFile.imports.type else { return true }
        return (try? ImportRecord(fields: companion.fields.map { (name: $0.name, value: $0.value) })) != nil
    }

    /// Writes those that the diary doesn't have yet.
    ///
    /// - Throws: `FileError` if one couldn't be written; those before it are.
    func save(in journal: Journal) throws(FileError) {
        for (record, file) in new { try journal.save(record, in: file) }
    }

    /// The records that are added, for the record of the import.
    var added: [ImportRecord.Beside] {
        new.map { ImportRecord.Beside(type: $1.type, key: $0[$1.key] ?? "", print: $0.print) }
    }

    /// Returns what happens to them, in a line each; earlier imports are counted.
    ///
    /// - Parameter isWritten: false if nothing is written, to say what would happen.
    func lines(isWritten: Bool) -> [String] {
        let added = isWritten ? "added" : "would be added"
        let lines = items.filter { $0.type != SideFile.imports.type }.compactMap { item -> String? in
            let file = SideFile.all.first { $0.type == item.type }
            let name = file?.name ?? ""
            switch item.fate {
            case .added: return "\(item.type) \(item.key) \(added) to \(name)"
            case .alreadyThere: return nil
            case .kept: return "\(item.type) \(item.key) differs from the one in \(name), which stays"
            case .leftOut: return "A record of the type \(item.type) has no \(file?.key ?? ""): left out"
            }
        }
        let imports = items.filter { $0.type == SideFile.imports.type }
        let new = imports.count { $0.fate == .added }
        let damaged = imports.count { $0.fate == .leftOut }
        return lines
            + (new == 0 ? [] : ["\(new.counted("earlier import")) \(added) to \(SideFile.imports.name)"])
            + (damaged == 0 ? [] : ["\(damaged.counted("damaged record")) of earlier imports left out"])
    }
}
