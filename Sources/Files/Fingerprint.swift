/// A hash of bytes, texts and numbers that is the same in every run: FNV-1a, 64 bits (Fowler, Noll and Vo, RFC 9923).
///
/// It detects accidental changes, not forgery.
public struct Fingerprint: Hashable, Sendable {
    /// The number.
    public var value: UInt64 { state }

    @usableFromInline var state: UInt64 = 0xcbf2_9ce4_8422_2325

    /// Creates the fingerprint of nothing.
    public init() {}

    // Inlinable, since a generic function of another module makes the runtime look through all conformances when it is first called.

    /// Creates the fingerprint of some bytes.
    @inlinable
    public init(_ bytes: some Sequence<UInt8>) {
        self.init()
        mix(bytes)
    }

    /// Creates the fingerprint of many bytes, eight at a time: it takes an eighth of the time, and is a different one.
    public init(eightAtATime bytes: ArraySlice<UInt8>) {
        self.init()
        bytes.withUnsafeBytes { memory in
            let whole = memory.count / 8 * 8
            for offset in stride(from: 0, to: whole, by: 8) {
                mixAtOnce(UInt64(littleEndian: memory.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
            }
            for byte in memory[whole...] { mix(byte) }
        }
    }

    /// Mixes in a byte.
    public mutating func mix(_ byte: UInt8) { state = Self.mixed(state, byte) }

    /// Mixes in bytes.
    @inlinable
    public mutating func mix(_ bytes: some Sequence<UInt8>) {
        // A generic loop over a gigabyte takes half a minute, one over its memory a second.
        let done: Void? = bytes.withContiguousStorageIfAvailable { buffer in
            state = buffer.reduce(state, Self.mixed)
        }
        if done == nil { for byte in bytes { state = Self.mixed(state, byte) } }
    }

    /// Mixes in a text, separated from those before and after it.
    public mutating func mix(_ text: String) {
        mix(text.utf8)
        // A byte that UTF-8 never contains distinguishes “ab”, “c” from “a”, “bc”.
        mix(0xFF)
    }

    /// Mixes in a number.
    public mutating func mix(_ number: UInt64) {
        for shift in stride(from: UInt64(0), to: 64, by: 8) { mix(UInt8(truncatingIfNeeded: number >> shift)) }
    }

    /// Mixes in a number as a whole instead of byte by byte: it takes a tenth of the time, and is a different fingerprint.
    @inlinable
    public mutating func mixAtOnce(_ number: UInt64) {
        state = (state ^ number) &* Self.prime
        // The product's high bits depend on all of the number, but nothing would ever depend on its highest one.
        state ^= state >> 32
    }

    /// Mixes in a number.
    public mutating func mix(_ number: Int) { mix(UInt64(bitPattern: Int64(number))) }

    /// The number in hexadecimal.
    public var text: String { String(value, radix: 16) }

    @inlinable
    static func mixed(_ value: UInt64, _ byte: UInt8) -> UInt64 { (value ^ UInt64(byte)) &* prime }

    @usableFromInline static var prime: UInt64 { 0x100_0000_01b3 }
}

/// Random numbers seeded by a fingerprint, using SplitMix64 (Steele, Lea and Flood, OOPSLA 2014), which `Statistics` has too: neither
/// room can use the other.
public struct ContentGenerator: RandomNumberGenerator, Sendable {
    private var state: UInt64

    /// Creates a generator seeded by a fingerprint.
    public init(_ fingerprint: Fingerprint) { state = fingerprint.value }

    /// Returns the next number.
    public mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }
}
