import Diary
import Files
import Recfile
import SystemPackage

/// Changes the record of an entry without touching what doesn't change, however it was written.
struct EntryRewriting {
    /// The record as it is in the file.
    let record: RecRecord

    /// Returns the bytes of the record, in a file, once it says what `entry` says.
    ///
    /// - Throws: `FileError` if it would not be read back as that entry.
    func checkedBytes(for entry: Entry, in path: FilePath) throws(FileError) -> [UInt8] {
        let bytes: [UInt8]
        do throws(RecWriter.InvalidName) {
            bytes = try record.rewritten(with: fields(for: entry))
        } catch {
            throw FileError(.write, path, .fieldName(error.name))
        }
        try ReadingBack.check([entry], in: bytes, of: path)
        return bytes
    }

    /// Returns the fields of the entry; those with an unchanged meaning keep their wording.
    private func fields(for entry: Entry) -> [(name: String, value: String)] {
        var written: [Entry.OtherField: [String]] = [:]
        for field in record.fields.reversed() {
            written[.init(name: field.name, value: Self.canonical(field)), default: []].append(field.value)
        }
        return entry.fields.map { name, value in
            (name, written[.init(name: name, value: value)]?.popLast() ?? value)
        }
    }

    /// Returns the value as the program itself would write it.
    private static func canonical(_ field: RecField) -> String {
        let known: [(name: String, value: String)] = [("When", "2000-01-01 00:00 +0000"), (field.name, field.value)]
        guard let entry = try? Entry(fields: field.name == "When" ? Array(known.dropFirst()) : known) else {
            return field.value
        }
        return entry.fields.last { $0.name == field.name }?.value ?? field.value
    }
}
