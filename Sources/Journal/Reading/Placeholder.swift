import Diary
import Files
import SystemPackage

/// What iCloud Drive leaves of a file that is not on this machine: `.2026-11.rec.icloud`.
enum Placeholder {
    private static let ending = ".icloud"

    /// Where the placeholder of a file would be.
    static func path(of file: FilePath) -> FilePath {
        file.folder.appending(".\(file.lastComponent?.string ?? "")\(ending)")
    }

    /// The name of the file that a placeholder is for; `nil` for any other name.
    static func original(ofFileNamed name: String) -> String? {
        name.hasPrefix(".") && name.hasSuffix(ending) ? String(name.dropFirst().dropLast(ending.count)) : nil
    }

    /// Whether a file that is not there has a placeholder.
    static func exists(for file: FilePath) -> Bool {
        (try? Stat(path(of: file), followTargetSymlink: false)) != nil
            && (try? Stat(file, followTargetSymlink: false)) == nil
    }
}

extension Journal {
    /// Stops before a file is begun anew of which only a placeholder is on this machine.
    func refusePlaceholder(of path: FilePath) throws(FileError) {
        if Placeholder.exists(for: path) { throw FileError(.write, path, .notDownloaded) }
    }
}
