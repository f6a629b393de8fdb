import Diary
import Recfile

/// Reads the rec text that `twinge export rec` writes, or the files of a diary themselves.
enum TwingeRecImport {
    /// The types of the records stored beside the entries.
    private static let companionTypes: Set<String> = ["Routine", "Review", "Experiment", "Import"]

    /// Returns the entries of a file, the records beside them, and a report on both.
    ///
    /// - Throws: ``ImportError`` if the file has no records of a diary.
    static func read(_ bytes: [UInt8], context: ImportContext) throws(ImportError) -> ImportOutcome {
        let source = try SourceText(bytes)
        let document = RecDocument(source.utf8)
        var collector = EntryCollector(unit: .entries, source: "twinge-rec", context: context)
        collector.remark([source.remark])
        var companions: [ImportOutcome.Companion] = []
        var others: [String: Int] = [:]
        let cut = cut(document)
        for (place, record) in document.records.enumerated() {
            let fields = record.fields.map { (name: $0.name, value: $0.value) }
            // Part of the record of an import would be taken for all that it wrote.
            if cut != nil, record.type == "Import", record.lines == document.records.last?.lines { continue }
            if let type = record.type, companionTypes.contains(type) {
                companions.append(.init(type: type, fields: fields.map { .init(name: $0.name, value: $0.value) }))
            } else if record.type == nil || record.type == "Entry" {
                add(fields, number: place + 1, to: &collector)
            } else if let type = record.type {
                others[type, default: 0] += 1
            }
        }
        collector.remark(
            others.sorted { $0.key < $1.key }.map { type, count in
                "Left out: \(count.counted("record")) of the type “\(type)”, which isn't one of a diary."
            })
        for fault in document.faults {
            let line = document.position(of: fault).line
            collector.remark([
                fault.isHarmless
                    ? "Line \(line): expected \(fault.expected)."
                    : "Line \(line) isn't rec text: expected \(fault.expected)."
            ])
        }
        collector.remark([cut])
        var outcome = collector.finish()
        guard outcome.read > 0 || !companions.isEmpty else {
            throw ImportError.file("it should be what twinge export rec writes")
        }
        outcome.companions = companions
        return outcome
    }

    /// Returns a remark if the text ends within a record, as that of a file that was cut short: programs end each with a blank line, and
    /// one typed by hand, which has no `Id`, ends with its line.
    private static func cut(_ document: RecDocument) -> String? {
        guard let last = document.records.last, last.bytes.upperBound == document.bytes.count else { return nil }
        let isLineWhole = document.bytes.last == UInt8(ascii: "\n")
        guard !isLineWhole || last["Id"] != nil else { return nil }
        return "Line \(last.lines.upperBound - 1) ends the file within a record: it may have been cut short."
    }

    private static func add(
        _ fields: [(name: String, value: String)], number: Int, to collector: inout EntryCollector
    ) {
        do throws(FieldError) {
            let entry = try Entry(fields: fields)
            guard entry.id.isProvisional else { return collector.add(own: entry, number: number) }
            let content = fields.map { "\($0.name): \($0.value)" }
            collector.add(ImportRow(entry: entry, key: content, content: content, number: number))
        } catch {
            collector.leaveOut(number, "\(error)")
        }
    }
}
