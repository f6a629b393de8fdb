import Glibc

/// A number that follows from texts and files (FNV-1a, 64 bits).
struct Fingerprint {
    private var state: UInt64 = 0xcbf2_9ce4_8422_2325

    /// Takes one more text into account.
    mutating func mix(_ text: String) {
        for byte in text.utf8 { state = (state ^ UInt64(byte)) &* 0x100_0000_01b3 }
        state = (state ^ 0xFF) &* 0x100_0000_01b3
    }

    /// Takes a number into account.
    mutating func mix(_ number: Int) {
        state = (state ^ UInt64(truncatingIfNeeded: number)) &* 0x100_0000_01b3
        // Multiplying alone never carries the high bits down.
        state ^= state >> 32
    }

    /// Takes the size and the time of a file into account, or that there is none.
    mutating func mix(fileAt path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return mix(-1) }
        mix(Int(status.st_size))
        mix(status.st_mtim.tv_sec)
        mix(status.st_mtim.tv_nsec)
    }

    /// The number in hexadecimal digits.
    var text: String { String(state, radix: 16) }
}
