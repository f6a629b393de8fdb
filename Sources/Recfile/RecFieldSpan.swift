/// The location of a field in a text; the text itself isn't copied.
public struct RecFieldSpan: Hashable, Sendable {
    /// Offsets of the name, without the colon.
    public let name: Range<Int>
    /// Offsets of the value as written: after the colon and one blank, up to the last line break.
    public internal(set) var value: Range<Int>
    /// Number of the field's first line, from 1.
    public let line: Int
    /// Whether the value spans several lines, so that its text differs from its bytes.
    public internal(set) var isFolded: Bool
    /// Whether the value contains a zero byte, which rec text can't hold; it is read as the symbol `␀`.
    public internal(set) var hasZeroByte = false
    /// A hash of its line, of which the field is all; 0 if it isn't known.
    public internal(set) var lineHash: UInt64 = 0

    /// Whether the text of the value equals its bytes.
    public var isPlain: Bool { !isFolded && !hasZeroByte }
}

extension RecFieldSpan {
    /// Returns whether the field has this name.
    ///
    /// - Complexity: O(length of the name).
    public func isNamed(_ name: StaticString, in bytes: Span<UInt8>) -> Bool {
        guard self.name.count == name.utf8CodeUnitCount else { return false }
        return name.withUTF8Buffer { expected in
            for index in expected.indices where bytes[self.name.lowerBound + index] != expected[index] {
                return false
            }
            return true
        }
    }

    /// Returns whether the field has this name.
    ///
    /// - Complexity: O(length of the name).
    func isNamed(_ wanted: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard name.count == wanted.count else { return false }
        for index in wanted.indices where bytes[name.lowerBound + index] != wanted[index] { return false }
        return true
    }

    /// Returns the name as a string.
    public func name(in bytes: Span<UInt8>) -> String {
        bytes.extracting(name).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    }

    /// Returns the value as a string, with continuation lines joined; bytes that aren't UTF-8 become `�`.
    ///
    /// - Complexity: O(length of the value).
    public func value(in bytes: Span<UInt8>) -> String {
        guard !isPlain else {
            return bytes.extracting(value).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
        }
        let text = String(decoding: unfoldedValue(in: bytes), as: UTF8.self)
        guard hasZeroByte else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\0" ? "␀" : $0 }))
    }

    /// Returns the bytes of the value with continuations resolved: a line ending in a backslash runs on into the next, and a
    /// line starting with `+` and at most one blank follows a line break.
    func unfoldedValue(in bytes: Span<UInt8>) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(value.count)
        var index = value.lowerBound
        while index < value.upperBound {
            let byte = bytes[index]
            index += 1
            guard byte == .lineFeed else {
                text.append(byte)
                continue
            }
            var lastOfLine = index - 2
            if lastOfLine >= value.lowerBound, bytes[lastOfLine] == .carriageReturn {
                text.removeLast()
                lastOfLine -= 1
            }
            if lastOfLine >= value.lowerBound, bytes[lastOfLine] == .backslash {
                text.removeLast()
                continue
            }
            text.append(.lineFeed)
            index += 1
            if index < value.upperBound, bytes[index] == .space { index += 1 }
        }
        return text
    }
}
