import Diary
import Files
import Platform
import SystemPackage

/// Notices when another program changes the files of an open diary.
///
/// A run loop waits until ``descriptor`` can be read and then takes the ``changes()``. The program's own writes are reported as
/// well; rereading an unchanged month does no harm.
///
/// Changes made on another machine, as on a network file system, aren't noticed.
public final class DiaryWatch: Sendable {
    /// Something that changed.
    public enum Change: Hashable, Sendable {
        /// The file of a month was written, replaced or removed.
        case month(YearMonth)
        /// A file beside the months was written, replaced or removed.
        case sideFile(SideFile)
        /// A copy left by file synchronisation has appeared and should be merged.
        case copy(String)
        /// More happened than was recorded, or the folder itself was moved: everything should be read again.
        case everything
    }

    /// The descriptor to wait for with `poll`; it can be read once something has changed. It never blocks.
    public let descriptor: FileDescriptor
    private let rootWatch: CInt
    private let journalWatch: CInt

    private static let mask = UInt32(
        IN_CLOSE_WRITE | IN_MODIFY | IN_CREATE | IN_DELETE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE_SELF | IN_MOVE_SELF
    )

    /// Starts watching a diary, whose folders must exist.
    ///
    /// - Throws: `FileError` if the system cannot watch them.
    public init(_ folder: DiaryFolder) throws(FileError) {
        let descriptor = inotify_init1(CInt(IN_NONBLOCK | IN_CLOEXEC))
        guard descriptor >= 0 else { throw FileError(.read, folder.path, Errno(rawValue: errno)) }
        self.descriptor = FileDescriptor(rawValue: descriptor)
        rootWatch = folder.path.withPlatformString { inotify_add_watch(descriptor, $0, Self.mask) }
        journalWatch = folder.journal.withPlatformString { inotify_add_watch(descriptor, $0, Self.mask) }
        guard rootWatch >= 0, journalWatch >= 0 else {
            throw FileError(.read, folder.journal, Errno(rawValue: errno))
        }
    }

    deinit {
        try? descriptor.close()
    }

    /// Returns what has changed since the last call; empty if nothing has.
    public func changes() -> Set<Change> {
        var changes: Set<Change> = []
        InotifyEvent.read(from: descriptor) { event in
            if let change = change(of: event) { changes.insert(change) }
        }
        return changes
    }

    private func change(of event: InotifyEvent) -> Change? {
        if event.mask & UInt32(IN_Q_OVERFLOW | IN_DELETE_SELF | IN_MOVE_SELF | IN_IGNORED) != 0 { return .everything }
        if event.watch == rootWatch {
            return SideFile.all.first { $0.name == event.name }.map(Change.sideFile)
        }
        if let month = DiaryFolder.month(ofFileNamed: event.name) { return .month(month) }
        return SynchronisedCopy.month(ofFileNamed: event.name).map { _ in .copy(event.name) }
    }
}
