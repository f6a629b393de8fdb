import SystemPackage

#if canImport(Glibc)
    import Glibc
#else
    import Musl
#endif

/// Notices when files right inside a folder are written, replaced or removed, by this program or another.
public final class FolderWatch: Sendable {
    /// Can be read, and waited for with `poll`, once something has changed. It never blocks.
    public let descriptor: FileDescriptor

    private static let mask = UInt32(IN_CLOSE_WRITE | IN_DELETE | IN_MOVED_TO | IN_MOVED_FROM)

    /// Starts to watch a folder.
    ///
    /// - Throws: `Errno` if there is no such folder or the system cannot watch it.
    public init(_ path: FilePath) throws(Errno) {
        let descriptor = inotify_init1(CInt(IN_NONBLOCK | IN_CLOEXEC))
        guard descriptor >= 0 else { throw Errno(rawValue: errno) }
        self.descriptor = FileDescriptor(rawValue: descriptor)
        let watch = path.withPlatformString { inotify_add_watch(descriptor, $0, Self.mask) }
        guard watch >= 0 else { throw Errno(rawValue: errno) }
    }

    deinit {
        try? descriptor.close()
    }

    /// The names of the files that changed since the last call.
    public func changedNames() -> Set<String> {
        var names: Set<String> = []
        InotifyEvent.read(from: descriptor) { names.insert($0.name) }
        return names
    }
}
