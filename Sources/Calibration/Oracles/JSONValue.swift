/// Any value of a JSON file.
enum JSONValue: Hashable, Sendable, Decodable {
    case null
    case truth(Bool)
    case number(Double)
    case word(String)
    case list([JSONValue])
    case object([String: JSONValue])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let truth = try? container.decode(Bool.self) {
            self = .truth(truth)
        } else if let number = try? container.decode(Double.self) {
            self = .number(number)
        } else if let word = try? container.decode(String.self) {
            self = .word(word)
        } else if let list = try? container.decode([JSONValue].self) {
            self = .list(list)
        } else {
            self = .object(try container.decode([String: JSONValue].self))
        }
    }

    subscript(key: String) -> JSONValue {
        if case .object(let members) = self { members[key] ?? .null } else { .null }
    }

    /// The elements of a list; empty for anything else.
    var elements: [JSONValue] { if case .list(let elements) = self { elements } else { [] } }
    /// The number; nil for anything else.
    var number: Double? { if case .number(let number) = self { number } else { nil } }
    /// The whole number; nil for anything else.
    var integer: Int? { number.flatMap { Int(exactly: $0) } }
    /// The text; nil for anything else.
    var word: String? { if case .word(let word) = self { word } else { nil } }
}
