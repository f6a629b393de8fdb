import Platform
import SystemPackage

extension FileDescriptor {
    /// Creates a pipe whose ends never block and aren't inherited by other programs.
    static func nonblockingPipe() throws -> (readEnd: FileDescriptor, writeEnd: FileDescriptor) {
        let (readEnd, writeEnd) = try FileDescriptor.pipe()
        for end in [readEnd, writeEnd] {
            _ = fcntl(end.rawValue, F_SETFL, fcntl(end.rawValue, F_GETFL) | O_NONBLOCK)
            _ = fcntl(end.rawValue, F_SETFD, FD_CLOEXEC)
        }
        return (readEnd, writeEnd)
    }
}
