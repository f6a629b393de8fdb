import Diary
import Files

/// A copy that was left alone instead of being merged.
public struct UnmergedCopy: Hashable, Sendable, CustomStringConvertible {
    /// Its name in the diary's folder, for example `journal/2026-11 2.rec`.
    public let file: String
    /// Which file is at fault, and why.
    public let description: String
    /// What failed.
    public let failure: FileError

    init(_ file: String, cannotBeRead error: FileError) {
        self.file = file
        description = error.problem(in: file).description
        failure = error
    }

    init(_ file: String, because error: FileError) {
        self.file = file
        failure = error
        description = "\(file) is not merged yet, and what it says is not shown: \(error)"
    }
}
