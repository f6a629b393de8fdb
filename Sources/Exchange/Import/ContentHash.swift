/// A number that follows from texts (FNV-1a, 64 bits).
struct ContentHash {
    private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    /// Adds a text.
    mutating func mix(_ text: String) {
        for byte in text.utf8 { add(byte) }
        // A byte that UTF-8 never holds keeps “ab”, “c” apart from “a”, “bc”.
        add(0xFF)
    }

    /// Adds bytes.
    mutating func mix(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { add(byte) }
    }

    private mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
}
