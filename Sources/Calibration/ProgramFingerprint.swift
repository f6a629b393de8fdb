import FoundationEssentials

/// Returns a hash of every byte of the running program, so that counts from another version aren't resumed.
///
/// FNV-1a, 64 bits. Nil if the system doesn't let a program read its own file.
func programFingerprint() -> String? {
    guard let bytes = try? Data(contentsOf: URL(filePath: "/proc/self/exe")) else { return nil }
    var state: UInt64 = 0xcbf2_9ce4_8422_2325
    bytes.withUnsafeBytes { buffer in
        for byte in buffer { state = (state ^ UInt64(byte)) &* 0x100_0000_01b3 }
    }
    return String(state, radix: 16)
}
