import SystemPackage

/// A file that was just written.
public struct WrittenFile: Hashable, Sendable {
    /// The identity of the file.
    public let file: FileIdentity
    /// When the bytes were in it, by the clock of its file system.
    public let time: FileTime
    /// The status of the file that was read, before the change; `nil` if it is new.
    public let before: Stat?

    /// Whether there was no file of its name before.
    public var isNew: Bool { before == nil }
}
