/// A file that was just written.
public struct WrittenFile: Hashable, Sendable {
    /// Which file it is.
    public let file: FileIdentity
    /// When the bytes were in it, by the clock of its file system.
    public let time: FileTime
    /// Whether there was none of its name before.
    public var isNew = false
}
