import Diary
import Files
import Journal
import SystemPackage

/// Caches the digest of a diary's older months.
///
/// The key covers everything it was made from. If one of these files has a different size or time, or anything about it can't be
/// read, the digest counts as missing.
struct DigestStore {
    private let path: FilePath
    private let folder: DiaryFolder

    /// Creates the store for a diary's digest.
    ///
    /// - Parameter cache: the folder for disposable files.
    init(of folder: DiaryFolder, in cache: FilePath) {
        self.folder = folder
        var fingerprint = Fingerprint()
        fingerprint.mix(folder.path.string)
        path = cache.appending("digest-\(fingerprint.text).rec")
    }

    /// Returns a short key of what a digest of the months before a boundary is made from.
    ///
    /// - Parameters:
    ///   - choices: whatever else it depends on, such as the habits and the start of a day.
    ///   - now: the current time.
    /// - Complexity: one system call for each month; a month that was changed a moment ago is read.
    func signature(of months: some Sequence<YearMonth>, before boundary: YearMonth, choices: [String], at now: FileTime)
        -> String
    {
        var fingerprint = Fingerprint()
        for choice in choices + [Twinge.version] { fingerprint.mix(choice) }
        fingerprint.mix("\(boundary)")
        // By name in the open folder: putting a path together takes ten times as long as asking for what it names.
        let files = try? OpenFolder(folder.journal, for: .read)
        for month in months where month < boundary {
            fingerprint.mix(month.year * 12 + month.month)
            let status = try? files?.status(of: DiaryFolder.fileName(of: month), followingLink: true)
            fingerprint.mix(status, of: { folder.monthFile(month) }, now: now)
        }
        fingerprint.mix(try? Stat(folder.routine), of: { folder.routine }, now: now)
        return fingerprint.text
    }

    /// Returns the digest with this signature, if nothing has changed since.
    func read(signature: String, by reader: inout EntryReader) -> DiaryDigest? {
        guard let bytes = try? RegularFile.ownBytes(of: path),
            let lineEnd = bytes.firstIndex(of: UInt8(ascii: "\n")),
            bytes[...lineEnd].elementsEqual(Self.seal(of: bytes[(lineEnd + 1)...]))
        else { return nil }
        return DiaryDigest(Array(bytes[(lineEnd + 1)...]), signature: signature, by: &reader)
    }

    /// Saves a digest; if that isn't possible the next one is computed again.
    func write(_ digest: DiaryDigest, signature: String) {
        guard let bytes = try? digest.text(signature: signature) else { return }
        try? path.folder.makeFolders()
        try? path.put(Self.seal(of: bytes[...]) + bytes)
    }

    /// Returns the line before the text of a digest, which reveals damage to it.
    private static func seal(of bytes: ArraySlice<UInt8>) -> [UInt8] {
        Array("# \(bytes.count) bytes, fingerprint \(Fingerprint(eightAtATime: bytes).text)\n".utf8)
    }
}

extension Fingerprint {
    /// Mixes in the identity and change time of a file, or that there is none.
    ///
    /// `rsync -t` and `touch` can set any modification time, but not the change time; a file system that counts in whole seconds
    /// can't tell two quick changes apart, so a file that was changed a moment ago is mixed in as a whole.
    fileprivate mutating func mix(_ status: Stat?, of path: () -> FilePath, now: FileTime) {
        guard let status else { return mix(-1) }
        let identity = FileIdentity(status)
        mix(identity.device)
        mix(identity.inode)
        mix(Int(status.size))
        for time in [FileTime(status.st_mtim), FileTime(status.st_ctim)] {
            mix(time.seconds)
            mix(time.nanoseconds)
        }
        let isSettled = now.seconds - FileTime(status.st_ctim).seconds > Self.secondsToSettle
        if !isSettled { mix((try? RegularFile.bytes(of: path())) ?? []) }
    }

    /// The seconds after which every file system gives a further change a different time; vfat counts in twos.
    private static var secondsToSettle: Int { 4 }
}
