import Diary

/// The fields of an entry while a row is read.
struct EntryDraft {
    /// The fields so far, several notes as one.
    private(set) var fields: [FieldWriter.Written] = []
    private var originals: [(source: String, value: String)] = []
    private var hasControls = false

    /// What had to be changed so that the diary can hold it.
    var remarks: [String] { hasControls ? ["control characters were replaced by their symbols, such as ␛"] : [] }

    /// Adds a field.
    mutating func add(_ written: FieldWriter.Written) {
        hasControls = hasControls || written.value.hasControls
        let field = FieldWriter.Written(field: written.field, value: written.value.writable)
        if field.field == .note, let place = fields.firstIndex(where: { $0.field == .note }) {
            fields[place].value += "\n" + field.value
        } else {
            fields.append(field)
        }
    }

    /// Keeps what the source said in its own words.
    mutating func keep(source: String, value: String) {
        originals.append((source, value))
    }

    /// The entry, with a provisional identifier.
    ///
    /// - Throws: ``RowReader/Refusal`` when two columns say the same single thing.
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
            throw RowReader.Refusal(reason: "“\(error.found)” is not \(error.expected)")
        }
    }
}
