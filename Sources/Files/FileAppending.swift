import SystemPackage

/// Adds bytes to the end of a file with a single write, and leaves the file as it was if that fails.
public struct FileAppending {
    private let path: FilePath
    private let newText: [UInt8]
    private let addition: ([UInt8]) -> [UInt8]
    private let isThere: ([UInt8]) -> Bool

    /// Creates an addition to a file, which need not exist; a link is followed.
    ///
    /// - Parameters:
    ///   - newText: the text of the file if it doesn't exist yet.
    ///   - addition: returns the bytes to add to the end of a text.
    ///   - isThere: whether a text has them already, after an attempt whose outcome an editor left in doubt.
    public init(
        to path: FilePath, newText: [UInt8], addition: @escaping ([UInt8]) -> [UInt8],
        isThere: @escaping ([UInt8]) -> Bool
    ) {
        self.path = path
        self.newText = newText
        self.addition = addition
        self.isThere = isThere
    }

    /// Appends the bytes and waits until they are on disk.
    ///
    /// - Returns: the file as it is now.
    /// - Throws: ``FileError`` if the file cannot be written; what it had stays.
    public func append() throws(FileError) -> WrittenFile {
        for attempt in 0..<FileReplacement.mostTries {
            let target = try path.resolvingLinks()
            let name = target.lastComponent?.string ?? ""
            let folder = try OpenFolder(target.folder)
            do throws(FileError) {
                let file = try folder.open(name, .readWrite, options: [.append], for: .write)
                if let written = try append(to: file, unlessThere: attempt > 0) { return written }
            } catch {
                guard error.reason == .system(.noSuchFileOrDirectory) else { throw error }
                if let written = try create(name, in: folder) { return written }
            }
        }
        throw FileError(.write, path, .keepsChanging)
    }

    /// - Returns: `nil` if an editor has meanwhile rewritten or replaced the file with one that lacks the bytes.
    private func append(to file: borrowing RegularFile, unlessThere: Bool) throws(FileError) -> WrittenFile? {
        let text = try file.readToEnd()
        let identity = FileIdentity(file.status)
        if unlessThere, isThere(text) { return WrittenFile(file: identity, time: file.changeTime, before: file.status) }
        let size = Int64(text.count)
        let bytes = addition(text)
        do throws(FileError) {
            try file.writeAll(bytes)
            try file.synchronizeData()
        } catch {
            // Truncate what arrived, so that the next attempt does not find half of this one.
            try? file.descriptor.truncate(to: size)
            try? file.descriptor.synchronizeData()
            throw error
        }
        guard let now = try? Stat(path), FileIdentity(now) == identity else { return nil }
        // The bytes are checked last, since an editor may rewrite the file at any moment before.
        let written = WrittenFile(file: identity, time: file.changeTime, before: file.status)
        let readBack = (try? file.bytes(from: size, count: bytes.count)) ?? bytes
        return readBack == bytes ? written : nil
    }

    /// - Returns: `nil` if a program that takes no lock created the file at the same moment.
    private func create(_ name: String, in folder: borrowing OpenFolder) throws(FileError) -> WrittenFile? {
        do throws(FileError) {
            let file = try folder.open(name, .writeOnly, options: [.append, .create, .exclusiveCreate], for: .write)
            try file.setPermissions(.ownerReadWrite)
            try file.writeAll(newText)
            try file.synchronizeData()
            let written = WrittenFile(file: FileIdentity(file.status), time: file.changeTime, before: nil)
            try folder.synchronize()
            return written
        } catch {
            if error.reason == .system(.fileExists) { return nil }
            try? folder.remove(name)
            throw error
        }
    }
}

extension RegularFile {
    /// When the file was last changed, by the clock of its file system, which may differ from ours.
    public var changeTime: FileTime { (try? Stat(descriptor)).map { FileTime($0.st_ctim) } ?? .now() }
}
