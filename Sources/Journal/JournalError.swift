import Diary
import Files
import SystemPackage

/// Why entries couldn't be written, together with the entries, so that none is lost.
public struct JournalError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What went wrong with which file.
    public let cause: FileError
    /// The entries that are missing from the diary because of it.
    public let unsaved: [Entry]
    /// Whether they are new versions of entries that the diary has, so that they can't be added to it.
    public let areChanges: Bool

    /// Creates an error about entries that couldn't be written.
    public init(_ cause: FileError, unsaved: [Entry], areChanges: Bool = false) {
        self.cause = cause
        self.areChanges = areChanges
        // What is in its file must not be added a second time.
        self.unsaved = cause.isInPlace ? [] : unsaved
    }

    /// The exit status of a command.
    public var exitStatus: Int32 { cause.exitStatus }

    /// Why, and what can be done about it, without the path.
    public var brief: String { cause.brief }

    /// One or two sentences: what failed, where, why, and what can be done about it.
    public var description: String { cause.description }
}
