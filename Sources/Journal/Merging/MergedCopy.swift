import SystemPackage

/// A merged copy of a month, or of another file of the diary, that a program that synchronises folders had left.
public struct MergedCopy: Hashable, Sendable {
    /// The name of the file that it was merged into, for example `2026-11.rec`.
    public let original: String
    /// The name the copy had.
    public let name: String
    /// Its path now.
    public let path: FilePath
}
