/// A line of a text, with a hash of its bytes: found and hashed in one pass.
public struct HashedLine {
    /// The offset of its line break.
    public let end: Int
    /// Its first eight bytes, the first one lowest; zeros follow the last byte of a shorter line.
    @usableFromInline let start: UInt64
    /// A hash whose low bits depend on every byte.
    public let hash: UInt64
    /// Whether all its bytes are ASCII.
    public let isASCII: Bool

    /// Reads the line that starts at an offset; nil if the text ends before the line does.
    ///
    /// - Complexity: O(*n*) for a line of *n* bytes, eight at a time.
    @inlinable @inline(__always)
    public init?(at offset: Int, in bytes: Span<UInt8>) {
        guard let line = bytes.withUnsafeBytes({ Self(at: offset, in: $0) }) else { return nil }
        self = line
    }

    /// Reads the line that starts at an offset; nil if the text ends before the line does.
    ///
    /// - Complexity: O(*n*) for a line of *n* bytes, eight at a time.
    @inlinable @inline(__always)
    init?(at first: Int, in text: UnsafeRawBufferPointer) {
        let lineFeeds = 0x0A &* UInt64.eachByte
        // The last offset with eight bytes.
        let limit = text.count &- 8
        var (hash, bits, word, offset) = (0 as UInt64, 0 as UInt64, 0 as UInt64, first)
        var breaks: UInt64 = 0
        while offset <= limit {
            word = text.eightBytes(at: offset)
            breaks = word.markingBytes(equalTo: lineFeeds)
            if breaks != 0 { break }
            hash = Self.mixed(hash, word)
            bits |= word
            offset &+= 8
        }
        if breaks == 0 {
            guard offset < text.count else { return nil }
            word = text.word(at: offset)
            breaks = word.markingBytes(equalTo: lineFeeds)
            guard breaks != 0 else { return nil }
        }
        let length = breaks.trailingZeroBitCount / 8
        let last = word.keeping(bytes: length)
        end = offset &+ length
        start = offset == first ? last : text.eightBytes(at: first)
        let whole = Self.mixed(Self.mixed(hash, last), UInt64(truncatingIfNeeded: length))
        self.hash = whole ^ whole >> 32
        isASCII = (bits | last) & (0x80 &* .eachByte) == 0
    }

    /// Returns a hash with eight more bytes, turned so that those multiplied into its high bits come into the low ones of the next.
    @inlinable @inline(__always)
    static func mixed(_ hash: UInt64, _ word: UInt64) -> UInt64 {
        let mixed = hash ^ word
        return (mixed << 27 | mixed >> 37) &* 0x9E37_79B9_7F4A_7C15
    }

    /// What a line may start with: at most eight bytes.
    public struct Start: Sendable {
        @usableFromInline let bytes: UInt64
        @usableFromInline let mask: UInt64

        /// Creates a start.
        ///
        /// - Precondition: it has one to eight bytes.
        public init(_ text: StaticString) {
            precondition((1...8).contains(text.utf8CodeUnitCount))
            bytes = text.withUTF8Buffer { UnsafeRawBufferPointer($0).word(at: 0) }
            mask = .max >> UInt64(64 - 8 * text.utf8CodeUnitCount)
        }
    }

    /// Its first byte; 0 if it has none.
    @inlinable @inline(__always)
    public var firstByte: UInt8 { UInt8(truncatingIfNeeded: start) }

    /// Returns whether the line starts with these bytes.
    @inlinable @inline(__always)
    public func starts(with start: Start) -> Bool { self.start & start.mask == start.bytes }
}
