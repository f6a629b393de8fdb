import Platform
import SystemPackage

extension FilePath {
    /// Returns the names in a folder, in unspecified order, without `.` and `..`; empty if the folder does not exist.
    ///
    /// - Parameter isWanted: whether a name, of which it is given the bytes, is returned. Folders of many years are listed at every start, and
    ///   a string of each name takes many times as long.
    /// - Throws: ``FileError`` if the folder can't be read.
    public func namesInFolder(
        where isWanted: (UnsafeRawBufferPointer) -> Bool = { _ in true }
    ) throws(FileError) -> [String] {
        var names: [String] = []
        try listFolder {
            names = []
        } taking: { item in
            if isWanted(item.name) { names.append(String(decoding: item.name, as: UTF8.self)) }
        }
        return names
    }

    /// Passes on each item of a folder, in unspecified order, without `.` and `..`; none if the folder does not exist.
    ///
    /// - Parameter begin: called before the first item, and again if a signal interrupted the listing: then all items come once more.
    /// - Throws: ``FileError`` if the folder can't be read.
    public func listFolder(
        from begin: () -> Void, taking take: (FolderItem) -> Void
    ) throws(FileError) {
        while true {
            do throws(Errno) {
                begin()
                return try listItems(take)
            } catch .noSuchFileOrDirectory {
                return
            } catch {
                if error != .interrupted { throw FileError(.read, self, error) }
            }
        }
    }

    private func listItems(_ take: (FolderItem) -> Void) throws(Errno) {
        guard let stream = withPlatformString({ opendir($0) }) else { throw Errno(rawValue: errno) }
        defer { closedir(stream) }
        while true {
            errno = 0
            guard let item = readdir(stream) else {
                guard errno == 0 else { throw Errno(rawValue: errno) }
                return
            }
            withUnsafeMutablePointer(to: &item.pointee.d_name) { field in
                field.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: field.pointee)) { start in
                    let item = FolderItem(start, in: dirfd(stream))
                    let isDots = item.name.count <= 2 && item.name.allSatisfy { $0 == UInt8(ascii: ".") }
                    if !isDots { take(item) }
                }
            }
        }
    }
}
