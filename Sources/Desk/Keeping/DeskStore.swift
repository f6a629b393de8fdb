import Files
import SystemPackage

/// Where a machine keeps what it measures: `desk.rec` in the folder for the program's state.
public struct DeskStore: Sendable {
    private let folder: FilePath

    /// The files in a folder, which need not exist yet.
    public init(in folder: FilePath) { self.folder = folder }

    private var file: FilePath { folder.appending("desk.rec") }
    private var silence: FilePath { folder.appending("desk-quiet.rec") }
    /// What the one program that measures holds locked, for as long as it runs.
    public var lock: FilePath { folder.appending("desk.lock") }

    /// Becomes the one program that measures; that ends with the value.
    ///
    /// - Throws: ``FileError`` for the reason `locked` when there is one already.
    public func takeLock() throws(FileError) -> FileLock {
        try folder.makeFolders()
        var patience = FileLock.Patience()
        patience.untilGivenUp = .zero
        return try FileLock.take(lock, patience: patience)
    }

    /// Whether a program measures now.
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

    /// What was kept last; nil where nothing was. A file that is damaged is put aside as `desk-damaged.rec`.
    ///
    /// - Throws: ``FileError`` if there is a file that cannot be read, or not be put aside.
    public func read() throws(FileError) -> DeskState? {
        guard let bytes = try file.contentsIfPresent() else { return nil }
        if let state = DeskState(bytes) { return state }
        try damaged.put(bytes)
        return nil
    }

    /// Where a damaged file is put aside.
    public var damaged: FilePath { folder.appending("desk-damaged.rec") }

    /// Keeps the state; when this returns it is on the disk.
    ///
    /// - Throws: ``FileError``, with what was kept before still there.
    public func write(_ state: DeskState) throws(FileError) {
        try folder.makeFolders()
        try file.put(state.text)
    }

    /// Until when breaks are not to be suggested, in seconds since 1970; nil when they may be.
    public var quietUntil: Int? {
        guard let bytes = try? RegularFile.ownBytes(of: silence) else { return nil }
        let text = String(decoding: bytes, as: UTF8.self)
        return text.split(separator: "\n").compactMap { line in
            line.hasPrefix("Until: ") ? Int(line.dropFirst(7)) : nil
        }.first
    }

    /// Asks for silence until a time, in seconds since 1970; nil ends it.
    ///
    /// - Throws: ``FileError`` if that cannot be kept.
    public func setQuiet(until time: Int?) throws(FileError) {
        try folder.makeFolders()
        let lines = ["%rec: Quiet", ""] + (time.map { ["Until: \($0)"] } ?? [])
        try silence.put(Array((lines + [""]).joined(separator: "\n").utf8))
    }
}
