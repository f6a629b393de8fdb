import Platform
import SystemPackage

/// Notices when files directly inside a folder are written, replaced or removed, by this program or another.
public final class FolderWatch: Sendable {
    /// The descriptor to wait for with `poll`; it can be read once something has changed. It never blocks.
    public let descriptor: FileDescriptor

    private static let mask = UInt32(IN_CLOSE_WRITE | IN_DELETE | IN_MOVED_TO | IN_MOVED_FROM)

    /// Starts watching a folder.
    ///
    /// - Throws: `Errno` if there is no such folder or the system can't watch it.
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

    /// Returns the names of the files that changed since the last call.
    public func changedNames() -> Set<String> {
        var names: Set<String> = []
        InotifyEvent.read(from: descriptor) { names.insert($0.name) }
        return names
    }
}
