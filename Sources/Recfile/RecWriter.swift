/// Writes rec text that GNU recutils and ``RecScanner`` read back unchanged.
public struct RecWriter: Sendable {
    /// How lines end.
    public enum LineBreak: Hashable, Sendable {
        /// A line feed, the convention on Unix.
        case lineFeed
        /// A carriage return and line feed, to match a file that already has them.
        case carriageReturnLineFeed
    }

    /// A name that isn't a valid field name.
    public struct InvalidName: Error, Hashable, CustomStringConvertible {
        /// The rejected name.
        public let name: String

        /// Creates the error for a name.
        public init(name: String) {
            self.name = name
        }

        /// A sentence for the user.
        public var description: String {
            "\"\(name)\" cannot be a field name: use letters, digits and _, starting with a letter."
        }
    }

    /// What has been written so far.
    public private(set) var bytes: [UInt8] = []
    private let lineBreak: LineBreak

    /// Creates an empty writer.
    public init(lineBreak: LineBreak = .lineFeed) {
        self.lineBreak = lineBreak
    }

    /// Returns whether the name matches `[a-zA-Z%][a-zA-Z0-9_]*`, the grammar of field names.
    public static func isFieldName(_ name: String) -> Bool {
        guard let first = name.utf8.first, first.startsFieldName else { return false }
        return name.utf8.dropFirst().allSatisfy(\.continuesFieldName)
    }

    /// Writes one record and the blank line after it.
    ///
    /// - Throws: ``InvalidName`` if a name isn't a valid field name; nothing is written in that case.
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
    /// Any kind of line break in the value starts a `+` line. A backslash at the end of a line is written so that it is
    /// read back literally. A zero byte, which rec text can't hold, becomes the visible symbol `␀`.
    ///
    /// - Throws: ``InvalidName`` if the name isn't a valid field name; nothing is written in that case.
    public mutating func writeField(_ name: String, _ value: String) throws(InvalidName) {
        try writeField(name, bytes: value.utf8)
    }

    /// Writes one field whose value is given as bytes, whether UTF-8 or not, by the same rules.
    ///
    /// - Throws: ``InvalidName`` if the name isn't a valid field name; nothing is written in that case.
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

    /// Protects a backslash at the end of a line, which would join the next line to it: a second backslash joins an empty line
    /// instead, which leaves the first as text.
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
