import Recfile
import Trends

/// The tests of one search as they stand in the cache: a line for each exposure, and a checksum over all of them.
struct KeptTests {
    /// The type of its record.
    static let type = "Links"
    private static let digestField = "Digest"
    private static let testField = "Test"
    private static let checksumField = "Checksum"

    /// What they follow from.
    let digest: String
    /// The tests.
    let tests: LinkTests

    /// Takes tests to be kept.
    init(digest: String, tests: LinkTests) {
        self.digest = digest
        self.tests = tests
    }

    /// Reads a record; nothing when a digit of it is not as it was written.
    init?(_ record: RecRecord) {
        let lines = record.fields.filter { $0.name == Self.testField }.map(\.value)
        guard let digest = record[Self.digestField],
            record[Self.checksumField] == Self.checksum(digest, lines)
        else { return nil }
        let rows = lines.map { line in line.split(separator: " ").compactMap { Double($0) } }
        guard rows.allSatisfy({ $0.count == 4 }),
            let tests = LinkTests(
                zFlare: rows.map { $0[0] }, zGraded: rows.map { $0[1] }, combined: rows.map { $0[2] },
                pAdjusted: rows.map { $0[3] })
        else { return nil }
        self.init(digest: digest, tests: tests)
    }

    /// The fields of the record.
    var fields: [(name: String, value: String)] {
        // A number written out in full reads back as the very same.
        let lines = tests.zFlare.indices.map { place in
            [tests.zFlare, tests.zGraded, tests.combined, tests.pAdjusted].map { "\($0[place])" }
                .joined(separator: " ")
        }
        return [(Self.digestField, digest), (Self.checksumField, Self.checksum(digest, lines))]
            + lines.map { (Self.testField, $0) }
    }

    private static func checksum(_ digest: String, _ lines: [String]) -> String {
        var fingerprint = Fingerprint()
        for text in [digest] + lines { fingerprint.mix(text) }
        return fingerprint.text
    }
}
