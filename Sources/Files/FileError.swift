import SystemPackage

/// Why a file couldn't be read or written, for users and for calling programs.
public struct FileError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What was being done.
    public enum Action: Hashable, Sendable {
        /// Opening or reading a file or folder.
        case read
        /// Creating, writing or replacing a file or folder.
        case write
        /// Waiting for another program to finish writing.
        case lock
    }

    /// The reason for a failure.
    public enum Reason: Hashable, Sendable {
        /// The operating system refused or failed.
        case system(Errno)
        /// The new text is in the file, but the disk didn't confirm it.
        case unconfirmed(Errno)
        /// Something other than a file is in its place, for example "a folder".
        case notAFile(String)
        /// The file belongs to another user, or has another name elsewhere.
        case shared
        /// A symbolic link leads to a file of the wrong kind; `expected` is for example "a diary file".
        case linkedElsewhere(expected: String)
        /// The file was written by a later version of the program, in the format with this number.
        case newerFormat(Int)
        /// Another program kept the lock for too long.
        case locked(by: LockHolder?)
        /// A field name that the format can't represent.
        case fieldName(String)
        /// What was to be written would not be read back unchanged; what it is, and what was expected.
        case unreadable(found: String, expected: String)
        /// The file is not on this machine: a program that synchronises folders has left a placeholder.
        case notDownloaded
        /// The file was changed again and again while it was being replaced.
        case keepsChanging
    }

    /// What was being done.
    public let action: Action
    /// The file or folder concerned.
    public let path: FilePath
    /// The reason for the failure.
    public let reason: Reason

    /// Creates an error with a reason.
    public init(_ action: Action, _ path: FilePath, _ reason: Reason) {
        self.action = action
        self.path = path
        self.reason = reason
    }

    /// Creates an error from a system error.
    public init(_ action: Action, _ path: FilePath, _ errno: Errno) {
        self.init(action, path, .system(errno))
    }

    /// The exit status of a command, from sysexits: 65 bad data, 66 no such file or not readable, 73 cannot write, 74 I/O error.
    public var exitStatus: Int32 {
        switch (action, reason) {
        case (_, .unreadable), (_, .fieldName): 65
        case (_, .system(.ioError)), (_, .unconfirmed(.ioError)): 74
        case (.read, .system(.noSuchFileOrDirectory)), (.read, .system(.notDirectory)),
            (.read, .system(.permissionDenied)), (.read, .notAFile), (.read, .shared):
            66
        case (.read, _): 74
        case (.write, _), (.lock, _): 73
        }
    }

    /// Whether the new text is in the file despite the error.
    public var isInPlace: Bool { if case .unconfirmed = reason { true } else { false } }

    /// One or two sentences: what failed, where, why, and what can be done about it.
    public var description: String {
        let what =
            switch action {
            case .read: "Cannot read \(path)"
            case .write where isInPlace: "Wrote \(path)"
            case .write: "Cannot write \(path)"
            case .lock: "Cannot lock \(path)"
            }
        return "\(what): \(explanation)"
    }

    /// Why, and what can be done about it, without the path: for a line of the screen that has no room for it.
    public var brief: String {
        switch reason {
        case .notAFile, .shared, .linkedElsewhere, .newerFormat, .notDownloaded:
            "\(path.lastComponent?.string ?? path.string): \(explanation)"
        default: explanation
        }
    }

    private var explanation: String {
        switch reason {
        case .system(let errno): Self.explanation(of: errno)
        case .unconfirmed(let errno):
            "the change is in the file, but may not outlast a power failure: \(Self.explanation(of: errno))"
        case .notAFile(let kind): "it is \(kind), not a file. Move it away and try again."
        case .shared: "it belongs to another user or is a hard link. Move it away and try again."
        case .linkedElsewhere(let expected):
            "it is a link to something that is not \(expected). Move the link away and try again."
        case .newerFormat(let number):
            "it is in format \(number), from a later version of Twinge. It can be read; install that version to write."
        case .locked(let holder):
            "\(holder?.description ?? "another program") has been writing for a long time. Try again when it is done."
        case .fieldName(let name):
            "\"\(name)\" cannot be a field name; use letters, digits and _, starting with a letter."
        case .unreadable(let found, let expected):
            "\"\(found)\" could not be read back. Expected \(expected). Nothing was written."
        case .notDownloaded:
            "it is not on this machine: iCloud has left a placeholder. Download it and try again."
        case .keepsChanging: "another program keeps changing it. Try again when it is done."
        }
    }

    private static func explanation(of errno: Errno) -> String {
        switch errno {
        case .noSpace: "the disk is full. Free some space and try again."
        case .diskQuotaExceeded: "your disk quota is used up. Free some space and try again."
        case .fileTooLarge: "files may not grow any further here. Raise the limit (ulimit -f) and try again."
        case .readOnlyFileSystem: "the file system is read-only."
        case .permissionDenied, .notPermitted: "permission denied. Check who owns it and its permissions."
        case .noSuchFileOrDirectory: "there is no such file or folder."
        case .isDirectory: "it is a folder, not a file."
        case .notDirectory: "part of its path is a file, not a folder."
        case .ioError: "the disk reported an error. Check the disk; keep a copy of your files elsewhere."
        case .tooManySymbolicLinkLevels: "its symbolic links go round in a circle."
        default: "\(errno)."
        }
    }
}
