/// A number that follows from texts (FNV-1a, 64 bits).
struct Fingerprint {
    private var state: UInt64 = 0xcbf2_9ce4_8422_2325

    /// Takes one more text into account.
    mutating func mix(_ text: String) {
        for byte in text.utf8 { state = (state ^ UInt64(byte)) &* 0x100_0000_01b3 }
        state = (state ^ 0xFF) &* 0x100_0000_01b3
    }

    /// The number in hexadecimal digits.
    var text: String { String(state, radix: 16) }
}
