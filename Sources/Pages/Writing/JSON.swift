import Diary
import FoundationEssentials

/// Writes values as JSON for scripts: keys in alphabetical order, so that the same values give the same bytes.
public enum JSON {
    /// Returns a value as text on one line, or indented for readers, with a line break at its end.
    ///
    /// - Throws: `EncodingError` if it has a number that JSON doesn't, such as infinity.
    public static func text(_ value: some Encodable, isIndented: Bool = false) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        if isIndented { encoder.outputFormatting.insert(.prettyPrinted) }
        return String(decoding: try encoder.encode(value), as: UTF8.self).escapingControlsInJSON + "\n"
    }
}

/// A value of a JSON object that is written as `null` if it is nil, instead of being left out.
@propertyWrapper
public struct OrNull<Value: Encodable>: Encodable {
    /// The value.
    public var wrappedValue: Value?

    /// Creates a wrapper.
    public init(wrappedValue: Value?) {
        self.wrappedValue = wrappedValue
    }

    /// Writes the value or `null`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        if let wrappedValue { try container.encode(wrappedValue) } else { try container.encodeNil() }
    }
}
