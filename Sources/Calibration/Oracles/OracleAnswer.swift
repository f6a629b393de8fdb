/// Twinge's answer to a part of a reference case.
indirect enum OracleAnswer: Hashable, Sendable {
    /// No value.
    case nothing
    case truth(Bool)
    case word(String)
    /// A number that must match exactly, such as a count.
    case exact(Double)
    /// A number that may differ by a relative 1e-8.
    case near(Double)
    case list([OracleAnswer])
    case object([String: OracleAnswer])

    /// The largest relative difference allowed.
    static let tolerance = 1e-8
    /// What counts as 0 when numbers cancel out.
    private static let zero = 1e-12

    static func exact(_ number: Int?) -> OracleAnswer { number.map { .exact(Double($0)) } ?? .nothing }
    static func exactly(_ number: Double?) -> OracleAnswer { number.map(OracleAnswer.exact) ?? .nothing }
    static func near(_ number: Double?) -> OracleAnswer { number.map(OracleAnswer.near) ?? .nothing }
    static func word(_ word: String?) -> OracleAnswer { word.map(OracleAnswer.word) ?? .nothing }
    static func truth(_ truth: Bool?) -> OracleAnswer { truth.map(OracleAnswer.truth) ?? .nothing }

    /// Returns where the answer and the reference differ, as paths with both values; empty if they agree.
    ///
    /// Everything in the reference must be answered, except the inputs; any other answer must be `nothing`.
    func differences(from reference: JSONValue, at path: String = "", inputs: Set<String> = []) -> [String] {
        switch (self, reference) {
        case (.nothing, .null): return []
        case (.truth(let own), .truth(let expected)) where own == expected: return []
        case (.word(let own), .word(let expected)) where own == expected: return []
        case (.exact(let own), .number(let expected)) where own == expected: return []
        case (.near(let own), .number(let expected))
        where abs(own - expected) <= max(Self.tolerance * abs(expected), Self.zero):
            return []
        case (.list(let own), .list(let expected)) where own.count == expected.count:
            return zip(own, expected).enumerated().flatMap { place, pair in
                pair.0.differences(from: pair.1, at: "\(path)[\(place)]", inputs: inputs)
            }
        case (.object(let own), .object(let expected)):
            return Set(own.keys).union(expected.keys).sorted().filter { !Self.isInput($0, inputs) }.flatMap { key in
                (own[key] ?? .nothing).differences(
                    from: expected[key] ?? .null, at: path.isEmpty ? key : "\(path).\(key)", inputs: inputs)
            }
        default: return ["\(path): \(reference.text), not \(text)"]
        }
    }

    /// Returns whether a key holds an input of the case, or a remark.
    private static func isInput(_ key: String, _ inputs: Set<String>) -> Bool {
        inputs.contains(key) || ["true_", "chance_", "note", "remark"].contains { key.hasPrefix($0) }
    }

    private var text: String {
        switch self {
        case .nothing: "null"
        case .truth(let truth): "\(truth)"
        case .word(let word): word
        case .exact(let number), .near(let number): "\(number)"
        case .list(let list): "\(list.count) elements"
        case .object: "an object"
        }
    }
}

extension JSONValue {
    fileprivate var text: String {
        switch self {
        case .null: "null"
        case .truth(let truth): "\(truth)"
        case .word(let word): word
        case .number(let number): "\(number)"
        case .list(let list): "\(list.count) elements"
        case .object: "an object"
        }
    }
}
