import Diary
import SystemPackage

/// A problem found in a diary, and what can be done about it.
public struct Finding: Hashable, Sendable {
    /// Where it is, what was found and what was expected.
    public let problem: Problem
    /// How ``Journal/fix(_:)`` fixes it; `nil` if only the user can decide.
    public let remedy: Remedy?
    /// What the user can do by hand if there is no remedy, as a sentence.
    private let byHand: String

    /// Creates a finding; without a remedy, only the user can fix it.
    ///
    /// - Parameter byHand: what the user can do then, as a sentence; by default, to fix it in an editor.
    public init(
        problem: Problem, remedy: Remedy? = nil,
        byHand: String? = nil
    ) {
        self.problem = problem
        self.remedy = remedy
        self.byHand =
            byHand ?? "Fix it in an editor. Until then it \(problem.counts ? "counts as it is" : "is skipped")."
    }

    /// A change that fixes something and can't lose anything.
    public enum Remedy: Hashable, Sendable {
        /// Removes all permissions except the owner's.
        case setPermissions(FilePath, FilePermissions)
        /// Gives each entry of a month that lacks an identifier one made from its content.
        case addIdentifiers(YearMonth)
        /// Ends the last line of a month's file.
        case endLastLine(YearMonth)
        /// Puts the missing blank lines between the descriptors and records of a file.
        case separateRecords(FilePath)
        /// Removes a file left behind by an interrupted write.
        case removeTemporary(FilePath)
        /// Rewrites the descriptor of entries.
        case writeSchema
        /// Tells git which files to merge with Twinge.
        case writeGitAttributes
        /// Tells git how to call Twinge, in this configuration file.
        case setUpGitMerge(FilePath)
        /// Rewrites a file that can be recreated at any time.
        case writeFile(FilePath, String)
        /// Keeps one record of each entry, and gives different entries that share an identifier one each.
        case repairDuplicates
        /// Writes the current names into the entries of a month.
        case renameEntries(YearMonth)
        /// Merges the copies left by a program that synchronises folders.
        case mergeCopies
    }

    /// What to do about it, as a sentence.
    public var advice: String {
        switch remedy {
        case nil: byHand
        case .mergeCopies?: "The next start of Twinge merges it, as does “twinge doctor --fix”."
        default: "To fix it: twinge doctor --fix"
        }
    }
}
