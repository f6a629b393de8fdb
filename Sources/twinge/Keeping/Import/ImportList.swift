import Diary
import Exchange
import Journal

/// The imports so far, which can be undone.
struct ImportList {
    private let context: CommandContext
    /// The newest first.
    private let records: [ImportRecord]

    private struct Form: Encodable {
        let number: Int
        let id: String
        let when: String
        let source: String
        let format: String
        let file: String
        let account: String
        let undone: String?
    }

    private struct UndoForm: Encodable {
        let number: Int
        let changed: Int
        let kept: [String]
        /// What came beside the entries; nil if nothing did.
        let records: [BesideUndo.Item]?
    }

    /// Reads the imports of the diary.
    init(_ context: CommandContext) throws {
        self.context = context
        records = try context.imports().reversed()
    }

    private static let nothingYet = "Nothing was imported yet."

    /// Prints them, newest first, numbered from 1.
    func show(asJSON: Bool) throws -> ExitStatus {
        let forms = zip(1..., records).map { number, record in
            Form(
                number: number, id: record.id, when: record.when.isoText, source: record.source, format: record.format,
                file: record.file, account: record.account, undone: record.undone?.isoText)
        }
        if asJSON {
            try context.printJSON(forms)
        } else if records.isEmpty {
            context.output.print(Self.nothingYet)
        } else {
            for (number, record) in zip(1..., records) {
                let undone = record.undone.map { "; undone \($0.date) \($0.timeText)" } ?? ""
                let line =
                    "\(number)  \(record.when.date) \(record.when.timeText)  \(record.source), \(record.file): \(record.account)\(undone)"
                context.output.print(context.shown(line))
            }
        }
        return records.isEmpty ? .nothing : .done
    }

    /// Undoes an import: the one with the given number, or the last that isn't undone.
    func undo(_ word: String?, asJSON: Bool, dryRun: Bool) throws -> ExitStatus {
        let number = try word.map(Self.number) ?? records.firstIndex { $0.undone == nil }.map { $0 + 1 } ?? 1
        guard records.indices.contains(number - 1) else {
            throw Failure(
                .nothing,
                records.isEmpty
                    ? Self.nothingYet : "There is no import \(number). See twinge import --list.")
        }
        var record = records[number - 1]
        guard record.undone == nil else { throw Failure(.nothing, "Import \(number) was undone already.") }
        let entries = try context.journal.contentsOfEveryMonth().flatMap(\.entries)
        let undo = ImportUndo(
            record, existing: Dictionary(entries.map { ($0.id, $0) }) { first, _ in first }, names: context.formerNames)
        let beside = try BesideUndo(record.beside, in: context.journal)
        if !dryRun {
            let interrupt = CaughtInterrupt()
            defer { interrupt.close() }
            guard try context.journal.apply(undo.changes, isCancelled: { interrupt.isInterrupted }) else {
                throw Failure(.interrupted, "Interrupted. Nothing was undone.")
            }
            try beside.save(in: context.journal)
            record.undone = context.clock.now
            try context.journal.save(importOf: record.fields)
        }
        if asJSON {
            try context.printJSON(
                UndoForm(
                    number: number, changed: undo.changes.count, kept: undo.kept.map(\.text),
                    records: beside.items.isEmpty ? nil : beside.items))
            return .done
        }
        let count = undo.changes.count.counted("entry", "entries")
        context.output.print(context.shown("Undone: \(record.source), \(record.file): \(count) put back as before"))
        for id in undo.kept { context.output.print("  kept \(id): it was changed since") }
        for line in beside.lines(isWritten: !dryRun) { context.output.print(context.shown("  \(line)")) }
        if dryRun { context.output.print(ImportCommand.wroteNothing) }
        return .done
    }

    private static func number(_ word: String) throws -> Int {
        guard let number = Int(word), number > 0 else {
            throw Failure(.usage, "“\(word)” is not a number of twinge import --list.")
        }
        return number
    }
}
