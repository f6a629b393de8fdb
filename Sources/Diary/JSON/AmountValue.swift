/// The value of an amount in JSON: a number, true or false, or a word.
public enum AmountValue: Hashable, Sendable, Codable, JSONForm {
    /// A number, in the unit given beside it.
    case number(Double)
    /// Yes or no.
    case answer(Bool)
    /// A word, such as `on stomach`.
    case word(String)

    /// Converts an amount.
    public init(_ amount: Amount) {
        switch amount {
        // The number that the diary has, so that it is the same everywhere.
        case .quantity(let quantity, _): self = .number(quantity.value)
        case .answer(let answer): self = .answer(answer)
        case .choice(let name): self = .word(name.text)
        }
    }

    /// Creates a sum of amounts, with as many decimals as they have.
    public init(sum: Double) { self = .number((sum * 1000).rounded() / 1000) }

    /// Decodes a number, a Boolean or a string.
    ///
    /// - Throws: `DecodingError` for anything else.
    public init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if let answer = try? value.decode(Bool.self) {
            self = .answer(answer)
        } else if let number = try? value.decode(Double.self) {
            self = .number(number)
        } else if let word = try? value.decode(String.self) {
            self = .word(word)
        } else {
            throw DecodingError.typeMismatch(
                AmountValue.self, .init(codingPath: decoder.codingPath, debugDescription: Self.expectation))
        }
    }

    static var expectation: String { "a number, true or false, or a word" }

    /// Encodes a number, a Boolean or a string; whole numbers without decimals.
    public func encode(to encoder: any Encoder) throws {
        var value = encoder.singleValueContainer()
        switch self {
        case .number(let number):
            if number == number.rounded(), abs(number) < 1e15 {
                try value.encode(Int(number))
            } else {
                try value.encode(number)
            }
        case .answer(let answer): try value.encode(answer)
        case .word(let word): try value.encode(word)
        }
    }

    /// Returns the amount given by the value and its unit.
    ///
    /// - Throws: ``ParseError`` if a number has an unknown unit or is out of range.
    public func amount(unit: String?) throws(ParseError) -> Amount {
        switch self {
        case .number(let number):
            guard let quantity = Quantity(number) else {
                throw ParseError(found: "\(number)", expected: "a number, 0 or more")
            }
            let word = unit == "0-10" ? "" : unit ?? ""
            return try Amount(parsing: word.isEmpty ? "\(quantity)" : "\(quantity) \(word)")
        case .answer(let answer): return .answer(answer)
        case .word(let word): return try Amount(parsing: word)
        }
    }
}
