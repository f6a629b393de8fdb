import Files
import Glibc
import SystemPackage

/// A text on its way through the user's editor, in a file that is there for as long as that takes.
struct EditorFile {
    private let folder: FilePath
    private let kind: String
    private let ending: String

    /// A file for a kind of text, which its name begins with, in the folder of the program's state.
    init(_ kind: String, ending: String, in state: FilePath) {
        folder = state
        self.kind = kind
        self.ending = ending
    }

    /// Where it is; the number of the process tells others that it is in use.
    var path: FilePath { folder.appending("\(kind)-\(getpid()).\(ending)") }

    /// Writes the text that the editor is to show.
    ///
    /// - Throws: `FileError`.
    func write(_ bytes: [UInt8]) throws(FileError) {
        try folder.makeFolders()
        try path.put(bytes)
    }

    /// What the file says now; an editor may have put another one in its place.
    ///
    /// - Throws: `FileError`.
    func bytes() throws(FileError) -> [UInt8] { try RegularFile.ownBytes(of: path) }

    /// Removes the file, and what editors leave beside it.
    func remove() {
        for name in ["", "~"] { try? FilePath(path.string + name).remove() }
    }

    /// Keeps a text that could not be understood, so that nothing of it is lost.
    ///
    /// - Returns: where it is now.
    func keep() -> FilePath {
        guard let open = try? OpenFolder(folder), let name = path.lastComponent?.string,
            let unused = try? open.firstUnused("\(LeftoverFiles.keptPrefix)\(kind).\(ending)"),
            (try? open.rename(name, to: unused)) != nil
        else { return path }
        return folder.appending(unused)
    }
}
