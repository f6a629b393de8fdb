import SystemPackage

/// A copy of a month, or of another file of the diary, left by a program that synchronises folders, that was merged.
public struct MergedCopy: Hashable, Sendable {
    /// The name of the file that it was merged into, for example `2026-11.rec`.
    public let original: String
    /// The name the copy had.
    public let name: String
    /// Where it is now.
    public let path: FilePath
}
