import Files
import FoundationEssentials

/// Returns a fingerprint of every byte of the running program, so that counts from another version aren't resumed.
///
/// Nil if the system doesn't let a program read its own file.
func programFingerprint() -> String? {
    (try? Data(contentsOf: URL(filePath: "/proc/self/exe"))).map { Fingerprint($0).text }
}
