import Files
import SystemPackage

/// The store for a machine's measurements: `desk.rec` in the state folder.
public struct DeskStore: Sendable {
    private let folder: FilePath

    /// Creates the store in a folder, which need not exist yet.
    public init(in folder: FilePath) { self.folder = folder }

    private var file: FilePath { folder.appending("desk.rec") }
    private var silence: FilePath { folder.appending("desk-quiet.rec") }
    /// The file that the one program that measures keeps locked as long as it runs.
    public var lock: FilePath { folder.appending("desk.lock") }

    /// Becomes the one program that measures, as long as the value lives.
    ///
    /// - Throws: `FileError` with the reason `locked` if there is one already.
    public func takeLock() throws(FileError) -> FileLock {
        try folder.makeFolders()
        var patience = FileLock.Patience()
        patience.untilGivenUp = .zero
        return try FileLock.take(lock, patience: patience)
    }

    /// Whether a program is measuring now.
    public var isMeasuring: Bool {
        guard (try? Stat(lock)) != nil else { return false }
        do throws(FileError) {
            _ = try takeLock()
            return false
        } catch {
            if case .locked = error.reason { return true }
            return false
        }
    }

    /// Reads what was saved last; nil if nothing was. A damaged file is set aside as `desk-damaged.rec`.
    ///
    /// - Throws: `FileError` if the file can't be read, or can't be set aside.
    public func read() throws(FileError) -> DeskState? {
        guard let bytes = try file.contentsIfPresent() else { return nil }
        if let state = DeskState(bytes) { return state }
        try damaged.put(bytes)
        return nil
    }

    /// Where a damaged file is set aside.
    public var damaged: FilePath { folder.appending("desk-damaged.rec") }

    /// Saves the state; when this returns it is on disk.
    ///
    /// - Throws: `FileError`, with what was saved before still there.
    public func write(_ state: DeskState) throws(FileError) {
        try folder.makeFolders()
        try file.put(state.text)
    }

    /// Until when breaks must not be suggested, in seconds since 1970; nil if they may be.
    public var quietUntil: Int? {
        guard let bytes = try? RegularFile.ownBytes(of: silence) else { return nil }
        let text = String(decoding: bytes, as: UTF8.self)
        return text.split(separator: "\n").compactMap { line in
            line.hasPrefix("Until: ") ? Int(line.dropFirst(7)) : nil
        }.first
    }

    /// Asks for quiet until a time, in seconds since 1970; nil ends it.
    ///
    /// - Throws: `FileError` if that can't be saved.
    public func setQuiet(until time: Int?) throws(FileError) {
        try folder.makeFolders()
        let lines = ["%rec: Quiet", ""] + (time.map { ["Until: \($0)"] } ?? [])
        try silence.put(Array((lines + [""]).joined(separator: "\n").utf8))
    }
}
