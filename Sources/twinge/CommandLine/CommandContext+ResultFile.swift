import Catalog
import Files
import Journal
import SystemPackage

extension CommandContext {
    /// Writes a result to a file, and says so; `-` is standard output.
    ///
    /// - Parameter title: what it is, for the message.
    /// - Throws: ``Failure`` with status 64 if the file belongs to the diary or the settings, or `FileError`.
    func write(_ text: String, called title: String, to file: String) throws {
        guard file != "-" else {
            isData = true
            return output.write(text)
        }
        try write(Array(text.utf8), called: title, toFile: file)
    }

    /// Writes a result that is no text to a file, and says so.
    ///
    /// - Throws: As ``write(_:called:to:)``.
    func write(_ bytes: [UInt8], called title: String, toFile file: String) throws {
        try writeResult(to: file) { try $0.writeResult(bytes) }
        messages.print("\(title) written to \(file)")
    }

    /// Writes a result to a file that only you can read, and says so if others could read the one that was there.
    ///
    /// - Throws: As ``resultFile(_:)``; what `write` throws.
    func writeResult(to name: String, _ write: (FilePath) throws -> Void) throws {
        let path = try resultFile(name)
        let old = try? Stat(path)
        try write(path)
        guard let old, old.type == .regular, let new = try? Stat(path), new.isPrivate, !old.isPrivate else { return }
        messages.print(
            "twinge: Only you can read \(shown(name)) now; others could before. To share it again: chmod \(String(old.permissions.rawValue & 0o777, radix: 8)) \(shown(name))"
        )
    }

    /// Returns the file that a result is to be written to.
    ///
    /// - Throws: ``Failure`` with status 64 if it belongs to the diary or the settings, which a result must not replace.
    func resultFile(_ name: String) throws -> FilePath {
        guard !name.isEmpty else { throw InputFile.unnamed }
        let path = environment.path(name)
        let owner = try ownedFolders.first { try $0.owns(path) }
        guard let owner else { return path }
        throw Failure(
            .usage, "\(name) is a file of your \(owner.name), which this would replace. Choose another file.")
    }

    private var ownedFolders: [OwnedFolder] {
        let diary = journal.folder
        let besides =
            SideFile.all.map(\.name) + [diary.gitAttributes, diary.gitIgnore, diary.syncthingIgnore].map(\.fileName)
        let settings = CatalogSource.fileNames + [MedicineList.fileName, locations.settings.fileName]
        return [
            OwnedFolder(name: "diary", path: diary.path, files: besides),
            OwnedFolder(name: "diary", path: diary.journal, files: nil),
            OwnedFolder(name: "diary", path: diary.merged, files: nil),
            OwnedFolder(name: "diary", path: diary.beforeFix, files: nil),
            OwnedFolder(name: "settings", path: locations.settingsFolder, files: settings),
        ]
    }
}

/// A folder with files of Twinge itself.
private struct OwnedFolder {
    /// What it has, in words.
    let name: String
    let path: FilePath
    /// The names of the files; nil if all in it are Twinge's.
    let files: [String]?

    /// Returns whether a path leads to one of the files, which need not exist yet, by whatever links.
    func owns(_ other: FilePath) throws(FileError) -> Bool {
        let target = try other.resolvingLinks()
        if isFolder(of: target), files?.contains(target.fileName.lowercased()) ?? true { return true }
        // A file of the diary may itself be a link to elsewhere.
        guard let identity = Self.identity(target) else { return false }
        let names = files ?? (try? path.namesInFolder()) ?? []
        return names.contains { Self.identity(path.appending($0)) == identity }
    }

    private func isFolder(of file: FilePath) -> Bool {
        Self.identity(file.folder).map { $0 == Self.identity(path) } ?? false
    }

    private static func identity(_ path: FilePath) -> FileIdentity? { (try? Stat(path)).map(FileIdentity.init) }
}

extension FilePath {
    fileprivate var fileName: String { lastComponent?.string ?? "" }
}

extension Stat {
    fileprivate var isPrivate: Bool { permissions.isDisjoint(with: [.groupReadWriteExecute, .otherReadWriteExecute]) }
}
