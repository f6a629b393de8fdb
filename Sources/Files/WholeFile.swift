import Platform
import SystemPackage

/// Files that are read and written as a whole.
extension FilePath {
    /// Reads the file at this path; `nil` if there is no such file.
    ///
    /// - Throws: ``FileError``, also for anything but a regular file, so that it never waits for a pipe or device.
    public func contentsIfPresent() throws(FileError) -> [UInt8]? {
        do throws(FileError) {
            return try RegularFile.bytes(of: self)
        } catch {
            guard [.system(.noSuchFileOrDirectory), .system(.notDirectory)].contains(error.reason) else { throw error }
            return nil
        }
    }

    /// Writes a file with these bytes to this path, whole or not at all, accessible only to the owner, and waits until it is on
    /// disk. If the path is a link, what it points to is replaced.
    ///
    /// - Throws: ``FileError``, with whatever was there before left as it was unless the error says that it ``FileError/isInPlace``.
    public func putThroughLink(_ bytes: [UInt8]) throws(FileError) { try resolvingLinks().put(bytes) }

    /// Writes a file with these bytes to this path, whole or not at all, accessible only to the owner, and waits until it is on
    /// disk. If the path is a link, the link itself is replaced.
    ///
    /// - Throws: ``FileError``, with whatever was there before left as it was unless the error says that it ``FileError/isInPlace``.
    public func put(_ bytes: [UInt8]) throws(FileError) {
        let name = lastComponent?.string ?? ""
        let folder = try openFolder()
        let old = try? folder.status(of: name)
        // Renaming over a folder fails, and would fail only after the whole text was written.
        guard old?.type != .directory, !name.isEmpty else { throw FileError(.write, self, .notAFile("a folder")) }
        let isOwned = old.map { $0.type == .regular } ?? false
        let temporary = try folder.writeTemporary(
            bytes, for: name, permissions: .ownerReadWrite, owner: isOwned ? old : nil)
        do throws(FileError) {
            try folder.putInPlace(temporary.name, as: name)
        } catch {
            try? folder.remove(temporary.name)
            throw error
        }
        try folder.confirm(self)
    }

    /// Writes a result to where the user wants it: a file is replaced as a whole, accessible only to the owner; a device or a pipe
    /// is written to.
    ///
    /// Ctrl-C waits until it is done, so that neither half a file nor a temporary one is left.
    ///
    /// - Throws: ``FileError``, with the old file as it was.
    public func writeResult(_ bytes: [UInt8]) throws(FileError) {
        if isStream { return try writeInto(bytes) }
        let before = Signals.hold()
        defer { Signals.release(before) }
        try putThroughLink(bytes)
    }

    /// Writes a result that is produced in pieces, by the same rules, and without holding it in memory.
    ///
    /// Ctrl-C ends it between two pieces.
    ///
    /// - Parameter produce: passes on the pieces, one after the other.
    /// - Throws: ``FileError``; what `produce` throws. The old file is then as it was.
    public func writeResult(inPieces produce: ((_ piece: [UInt8]) throws -> Void) throws -> Void) throws {
        if isStream { return try writePiecesInto(produce) }
        let before = Signals.hold()
        defer { Signals.release(before) }
        try resolvingLinks().putPieces(produce)
    }

    /// Whether this path accepts a stream of bytes, as pipes and devices do.
    private var isStream: Bool { (try? Stat(self)).map { $0.type != .regular && $0.type != .directory } ?? false }

    private func putPieces(_ produce: ((_ piece: [UInt8]) throws -> Void) throws -> Void) throws {
        let name = lastComponent?.string ?? ""
        let folder = try openFolder()
        let old = try? folder.status(of: name)
        guard old?.type != .directory, !name.isEmpty else { throw FileError(.write, self, .notAFile("a folder")) }
        let temporary = TemporaryName.make(for: name)
        let file = try folder.create(
            temporary, permissions: .ownerReadWrite, owner: old.flatMap { $0.type == .regular ? $0 : nil })
        do {
            try produce { piece in
                guard !Signals.isOneWaiting else { throw FileError(.write, self, .system(.interrupted)) }
                do throws(FileError) {
                    try file.writeAll(piece)
                } catch {
                    throw FileError(.write, self, error.reason)
                }
            }
            try file.synchronizeData()
            try folder.putInPlace(temporary, as: name)
        } catch {
            try? folder.remove(temporary)
            throw error
        }
        try folder.confirm(self)
    }

    /// Writes bytes to a new file at this path, whole or not at all, accessible only to the owner.
    ///
    /// - Throws: ``FileError``, with the reason `fileExists` if something is there already.
    public func create(_ bytes: [UInt8]) throws(FileError) {
        let name = lastComponent?.string ?? ""
        let folder = try openFolder()
        do throws(FileError) {
            let file = try folder.open(name, .writeOnly, options: [.create, .exclusiveCreate], for: .write)
            try file.setPermissions(.ownerReadWrite)
            try file.writeAll(bytes)
            try file.synchronizeData()
        } catch {
            if error.reason != .system(.fileExists) { try? folder.remove(name) }
            throw error
        }
    }

    /// Opens the folder that the file is in.
    private func openFolder() throws(FileError) -> OpenFolder {
        do throws(FileError) {
            return try OpenFolder(folder)
        } catch {
            throw FileError(.write, self, error.reason)
        }
    }

    private func writeInto(_ bytes: [UInt8]) throws(FileError) {
        do {
            try writePiecesInto { try $0(bytes) }
        } catch {
            throw error as? FileError ?? FileError(.write, self, .ioError)
        }
    }

    private func writePiecesInto(_ produce: ((_ piece: [UInt8]) throws -> Void) throws -> Void) throws {
        do {
            let descriptor = try FileDescriptor.open(self, .writeOnly, options: [.closeOnExec])
            try descriptor.closeAfter { try produce { _ = try descriptor.writeAll($0) } }
        } catch let failure as Errno {
            throw FileError(.write, self, failure)
        }
    }
}

/// The signals that end a program, held back while something must not be interrupted.
private enum Signals {
    /// Holds them back.
    ///
    /// - Returns: Which were held back before.
    static func hold() -> sigset_t {
        var ending = sigset_t()
        var before = sigset_t()
        sigemptyset(&ending)
        for signal in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&ending, signal) }
        pthread_sigmask(SIG_BLOCK, &ending, &before)
        return before
    }

    /// Whether one has arrived since.
    static var isOneWaiting: Bool {
        var waiting = sigset_t()
        sigpending(&waiting)
        return [SIGINT, SIGTERM, SIGHUP].contains { sigismember(&waiting, $0) == 1 }
    }

    /// Lets them through again.
    static func release(_ before: sigset_t) {
        var before = before
        pthread_sigmask(SIG_SETMASK, &before, nil)
    }
}
