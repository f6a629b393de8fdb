import Files
import Journal
import Recfile
import SystemPackage
import Trends

/// Caches the tests behind links, keyed by their input.
///
/// A file that is damaged, or was made from something else, counts as missing; it can be deleted at any time.
struct LinkStore: Sendable {
    private let path: FilePath

    /// How many searches are kept: the screen's, which leaves out the current week, and those of commands.
    private static let capacity = 4

    /// The store of a diary.
    ///
    /// - Parameter cache: the folder for disposable files.
    init(of folder: DiaryFolder, in cache: FilePath) {
        var fingerprint = Fingerprint()
        fingerprint.mix(folder.path.string)
        path = cache.appending("links-\(fingerprint.text).rec")
    }

    /// Returns the tests of a search.
    ///
    /// - Parameter digest: the digest of their input.
    func tests(for digest: UInt64) -> LinkTests? {
        records().first { $0.digest == digest.text }?.tests
    }

    /// Saves the tests of a search; if that isn't possible they are computed again.
    func keep(_ tests: LinkTests, for digest: UInt64) {
        let record = KeptTests(digest: digest.text, tests: tests)
        let others = records().filter { $0.digest != record.digest }
        var writer = RecWriter()
        writer.writeComment("Made by Twinge to show links fast; it can be deleted at any time.")
        do {
            try writer.writeField("%rec", KeptTests.type)
            writer.writeBlankLine()
            for record in ([record] + others).prefix(Self.capacity) { try writer.writeRecord(record.fields) }
            try path.folder.makeFolders()
            try path.put(writer.bytes)
        } catch {
            // Without it the next search takes its full time, nothing worse.
            return
        }
    }

    private func records() -> [KeptTests] {
        guard let bytes = try? RegularFile.ownBytes(of: path) else { return [] }
        let document = RecDocument(bytes)
        return document.records(ofType: KeptTests.type).compactMap(KeptTests.init)
    }
}

extension UInt64 {
    /// The number in hexadecimal, with the version of the program that computed it.
    fileprivate var text: String { "\(String(self, radix: 16)) \(Twinge.version)" }
}
