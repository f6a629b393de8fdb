import SystemPackage

/// Names of files that exist only while another one is being replaced.
enum TemporaryName {
    private static let suffix = ".twinge-tmp"

    /// A new name, hidden, that tells which file it is for.
    static func make(for path: FilePath) -> String {
        let random = String(UInt64.random(in: 0...UInt64.max), radix: 36)
        return ".\(path.lastComponent?.string ?? "")-\(random)\(suffix)"
    }

    /// Whether a file of this name was left behind by a write that was cut off.
    static func isTemporary(_ name: String) -> Bool {
        name.hasPrefix(".") && name.hasSuffix(suffix)
    }
}
