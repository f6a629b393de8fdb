import SystemPackage

/// An open folder, so that a name put into it later can be made to last without anything but that left to fail.
struct OpenFolder: ~Copyable {
    private let path: FilePath
    private let descriptor: FileDescriptor

    /// Opens a folder.
    init(_ path: FilePath) throws(JournalError) {
        self.path = path
        do {
            descriptor = try FileDescriptor.open(path, .readOnly, options: [.directory, .closeOnExec])
        } catch {
            throw JournalError(.write, path, error as? Errno ?? .ioError)
        }
    }

    deinit {
        try? descriptor.close()
    }

    /// Waits until the names in the folder are on the disk.
    func synchronize() throws(JournalError) {
        do throws(Errno) {
            try descriptor.synchronize()
        } catch .invalidArgument {
            // Some file systems have nothing to wait for and say so.
        } catch {
            throw JournalError(.write, path, error)
        }
    }
}
