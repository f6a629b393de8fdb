import Diary
import SystemPackage

/// The folder a diary lives in, and what is where in it.
public struct DiaryFolder: Hashable, Sendable {
    /// The folder itself, for example `~/.local/share/twinge`.
    public let path: FilePath

    /// A diary in this folder, which need not exist yet.
    public init(_ path: FilePath) {
        self.path = path
    }

    /// The folder of the month files.
    public var journal: FilePath { path.appending("journal") }
    /// The file of a calendar month, for example `journal/2026-11.rec`.
    public func monthFile(_ month: YearMonth) -> FilePath { journal.appending("\(month).rec") }
    /// The file that every writer holds a lock on while it writes.
    public var lock: FilePath { journal.appending(".lock") }
    /// The descriptor of entries alone, for queries over several months.
    public var schema: FilePath { journal.appending("schema.rec") }
    /// The stretch routine, one record per change.
    public var routine: FilePath { path.appending("routine.rec") }
    /// The self-experiments.
    public var experiments: FilePath { path.appending("experiments.rec") }
    /// Tells git to merge rec files record by record.
    public var gitAttributes: FilePath { path.appending(".gitattributes") }
    /// Tells git what is not to be kept.
    public var gitIgnore: FilePath { path.appending(".gitignore") }
    /// Tells Syncthing what is not to be shared.
    public var syncthingIgnore: FilePath { path.appending(".stignore") }
    /// Where copies left by file synchronisation go once they are merged.
    public var merged: FilePath { journal.appending("merged") }
    /// Where files are copied to before a repair changes them.
    public var beforeFix: FilePath { journal.appending("before-fix") }

    /// A path as a person would name it: relative to the diary folder if it is inside.
    public func name(of file: FilePath) -> String {
        var relative = file
        return relative.removePrefix(path) && !relative.isEmpty ? relative.string : file.string
    }

    /// The month whose file has this name; `nil` for any other file.
    public static func month(ofFileNamed name: String) -> YearMonth? {
        guard name.utf8.count == monthFileNameLength, name.hasSuffix(".rec") else { return nil }
        return try? YearMonth(parsing: name.dropLast(4))
    }

    /// The bytes of the name of a month file, `2026-11.rec`.
    static let monthFileNameLength = 11
}
