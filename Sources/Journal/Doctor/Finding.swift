import Diary
import SystemPackage

/// Something about a diary that is not as it should be, and what can be done about it.
public struct Finding: Hashable, Sendable {
    /// Where it is, what is there and what was expected.
    public let problem: Problem
    /// How ``Journal/fix(_:)`` puts it right; `nil` where only a person can decide.
    public let remedy: Remedy?
    /// What the person can do where there is no remedy, as a sentence.
    private let personsPart: String

    /// Creates a finding; one that only a person can put right unless a remedy is given.
    ///
    /// - Parameter personsPart: what they can do then, as a sentence.
    public init(
        problem: Problem, remedy: Remedy? = nil,
        personsPart: String = "Fix it in an editor. Until then it is skipped."
    ) {
        self.problem = problem
        self.remedy = remedy
        self.personsPart = personsPart
    }

    /// A change that puts something right and cannot lose anything.
    public enum Remedy: Hashable, Sendable {
        /// Take everyone's permissions away but the owner's.
        case setPermissions(FilePath, FilePermissions)
        /// Give each entry of a month that has none an identifier made from its content.
        case addIdentifiers(YearMonth)
        /// End the last line of a month's file.
        case endLastLine(YearMonth)
        /// Remove a file left behind by a write that was cut off.
        case removeTemporary(FilePath)
        /// Write the descriptor of entries anew.
        case writeSchema
        /// Tell git which files to merge with Twinge.
        case writeGitAttributes
        /// Tell git how to call Twinge, in this configuration file.
        case setUpGitMerge(FilePath)
        /// Write a file anew that can be made again at any time.
        case writeFile(FilePath, String)
        /// Leave one record of each entry, and give two entries of one identifier one each.
        case repairDuplicates
        /// Write the present names into the entries of a month.
        case renameEntries(YearMonth)
        /// Merge the copies that a program for synchronising folders left.
        case mergeCopies
    }

    /// What to do about it, as a sentence.
    public var advice: String {
        switch remedy {
        case nil: personsPart
        case .mergeCopies?: "The next start of Twinge merges it, as does “twinge doctor --fix”."
        default: "To fix it: twinge doctor --fix"
        }
    }
}
