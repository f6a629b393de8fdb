import Diary
import FoundationEssentials
import Recfile

/// Entries that come in from outside, in rec or JSON form.
struct EntryInput {
    /// The time that an entry without one speaks of.
    let now: Moment
    /// What the text is called in messages.
    var name = "standard input"

    /// The entries in a text; one whose identifier is not given has a provisional one.
    ///
    /// - Throws: ``Failure`` with status 65 naming the first place that is not understood; then there are none.
    func entries(_ bytes: [UInt8]) throws(Failure) -> [Entry] {
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
            guard record.type == nil || record.type == "Entry" else { continue }
            let fields = record.fields
            let isTimed = fields.contains { $0.name == EntryField.when.rawValue }
            let pairs =
                (isTimed ? [] : [(EntryField.when.rawValue, now.diaryText)]) + fields.map { ($0.name, $0.value) }
            do {
                entries.append(try Entry(fields: pairs.map { (name: $0.0, value: $0.1) }))
            } catch {
                let place = error.index.map { fields[isTimed ? $0 : max(0, $0 - 1)].valuePosition } ?? record.position
                throw bad(place, found: error.found, expected: error.expected)
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
        guard let values = JSONValues.split(bytes) else {
            throw Failure(.badData, "\(name): The brackets in the JSON don't match. Nothing was added.")
        }
        let decoder = JSONDecoder()
        var entries: [Entry] = []
        do {
            for value in values {
                if value.first == UInt8(ascii: "[") {
                    entries += try decoder.decode([EntryForm].self, from: Data(value)).map(\.entry)
                } else {
                    entries.append(try decoder.decode(EntryForm.self, from: Data(value)).entry)
                }
            }
        } catch {
            let sentence = (error as? DecodingError)?.sentence ?? "\(error)"
            throw Failure(.badData, "\(name): \(sentence) Nothing was added.")
        }
        return entries
    }
}

/// An entry in JSON, known by its content when no identifier is given.
private struct EntryForm: Decodable {
    let entry: Entry

    /// Any key, also one that an entry does not have.
    private struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    init(from decoder: any Decoder) throws {
        // What a mistyped key says would be lost without a word.
        let unknown = try decoder.container(keyedBy: Key.self).allKeys.map(\.stringValue)
            .filter { !Entry.jsonKeys.contains($0) }.min()
        if let unknown {
            throw DecodingError.dataCorrupted(
                DecodingError.Context(
                    codingPath: decoder.codingPath,
                    debugDescription:
                        "“\(unknown)” is no key of an entry; the nearest is “\(EntryKeys.nearest(to: unknown))”"))
        }
        var entry = try Entry(from: decoder)
        if entry.id.text.isEmpty { entry.id = .provisional(for: entry.fields) }
        self.entry = entry
    }
}

extension DecodingError {
    /// Where in the JSON what was not understood.
    fileprivate var sentence: String {
        switch self {
        case .dataCorrupted(let context): "\(context.place)\(context.debugDescription)."
        case .keyNotFound(let key, let context): "\(context.place)“\(key.stringValue)” is missing."
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            "\(context.place)\(context.debugDescription)"
        @unknown default: "It is not understood."
        }
    }
}

extension DecodingError.Context {
    fileprivate var place: String {
        let path = codingPath.map { $0.intValue.map { "[\($0)]" } ?? $0.stringValue }.joined(separator: ".")
        return path.isEmpty ? "" : "\(path): "
    }
}
