import Platform
import SystemPackage

extension FilePath {
    /// Returns the names in a folder, in unspecified order, without `.` and `..`; empty if the folder does not exist.
    ///
    /// - Parameter isWanted: whether a name, of which it is given the bytes, is returned. Folders of many years are listed at every start, and
    ///   a string of each name takes many times as long.
    public func namesInFolder(
        where isWanted: (UnsafeRawBufferPointer) -> Bool = { _ in true }
    ) throws(FileError) -> [String] {
        var names: [String] = []
        try listFolder {
            names = []
        } taking: { name in
            if isWanted(name) { names.append(String(decoding: name, as: UTF8.self)) }
        }
        return names
    }

    /// Passes on the bytes of each name in a folder, in unspecified order, without `.` and `..`; of none if the folder does not exist.
    ///
    /// - Parameter begin: called before the first name, and again if a signal interrupted the listing: then all names come once more.
    public func listFolder(
        from begin: () -> Void, taking take: (UnsafeRawBufferPointer) -> Void
    ) throws(FileError) {
        while true {
            do throws(Errno) {
                begin()
                return try listNames(take)
            } catch .noSuchFileOrDirectory {
                return
            } catch {
                if error != .interrupted { throw FileError(.read, self, error) }
            }
        }
    }

    private func listNames(_ take: (UnsafeRawBufferPointer) -> Void) throws(Errno) {
        guard let stream = withPlatformString({ opendir($0) }) else { throw Errno(rawValue: errno) }
        defer { closedir(stream) }
        while true {
            errno = 0
            guard let item = readdir(stream) else {
                guard errno == 0 else { throw Errno(rawValue: errno) }
                return
            }
            withUnsafeBytes(of: &item.pointee.d_name) { field in
                let name = UnsafeRawBufferPointer(rebasing: field[..<(field.firstIndex(of: 0) ?? field.count)])
                let isDots = name.count <= 2 && name.allSatisfy { $0 == UInt8(ascii: ".") }
                if !isDots { take(name) }
            }
        }
    }
}
