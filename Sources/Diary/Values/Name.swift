/// The name of a habit, site, feel, stretch or treatment: written as typed, compared without regard to case or hyphens.
///
/// A name is never empty and never contains a comma or a line break, so that `name, value, detail` can be split.
public struct Name: Hashable, Comparable, Sendable, CustomStringConvertible, ExpressibleByStringLiteral {
    /// The name as written.
    public let text: String
    /// The form by which names are compared: lower case, with hyphens and runs of blanks as one blank.
    public let key: String

    /// Parses a name, ignoring surrounding blanks.
    ///
    /// - Throws: ``ParseError`` if the name is empty or has a comma or a line break.
    public init(parsing source: some StringProtocol) throws(ParseError) {
        // Names are by far the most common values, and plain strings are parsed many times as fast.
        var source = String(source)
        if source.withUTF8({ Self.isKey($0, andName: true) }) {
            (text, key) = (source, source)
            return
        }
        text = source.hasOuterBlanks ? String(source.trimmingBlanks()) : source
        guard !text.isEmpty, !text.utf8.contains(where: { $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }) else {
            throw ParseError(
                found: source, expected: "a name without commas and line breaks",
                complaint: text.isEmpty
                    ? "A name can't be empty" : "Names can't contain commas or line breaks: “\(source)”")
        }
        key = Self.key(of: text)
    }

    /// Returns whether a text is its own key, as nearly every name: in lower case, with a blank between words.
    ///
    /// - Parameter isName: whether it must also be a name as it is: without commas, control characters and blanks around it, and not empty.
    private static func isKey(_ text: UnsafeBufferPointer<UInt8>, andName isName: Bool) -> Bool {
        var previous: UInt8 = 0x20
        for byte in text {
            if byte >= 0x80 || (0x41...0x5A).contains(byte) || byte == 0x2D || byte == 0x09 { return false }
            if byte == 0x20, previous == 0x20 { return false }
            if isName, byte < 0x20 || byte == 0x2C { return false }
            previous = byte
        }
        return !isName || previous != 0x20
    }

    /// Creates a name from a literal in source code, which must be valid.
    public init(stringLiteral value: String) {
        text = value
        key = Self.key(of: value)
    }

    /// Creates a name from what was worked out before the program was built.
    ///
    /// - Parameters:
    ///   - text: the name, which must be valid.
    ///   - key: what ``key(of:)`` returns for it; by default the text itself.
    @inlinable
    public init(known text: String, key: String? = nil) {
        self.text = text
        self.key = key ?? text
    }

    /// Returns the form of a text by which names are compared.
    public static func key(of text: String) -> String {
        // Nearly every name is plain lower case already; the key then shares its storage.
        var text = text
        if text.withUTF8({ isKey($0, andName: false) }) { return text }
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return plainKey(of: text) }
        return text.lowercased().split { $0 == " " || $0 == "-" || $0 == "\t" }.joined(separator: " ")
    }

    /// Returns the form of an ASCII text, by its bytes.
    private static func plainKey(of text: String) -> String {
        String(unsafeUninitializedCapacity: text.utf8.count) { key in
            var length = 0
            var isBetweenWords = false
            for byte in text.utf8 {
                guard byte != 0x20, byte != 0x2D, byte != 0x09 else {
                    isBetweenWords = length > 0
                    continue
                }
                if isBetweenWords {
                    key[length] = 0x20
                    length += 1
                    isBetweenWords = false
                }
                key[length] = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
                length += 1
            }
            return length
        }
    }

    /// The name as written.
    public var description: String { text }

    /// Returns whether two names mean the same thing.
    public static func == (left: Name, right: Name) -> Bool { left.key == right.key }

    /// Hashes the form by which names are compared.
    public func hash(into hasher: inout Hasher) { hasher.combine(key) }

    /// Compares the forms alphabetically.
    public static func < (left: Name, right: Name) -> Bool { left.key < right.key }
}
