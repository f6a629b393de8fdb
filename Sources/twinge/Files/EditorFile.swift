import Files
import Platform
import SystemPackage

/// A text being edited in the user's editor, in a temporary file.
struct EditorFile {
    private let folder: FilePath
    private let kind: String
    private let ending: String

    /// Creates a file in the program's state folder whose name begins with the kind of text.
    init(_ kind: String, ending: String, in state: FilePath) {
        folder = state
        self.kind = kind
        self.ending = ending
    }

    /// Its path; the process number in it tells others that it is in use.
    var path: FilePath { folder.appending("\(kind)-\(getpid()).\(ending)") }

    /// Writes the text to be edited.
    ///
    /// - Throws: `FileError`.
    func write(_ bytes: [UInt8]) throws(FileError) {
        try folder.makeFolders()
        try path.put(bytes)
    }

    /// Returns the current contents; an editor may have replaced the file, and may end lines with carriage returns alone.
    ///
    /// - Throws: `FileError`.
    func bytes() throws(FileError) -> [UInt8] {
        let bytes = try RegularFile.ownBytes(of: path)
        let (feed, carriageReturn) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))
        return bytes.contains(feed) ? bytes : bytes.map { $0 == carriageReturn ? feed : $0 }
    }

    /// Removes the file, and what editors leave beside it.
    func remove() {
        for name in ["", "~"] { try? FilePath(path.string + name).remove() }
    }

    /// Keeps a text that couldn't be parsed, so that nothing is lost.
    ///
    /// - Returns: Its new path.
    func keep() -> FilePath {
        guard let open = try? OpenFolder(folder), let name = path.lastComponent?.string,
            let unused = try? open.firstUnused("\(LeftoverFiles.keptPrefix)\(kind).\(ending)"),
            (try? open.rename(name, to: unused)) != nil
        else { return path }
        return folder.appending(unused)
    }
}
