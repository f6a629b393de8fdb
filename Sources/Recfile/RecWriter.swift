/// Writes rec text that GNU recutils and ``RecScanner`` read back as it was given.
public struct RecWriter: Sendable {
    /// How lines end.
    public enum LineBreak: Hashable, Sendable {
        /// A line feed, as everywhere on Unix.
        case lineFeed
        /// Carriage return and line feed, to match a file that already has them.
        case carriageReturnLineFeed
    }

    /// A field name that rec text has no room for.
    public struct InvalidName: Error, Hashable, CustomStringConvertible {
        /// The name that was refused.
        public let name: String

        /// The refusal of a name.
        public init(name: String) {
            self.name = name
        }

        /// One sentence for the user.
        public var description: String {
            "\"\(name)\" cannot be a field name: use letters, digits and _, starting with a letter."
        }
    }

    /// What has been written so far.
    public private(set) var bytes: [UInt8] = []
    private let lineBreak: LineBreak

    /// A writer with nothing written yet.
    public init(lineBreak: LineBreak = .lineFeed) {
        self.lineBreak = lineBreak
    }

    /// Whether the name matches `[a-zA-Z%][a-zA-Z0-9_]*`, the grammar of field names.
    public static func isFieldName(_ name: String) -> Bool {
        guard let first = name.utf8.first, first.startsFieldName else { return false }
        return name.utf8.dropFirst().allSatisfy(\.continuesFieldName)
    }

    /// Writes one record and the blank line after it.
    ///
    /// - Throws: ``InvalidName`` if a name is not a field name; then nothing is written.
    public mutating func writeRecord(
        _ fields: [(name: String, value: String)]
    ) throws(InvalidName) {
        var record = RecWriter(lineBreak: lineBreak)
        for (name, value) in fields { try record.writeField(name, value) }
        bytes += record.bytes
        writeBlankLine()
    }

    /// Writes one field.
    ///
    /// Any kind of line break in the value starts a `+` line. A line that ends in a backslash is written so that the
    /// backslash is read as itself. A zero byte, which rec text cannot hold, becomes its visible symbol `␀`.
    ///
    /// - Throws: ``InvalidName`` if the name is not a field name; then nothing is written.
    public mutating func writeField(_ name: String, _ value: String) throws(InvalidName) {
        try writeField(name, bytes: value.utf8)
    }

    /// Writes one field whose value is bytes, of UTF-8 or not, by the same rules.
    ///
    /// - Throws: ``InvalidName`` if the name is not a field name; then nothing is written.
    public mutating func writeField(_ name: String, bytes value: some Collection<UInt8>) throws(InvalidName) {
        guard Self.isFieldName(name) else { throw InvalidName(name: name) }
        bytes += name.utf8
        bytes.append(.colon)
        if let first = value.first, first != .lineFeed, first != .carriageReturn { bytes.append(.space) }
        writeLines(of: value)
        writeLineBreak()
    }

    /// Writes a comment, each line with its own `#`.
    public mutating func writeComment(_ comment: String) {
        for line in comment.split(separator: "\n", omittingEmptySubsequences: false) {
            bytes.append(.hash)
            if !line.isEmpty { bytes.append(.space) }
            bytes += line.utf8
            writeLineBreak()
        }
    }

    /// Writes the bytes of one comment line, which starts with `#` and has no line break.
    public mutating func writeCommentLine(_ line: [UInt8]) {
        bytes += line
        writeLineBreak()
    }

    /// Writes an empty line, which ends a record.
    public mutating func writeBlankLine() {
        writeLineBreak()
    }

    private mutating func writeLines(of value: some Collection<UInt8>) {
        var previous: UInt8 = 0
        for byte in value {
            defer { previous = byte }
            switch byte {
            case .lineFeed where previous == .carriageReturn:
                continue
            case .lineFeed, .carriageReturn:
                protectBackslash(previous)
                writeLineBreak()
                bytes.append(.plus)
            case 0:
                separateFromPlus(previous)
                bytes += "␀".utf8
            default:
                separateFromPlus(previous)
                bytes.append(byte)
            }
        }
        protectBackslash(previous)
    }

    /// Writes the blank between `+` and the text of its line; an empty line has none.
    private mutating func separateFromPlus(_ previous: UInt8) {
        if previous == .lineFeed || previous == .carriageReturn { bytes.append(.space) }
    }

    /// A backslash at the end of a line would join the next one to it. A second one takes over that duty and joins an
    /// empty line, which leaves the first as text.
    private mutating func protectBackslash(_ last: UInt8) {
        guard last == .backslash else { return }
        bytes.append(.backslash)
        writeLineBreak()
    }

    private mutating func writeLineBreak() {
        if lineBreak == .carriageReturnLineFeed { bytes.append(.carriageReturn) }
        bytes.append(.lineFeed)
    }
}
