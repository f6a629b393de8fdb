import Diary
import Files
import Journal
import SystemPackage

/// Caches the digest of a diary's older months.
///
/// Beside it is kept what it was made from. If one of these files has a different size or time, or anything about it can't be
/// read, the digest counts as missing.
struct DigestStore {
    private let path: FilePath

    /// A digest as it was kept.
    struct Kept: Equatable {
        let digest: DiaryDigest
        /// Identifies what it was made from; see ``DigestBasis/signature(before:choices:)``.
        let signature: String
        /// The identifiers in the current months that are known not to be in older ones.
        let early: EarlyIdentifiers
    }

    /// Creates the store for a diary's digest.
    ///
    /// - Parameter cache: the folder for disposable files.
    init(of folder: DiaryFolder, in cache: FilePath) {
        var fingerprint = Fingerprint()
        fingerprint.mix(folder.path.string)
        path = cache.appending("digest-\(fingerprint.text).rec")
    }

    /// Returns what was kept; nil if there is nothing, or if it is damaged. Whether it is still true isn't looked at.
    func read(by reader: inout EntryReader) -> Kept? {
        guard let bytes = try? RegularFile.ownBytes(of: path),
            let lineEnd = bytes.firstIndex(of: UInt8(ascii: "\n")),
            bytes[...lineEnd].elementsEqual(Self.seal(of: bytes[(lineEnd + 1)...]))
        else { return nil }
        return Kept(bytes, from: lineEnd + 1, by: &reader)
    }

    /// Saves a digest; if that isn't possible the next one is computed again.
    func write(_ kept: Kept) {
        guard let bytes = try? kept.text() ?? nil else { return }
        try? path.folder.makeFolders()
        try? path.put(Self.seal(of: bytes[...]) + bytes)
    }

    /// Returns the line before the text of a digest, which reveals damage to it.
    private static func seal(of bytes: ArraySlice<UInt8>) -> [UInt8] {
        Array("# \(bytes.count) bytes, fingerprint \(Fingerprint(eightAtATime: bytes).text)\n".utf8)
    }
}
