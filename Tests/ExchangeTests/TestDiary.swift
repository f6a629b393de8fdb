import Diary
import Testing

@testable import Exchange

/// A diary that receives imports, one after the other.
struct TestDiary {
    var entries: [EntryID: Entry] = [:]
    var records: [ImportRecord] = []
    /// Where the user is.
    var zone = Zone.utc

    mutating func read(_ text: String, _ format: ImportFormat = .csv, file: String = "") throws -> ImportOutcome {
        try read(Array(text.utf8), format, file: file)
    }

    mutating func read(_ bytes: [UInt8], _ format: ImportFormat, file: String = "") throws -> ImportOutcome {
        var context = ImportContext(
            existing: Array(entries.values), history: ImportHistory(records), zone: zone,
            now: try Moment(parsing: "2026-11-20 21:00 +0000"))
        context.fileName = file
        let outcome = try format.read(bytes, context: context)
        #expect(outcome.isComplete)
        apply(outcome.diaryChanges)
        let record = ImportRecord(
            outcome, format: format, file: file.isEmpty ? "-" : file, when: try #require(context.now))
        // What is written is what is read back.
        let written = try ImportRecord(fields: record.fields)
        #expect(written == record)
        records.append(written)
        return outcome
    }

    mutating func apply(_ changes: [Change]) {
        for change in changes {
            switch change {
            case .add(let entry): entries[entry.id] = entry
            case .edit(let shown, let entry): entries[shown.id] = entry
            case .delete(let entry): entries[entry.id] = nil
            }
        }
    }

    mutating func undoLast() -> ImportUndo {
        let undo = ImportUndo(records[records.count - 1], existing: entries)
        apply(undo.changes)
        records[records.count - 1].undone = records[records.count - 1].when
        return undo
    }

    /// Edits the entry of a day, as the user would.
    mutating func edit(_ day: String, _ change: (inout Entry) -> Void) {
        for (id, entry) in entries where "\(entry.when.date)" == day {
            var edited = entry
            change(&edited)
            entries[id] = edited
        }
    }

    var lines: [String] {
        entries.values.sorted { ($0.when, $0.id) < ($1.when, $1.id) }.map { entry in
            let fields = entry.fields.filter { !["Id", "When"].contains($0.name) }
            return (["\(entry.when.date)"] + fields.map { "\($0.name): \($0.value)" }).joined(separator: "; ")
        }
    }

    /// The lines without what sources said.
    var plainLines: [String] {
        lines.map { $0.split(separator: "; ").filter { !$0.hasPrefix("Imported") }.joined(separator: "; ") }
    }
}
