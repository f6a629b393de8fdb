import Diary
import Files
import Journal
import SystemPackage

/// Keeps the digest of a diary's older months in the cache folder.
///
/// It is keyed by everything it was made from. Whenever one of these files has another size or time, or anything about it
/// cannot be read, it counts as not there.
struct DigestStore {
    private let path: FilePath
    private let folder: DiaryFolder

    /// The digest of a diary.
    ///
    /// - Parameter cache: the folder for what can be thrown away.
    init(of folder: DiaryFolder, in cache: FilePath) {
        self.folder = folder
        var fingerprint = Fingerprint()
        fingerprint.mix(folder.path.string)
        path = cache.appending("digest-\(fingerprint.text).rec")
    }

    /// What a digest of the months before a boundary is made from, in a few letters.
    ///
    /// - Parameters:
    ///   - choices: whatever else it depends on, as the habits and the start of a day.
    ///   - now: when it is asked.
    /// - Complexity: one question to the system for each month; a month that was changed a moment ago is read.
    func signature(of months: some Sequence<YearMonth>, before boundary: YearMonth, choices: [String], at now: FileTime)
        -> String
    {
        var fingerprint = Fingerprint()
        for choice in choices + [Twinge.version] { fingerprint.mix(choice) }
        fingerprint.mix("\(boundary)")
        for month in months where month < boundary {
            fingerprint.mix(month.year * 12 + month.month)
            fingerprint.mix(fileAt: folder.monthFile(month), now: now)
        }
        fingerprint.mix(fileAt: folder.routine, now: now)
        return fingerprint.text
    }

    /// The digest that was made from the same, if nothing of it was changed since.
    func read(signature: String) -> DiaryDigest? {
        guard let bytes = try? RegularFile.ownBytes(of: path),
            let lineEnd = bytes.firstIndex(of: UInt8(ascii: "\n")),
            bytes[...lineEnd].elementsEqual(Self.seal(of: bytes[(lineEnd + 1)...]))
        else { return nil }
        return DiaryDigest(Array(bytes[(lineEnd + 1)...]), signature: signature)
    }

    /// Keeps a digest; where that is not possible the next one is made anew.
    func write(_ digest: DiaryDigest, signature: String) {
        guard let bytes = try? digest.text(signature: signature) else { return }
        try? path.folder.makeFolders()
        try? path.put(Self.seal(of: bytes[...]) + bytes)
    }

    /// The line before the text of a digest, by which damage to it is noticed.
    private static func seal(of bytes: ArraySlice<UInt8>) -> [UInt8] {
        Array("# \(bytes.count) bytes, fingerprint \(Fingerprint(bytes).text)\n".utf8)
    }
}

extension Fingerprint {
    /// Takes into account which file there is at a path and when it was changed, or that there is none.
    ///
    /// `rsync -t` and `touch` give a file any time of its text, but not of its change; a file system that counts in whole
    /// seconds shows two changes at once as one, so a file that was changed a moment ago is taken into account as a whole.
    fileprivate mutating func mix(fileAt path: FilePath, now: FileTime) {
        guard let status = try? Stat(path) else { return mix(-1) }
        let identity = FileIdentity(status)
        mix(identity.device)
        mix(identity.inode)
        mix(Int(status.size))
        for time in [FileTime(status.st_mtim), FileTime(status.st_ctim)] {
            mix(time.seconds)
            mix(time.nanoseconds)
        }
        let isSettled = now.seconds - FileTime(status.st_ctim).seconds > Self.secondsToSettle
        if !isSettled { mix((try? RegularFile.bytes(of: path)) ?? []) }
    }

    /// Seconds after which every file system shows a further change by another time; vfat counts in twos.
    private static var secondsToSettle: Int { 4 }
}
