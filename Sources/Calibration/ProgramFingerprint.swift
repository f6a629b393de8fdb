import FoundationEssentials

/// A number that follows from every byte of the running program, so that what another version counted is not gone on with.
///
/// FNV-1a, 64 bits. Nil where the system does not show a program its own file.
func programFingerprint() -> String? {
    guard let bytes = try? Data(contentsOf: URL(filePath: "/proc/self/exe")) else { return nil }
    var state: UInt64 = 0xcbf2_9ce4_8422_2325
    bytes.withUnsafeBytes { buffer in
        for byte in buffer { state = (state ^ UInt64(byte)) &* 0x100_0000_01b3 }
    }
    return String(state, radix: 16)
}
