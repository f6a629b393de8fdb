import Diary
import Journal
import Recfile

/// Reads entries from outside, in rec or JSON form.
struct EntryInput {
    /// The time given to an entry without one.
    let now: Moment
    /// The name of the text in messages.
    var name = "standard input"

    /// Returns the entries in a text; one without an identifier gets a provisional one.
    ///
    /// - Throws: ``Failure`` with status 65 naming the first place that can't be parsed; no entry is returned then.
    func entries(_ bytes: [UInt8]) throws(Failure) -> [Entry] {
        let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        let first = bytes.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
        if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") { return try json(bytes) }
        return try records(bytes)
    }

    private func records(_ bytes: [UInt8]) throws(Failure) -> [Entry] {
        let document = RecDocument(bytes)
        if let fault = document.faults.first {
            throw bad(document.position(of: fault), found: document.found(at: fault), expected: fault.expected)
        }
        var entries: [Entry] = []
        for record in document.records {
            guard record.isEntry else { continue }
            let fields = record.fields
            for field in fields {
                guard let meant = EntryField.misspelt(as: field.name) else { continue }
                throw bad(field.position, found: field.name, expected: meant.spelling)
            }
            let isTimed = fields.contains { $0.name == EntryField.when.rawValue }
            let pairs =
                (isTimed ? [] : [(EntryField.when.rawValue, now.diaryText)]) + fields.map { ($0.name, $0.value) }
            do {
                entries.append(try Entry(fields: pairs.map { (name: $0.0, value: $0.1) }))
            } catch {
                let place = error.index.map { fields[isTimed ? $0 : max(0, $0 - 1)].valuePosition } ?? record.position
                throw bad(place, found: error.problem.found, expected: error.problem.expected)
            }
        }
        return entries
    }

    private func bad(_ place: RecPosition, found: String, expected: String) -> Failure {
        let problem = Problem(
            file: name, line: place.line, column: place.column, found: found, expected: expected)
        return Failure(.badData, "\(problem). Nothing was added.")
    }

    private func json(_ bytes: [UInt8]) throws(Failure) -> [Entry] {
        guard String(validating: bytes, as: UTF8.self) != nil else {
            throw Failure(.badData, "\(name) is not UTF-8, as JSON has to be. Nothing was added.")
        }
        do throws(JSONProblem) {
            return try EntryJSON.elements(in: bytes).map { element throws(JSONProblem) in
                let entry = try element.get()
                for field in entry.other {
                    guard let meant = EntryField.misspelt(as: field.name) else { continue }
                    throw JSONProblem(path: "other", reason: "“\(field.name)” has a key of its own: “\(meant.jsonKey)”")
                }
                return entry
            }
        } catch {
            throw Failure(.badData, "\(name): \(error). Nothing was added.")
        }
    }
}
