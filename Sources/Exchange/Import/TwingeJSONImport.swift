import Diary

/// Reads the JSON array of entries that `twinge export json` and `twinge journal --json` write.
enum TwingeJSONImport {
    /// The entries of a file and the account of its elements.
    ///
    /// - Throws: ``ImportError`` when the file is no JSON array or object.
    static func read(_ bytes: [UInt8], context: ImportContext) throws(ImportError) -> ImportOutcome {
        let elements = try EntriesJSON.elements(bytes)
        var collector = EntryCollector(unit: .entries, source: "twinge-json", existing: context.existing)
        for (index, element) in elements.enumerated() {
            switch element {
            case .entry(let entry):
                // An entry written by hand may come without an identifier; it then follows from what it says.
                let isNamed = !entry.id.text.isEmpty && !entry.id.isProvisional
                if isNamed {
                    collector.add(entry)
                } else {
                    collector.add(entry, from: entry.fields.map { "\($0.name): \($0.value)" })
                }
            case .unreadable(let reason): collector.leaveOut(index + 1, reason)
            }
        }
        return collector.outcome
    }
}
