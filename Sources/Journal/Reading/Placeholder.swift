import Diary
import Files
import SystemPackage

/// The placeholder that iCloud Drive leaves for a file that isn't on this machine: `.2026-11.rec.icloud`.
enum Placeholder {
    private static let ending = ".icloud"

    /// Returns where the placeholder of a file would be.
    static func path(of file: FilePath) -> FilePath {
        file.folder.appending(".\(file.lastComponent?.string ?? "")\(ending)")
    }

    /// Returns the name of the file that a placeholder replaces; `nil` for any other name.
    static func original(ofFileNamed name: String) -> String? {
        name.hasPrefix(".") && name.hasSuffix(ending) ? String(name.dropFirst().dropLast(ending.count)) : nil
    }

    /// Returns whether a file that doesn't exist has a placeholder.
    static func exists(for file: FilePath) -> Bool {
        (try? Stat(path(of: file), followTargetSymlink: false)) != nil
            && (try? Stat(file, followTargetSymlink: false)) == nil
    }
}

extension Journal {
    /// Throws if only a placeholder of the file is on this machine, so that the file isn't started again.
    func refusePlaceholder(of path: FilePath) throws(FileError) {
        if Placeholder.exists(for: path) { throw FileError(.write, path, .notDownloaded) }
    }
}
