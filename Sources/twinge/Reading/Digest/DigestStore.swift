import Diary
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
    /// - Parameter choices: whatever else it depends on, as the habits and the start of a day.
    /// - Complexity: one question to the system for each month.
    func signature(of months: some Sequence<YearMonth>, before boundary: YearMonth, choices: [String]) -> String {
        var fingerprint = Fingerprint()
        for choice in choices + [Twinge.version] { fingerprint.mix(choice) }
        fingerprint.mix("\(boundary)")
        let journal = folder.journal.string
        for month in months where month < boundary {
            fingerprint.mix(month.year * 12 + month.month)
            fingerprint.mix(fileAt: "\(journal)/\(month).rec")
        }
        fingerprint.mix(fileAt: folder.routine.string)
        return fingerprint.text
    }

    /// The digest that was made from the same.
    func read(signature: String) -> DiaryDigest? {
        guard let bytes = try? path.contentsIfPresent() else { return nil }
        return DiaryDigest(bytes, signature: signature)
    }

    /// Keeps a digest; where that is not possible the next one is made anew.
    func write(_ digest: DiaryDigest, signature: String) {
        guard let bytes = try? digest.text(signature: signature) else { return }
        try? path.replaceContents(with: bytes)
    }
}
