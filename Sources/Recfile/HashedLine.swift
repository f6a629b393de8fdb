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
        let start = text.word(at: first)
        var (hash, bits, word, offset) = (0 as UInt64, 0 as UInt64, start, first)
        var breaks = word.markingBytes(equalTo: lineFeeds)
        while breaks == 0 {
            hash = Self.mixed(hash, word)
            bits |= word
            offset &+= 8
            guard offset < text.count else { return nil }
            word = text.word(at: offset)
            breaks = word.markingBytes(equalTo: lineFeeds)
        }
        let length = breaks.trailingZeroBitCount / 8
        let last = word.keeping(bytes: length)
        end = offset + length
        self.start = offset == first ? last : start
        self.hash = Self.mixed(Self.mixed(hash, last), UInt64(length))
        isASCII = (bits | last) & (0x80 &* .eachByte) == 0
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
