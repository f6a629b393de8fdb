import Files
import Journal
import Recfile
import SystemPackage
import Trends

/// Keeps the tests behind links in the cache folder, known by what they follow from.
///
/// A file that is damaged, or was made from something else, counts as not there; it can be deleted at any time.
struct LinkStore: Sendable {
    private let path: FilePath

    /// How many searches are kept: the screen's, which leaves out the present week, and those of commands.
    private static let capacity = 4

    /// The store of a diary.
    ///
    /// - Parameter cache: the folder for what can be thrown away.
    init(of folder: DiaryFolder, in cache: FilePath) {
        var fingerprint = Fingerprint()
        fingerprint.mix(folder.path.string)
        path = cache.appending("links-\(fingerprint.text).rec")
    }

    /// The tests of a search.
    ///
    /// - Parameter digest: what they follow from.
    func tests(for digest: UInt64) -> LinkTests? {
        records().first { $0.digest == digest.text }?.tests
    }

    /// Keeps the tests of a search; where that is not possible they are worked out again.
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
            // Without it the next search takes its time again, which is all that is lost.
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
    /// The number in hexadecimal digits, with the version of the program that worked it out.
    fileprivate var text: String { "\(String(self, radix: 16)) \(Twinge.version)" }
}
