/// What is wrong in the JSON of an entry, and where.
public struct JSONProblem: Error, Hashable, Sendable, CustomStringConvertible {
    /// The path, such as `habits[0].value`; empty for the whole.
    public var path: String
    /// What is wrong, without a full stop.
    public let reason: String

    /// Creates a problem at a path.
    public init(path: String, reason: String) {
        self.path = path
        self.reason = reason
    }

    /// Creates a problem at the path of a decoder.
    init(_ path: [any CodingKey], _ reason: String) {
        self.init(path: Self.text(path), reason: reason)
    }

    /// Converts a decoding error.
    init(_ error: DecodingError, expected: String) {
        switch error {
        case .keyNotFound(let key, let context):
            self.init(context.codingPath, "“\(key.stringValue)” is missing")
        case .typeMismatch(let type, let context), .valueNotFound(let type, let context):
            self.init(context.codingPath, "expected \((type as? any JSONForm.Type)?.expectation ?? expected)")
        case .dataCorrupted(let context): self.init(context.codingPath, "expected \(expected)")
        @unknown default: self.init(path: "", reason: "expected \(expected)")
        }
    }

    private static func text(_ path: [any CodingKey]) -> String {
        path.reduce(into: "") { text, key in
            if let index = key.intValue {
                text += "[\(index)]"
            } else {
                text += (text.isEmpty ? "" : ".") + key.stringValue
            }
        }
    }

    /// `PATH: REASON`.
    public var description: String { path.isEmpty ? reason : "\(path): \(reason)" }
}

/// Any key of an object.
struct JSONKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(_ text: String) { stringValue = text }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
}

extension Decoder {
    /// Decodes a value and rejects unknown keys, so that a mistyped one loses nothing.
    ///
    /// - Throws: ``JSONProblem`` with the path and what was expected there.
    func strictly<Form: JSONForm>(_ type: Form.Type) throws -> Form {
        do {
            if let keys = Form.keys { try refuseKeys(notIn: keys, of: "This object") }
            return try Form(from: self)
        } catch let problem as JSONProblem {
            throw problem
        } catch let error as DecodingError {
            throw JSONProblem(error, expected: Form.expectation)
        } catch let error as ParseError {
            throw JSONProblem(codingPath, error.description)
        } catch {
            // For example 3.5 when a whole number is expected.
            throw JSONProblem(codingPath, "expected \(Form.expectation)")
        }
    }

    /// Rejects an object that has an unknown key.
    func refuseKeys(notIn known: [String], of owner: String) throws {
        let given = try container(keyedBy: JSONKey.self).allKeys.map(\.stringValue)
        guard let unknown = given.filter({ !known.contains($0) }).min() else { return }
        let near = known.nearest(to: unknown).first.map { "the nearest is “\($0)”" }
        let choice = near ?? "it can have \(known.alternatives)"
        throw JSONProblem(codingPath, "\(owner) has no key “\(unknown)”; \(choice)")
    }
}
