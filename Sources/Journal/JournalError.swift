import Diary
import Files
import SystemPackage

/// Why entries could not be written, with the entries, so that none is lost.
public struct JournalError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What went wrong with which file.
    public let cause: FileError
    /// The entries that are not in the diary because of it.
    public let unsaved: [Entry]

    /// Says why entries are not in the diary.
    public init(_ cause: FileError, unsaved: [Entry]) {
        self.cause = cause
        // What is in its file is not to be added a second time.
        self.unsaved = cause.isInPlace ? [] : unsaved
    }

    /// What was in the way.
    public var reason: FileError.Reason { cause.reason }

    /// The status a command ends with.
    public var exitStatus: Int32 { cause.exitStatus }

    /// Why, and what can be done about it, without the path.
    public var brief: String { cause.brief }

    /// One or two sentences: what failed, where, why, and what can be done about it.
    public var description: String { cause.description }
}
