import Diary
import SystemPackage

/// The folder of a diary, and where everything in it is.
public struct DiaryFolder: Hashable, Sendable {
    /// The folder itself, for example `~/.local/share/twinge`.
    public let path: FilePath

    /// Creates the layout of a diary in this folder, which need not exist yet.
    public init(_ path: FilePath) {
        self.path = path
    }

    /// The folder of the month files.
    public var journal: FilePath { path.appending("journal") }
    /// Returns the file of a calendar month, for example `journal/2026-11.rec`.
    public func monthFile(_ month: YearMonth) -> FilePath { journal.appending(Self.fileName(of: month)) }
    /// Returns the name of the file of a calendar month, for example `2026-11.rec`.
    public static func fileName(of month: YearMonth) -> String { month.text(before: ending) }
    /// The file that every writer locks while it writes.
    public var lock: FilePath { journal.appending(".lock") }
    /// The descriptor of entries alone, for queries over several months.
    public var schema: FilePath { journal.appending("schema.rec") }
    /// Tells git to merge rec files record by record.
    public var gitAttributes: FilePath { path.appending(".gitattributes") }
    /// Tells git which files to ignore.
    public var gitIgnore: FilePath { path.appending(".gitignore") }
    /// Tells Syncthing which files not to share.
    public var syncthingIgnore: FilePath { path.appending(".stignore") }
    /// Where copies left by file synchronisation are moved once they are merged.
    public var merged: FilePath { journal.appending("merged") }
    /// Where files are copied to before a repair changes them.
    public var beforeFix: FilePath { journal.appending("before-fix") }

    /// Whether none of a diary's files is there; false if that can't be told.
    public var isMissing: Bool {
        ([journal] + SideFile.all.map { path.appending($0.name) }).allSatisfy { (file: FilePath) -> Bool in
            do throws(Errno) {
                _ = try Stat(file)
                return false
            } catch {
                return error == .noSuchFileOrDirectory
            }
        }
    }

    /// Returns a path as shown to users: relative to the diary folder if it is inside.
    public func name(of file: FilePath) -> String {
        var relative = file
        return relative.removePrefix(path) && !relative.isEmpty ? relative.string : file.string
    }

    /// Returns the month whose file has this name; `nil` for any other file.
    public static func month(ofFileNamed name: String) -> YearMonth? {
        var name = name
        return name.withUTF8 { month(ofFileNamed: UnsafeRawBufferPointer($0)) }
    }

    /// Returns the month whose file has the name of these bytes; `nil` for any other file.
    static func month(ofFileNamed name: UnsafeRawBufferPointer) -> YearMonth? {
        guard name.count == monthFileNameLength else { return nil }
        let bytes = name.assumingMemoryBound(to: UInt8.self)
        let stem = bytes.dropLast(ending.utf8CodeUnitCount)
        let isMonth = ending.withUTF8Buffer { bytes[stem.endIndex...].elementsEqual($0) }
        return isMonth ? YearMonth(utf8: UnsafeBufferPointer(rebasing: stem)) : nil
    }

    private static let ending: StaticString = ".rec"

    /// The length in bytes of the name of a month file, `2026-11.rec`.
    static let monthFileNameLength = 11
}
