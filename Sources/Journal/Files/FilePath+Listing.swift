import SystemPackage

#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

extension FilePath {
    /// The names in a folder, in no order, without `.` and `..`; none if the folder does not exist.
    func namesInFolder() throws(JournalError) -> [String] {
        guard let stream = withPlatformString({ opendir($0) }) else {
            let failure = Errno(rawValue: errno)
            if failure == .noSuchFileOrDirectory { return [] }
            throw JournalError(.read, self, failure)
        }
        defer { closedir(stream) }
        var names: [String] = []
        while true {
            errno = 0
            guard let item = readdir(stream) else {
                guard errno == 0 else { throw JournalError(.read, self, Errno(rawValue: errno)) }
                return names
            }
            let name = withUnsafePointer(to: &item.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
    }
}
