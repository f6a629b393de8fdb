import Diary

/// Reads the JSON array of entries that `twinge export json` and `twinge journal --json` write.
enum TwingeJSONImport {
    /// Returns the entries of a file and a report on its elements.
    ///
    /// - Throws: ``ImportError`` if the file isn't a JSON array or object.
    static func read(_ bytes: [UInt8], context: ImportContext) throws(ImportError) -> ImportOutcome {
        // PowerShell writes what a program prints as UTF-16.
        let source = try SourceText(bytes)
        let elements = try elements(in: source.utf8)
        var collector = EntryCollector(unit: .entries, source: "twinge-json", context: context)
        collector.remark([source.remark])
        for (index, element) in elements.enumerated() {
            switch element.entry {
            case .success(let entry):
                // An entry written by hand may lack an identifier, which is then derived from its contents.
                let isNamed = !entry.id.text.isEmpty && !entry.id.isProvisional
                if isNamed {
                    collector.add(own: entry, number: index + 1)
                } else {
                    let content = entry.fields.map { "\($0.name): \($0.value)" }
                    collector.add(ImportRow(entry: entry, key: content, content: content, number: index + 1))
                }
            case .failure(let problem): collector.leaveOut(index + 1, problem.description)
            }
        }
        return collector.finish()
    }

    private static func elements(in bytes: [UInt8]) throws(ImportError) -> [EntryJSON.Element] {
        do throws(JSONProblem) {
            let elements = try EntryJSON.elements(in: bytes)
            if !elements.isEmpty || bytes.contains(UInt8(ascii: "[")) { return elements }
            throw JSONProblem(path: "line 1", reason: "there is nothing")
        } catch {
            throw ImportError.file(
                "it should be JSON: an array of entries, as twinge export json writes it (\(error))")
        }
    }
}
