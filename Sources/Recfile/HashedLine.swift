/// A line of a text, with a hash of its bytes: found and hashed in one pass.
public struct HashedLine {
    /// The offset of its line break.
    public let end: Int
    /// Its first eight bytes, the first one lowest; zeros follow the last byte of a shorter line.
    private let start: UInt64
    /// A hash whose low bits depend on every byte.
    public let hash: UInt64
    /// Whether all its bytes are ASCII.
    public let isASCII: Bool

    /// Reads the line that starts at an offset; nil if the text ends before the line does.
    ///
    /// - Complexity: O(*n*) for a line of *n* bytes, eight at a time.
    public init?(at offset: Int, in bytes: Span<UInt8>) {
        guard let line = bytes.withUnsafeBytes({ Self(at: offset, in: $0) }) else { return nil }
        self = line
    }

    private init?(at first: Int, in text: UnsafeRawBufferPointer) {
        let lineFeeds = UInt64(UInt8.lineFeed) &* .eachByte
        var hash: UInt64 = 0
        var start: UInt64 = 0
        var bits: UInt64 = 0
        var offset = first
        while offset < text.count {
            var word = text.word(at: offset)
            let breaks = word.markingBytes(equalTo: lineFeeds)
            let length = breaks.trailingZeroBitCount / 8
            if breaks != 0 { word &= (1 << UInt64(length * 8)) &- 1 }
            if offset == first { start = word }
            hash = Self.mixed(hash, word)
            bits |= word
            if breaks != 0 {
                end = offset + length
                self.start = start
                self.hash = Self.mixed(hash, UInt64(length))
                isASCII = bits & (0x80 &* .eachByte) == 0
                return
            }
            offset += 8
        }
        return nil
    }

    private static func mixed(_ hash: UInt64, _ word: UInt64) -> UInt64 {
        let mixed = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
        return mixed ^ mixed >> 29
    }

    /// What a line may start with: at most eight bytes.
    public struct Start: Sendable {
        fileprivate let bytes: UInt64
        fileprivate let mask: UInt64

        /// Creates a start.
        ///
        /// - Precondition: it has one to eight bytes.
        public init(_ text: StaticString) {
            precondition((1...8).contains(text.utf8CodeUnitCount))
            bytes = text.withUTF8Buffer { UnsafeRawBufferPointer($0).word(at: 0) }
            mask = .max >> UInt64(64 - 8 * text.utf8CodeUnitCount)
        }
    }

    /// Returns whether the line starts with these bytes.
    public func starts(with start: Start) -> Bool { self.start & start.mask == start.bytes }
}
