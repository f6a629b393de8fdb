import Diary

/// The fields of an entry while a row is read.
struct EntryDraft {
    /// The fields so far, with several notes joined.
    private(set) var fields: [FieldWriter.Written] = []
    private var originals: [(source: String, value: String)] = []
    private var hasControls = false
    private var repeated: [String] = []

    /// What had to be changed or left out to fit the diary.
    var remarks: [String] {
        repeated + (hasControls ? [.replacedControls] : [])
    }

    /// Adds a field; if an entry can have it only once, the first value counts.
    mutating func add(_ written: FieldWriter.Written) {
        hasControls = hasControls || written.value.hasControls
        let field = FieldWriter.Written(field: written.field, value: written.value.writable)
        guard !field.field.isList, let place = fields.firstIndex(where: { $0.field == field.field }) else {
            return fields.append(field)
        }
        if field.field == .note {
            fields[place].value += "\n" + field.value
        } else if fields[place].value != field.value {
            repeated.append(
                "\(field.field.rawValue): “\(field.value)” comes after “\(fields[place].value)”, which was taken")
        }
    }

    /// Keeps what the source said in its own words.
    mutating func keep(source: String, value: String) {
        originals.append((source, value))
    }

    /// Returns the entry, with a provisional identifier.
    ///
    /// - Throws: ``RowReader/Refusal`` if it isn't a valid entry.
    func entry(at moment: Moment, source: String, timeText: String) throws(RowReader.Refusal) -> Entry {
        let imported = originals.map { original in
            [source, original.source, original.value, timeText].map(\.writable).filter { !$0.isEmpty }
                .joined(separator: ", ")
        }
        let time = [(name: EntryField.when.rawValue, value: moment.diaryText)]
        let said = fields.map { (name: $0.field.rawValue, value: $0.value) }
        do throws(FieldError) {
            return try Entry(fields: time + said + imported.map { (name: EntryField.imported.rawValue, value: $0) })
        } catch {
            throw RowReader.Refusal(reason: "\(error)")
        }
    }
}
