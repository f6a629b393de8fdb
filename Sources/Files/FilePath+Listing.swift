import SystemPackage

#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

extension FilePath {
    /// Returns the names in a folder, in unspecified order, without `.` and `..`; empty if the folder does not exist.
    public func namesInFolder() throws(FileError) -> [String] {
        while true {
            do throws(Errno) {
                return try listNames()
            } catch .noSuchFileOrDirectory {
                return []
            } catch {
                if error != .interrupted { throw FileError(.read, self, error) }
            }
        }
    }

    private func listNames() throws(Errno) -> [String] {
        guard let stream = withPlatformString({ opendir($0) }) else { throw Errno(rawValue: errno) }
        defer { closedir(stream) }
        var names: [String] = []
        while true {
            errno = 0
            guard let item = readdir(stream) else {
                guard errno == 0 else { throw Errno(rawValue: errno) }
                return names
            }
            let name = withUnsafePointer(to: &item.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
    }
}
