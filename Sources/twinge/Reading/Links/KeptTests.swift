import Files
import Recfile
import Trends

/// The cached tests of one search: a line for each exposure, and a checksum over all of them.
struct KeptTests {
    /// The type of its record.
    static let type = "Links"
    private static let digestField = "Digest"
    private static let testField = "Test"
    private static let ordersField = "Orders"
    private static let checksumField = "Checksum"

    /// The digest of their input.
    let digest: String
    /// The tests.
    let tests: LinkTests

    /// Takes tests to be saved.
    init(digest: String, tests: LinkTests) {
        self.digest = digest
        self.tests = tests
    }

    /// Reads a record; nil if a digit of it was altered.
    init?(_ record: RecRecord) {
        let lines = record.fields.filter { $0.name == Self.testField }.map(\.value)
        guard let digest = record[Self.digestField],
            record[Self.checksumField] == Self.checksum(digest, [record[Self.ordersField] ?? ""] + lines)
        else { return nil }
        let rows = lines.map { line in line.split(separator: " ").map(String.init) }
        let scores = rows.compactMap { $0.count == 8 ? LinkScore(words: $0[..<4]) : nil }
        let unadjusted = rows.compactMap { $0.count == 8 ? LinkScore(words: $0[4...]) : nil }
        guard scores.count == rows.count, let orders = record[Self.ordersField].flatMap({ Int($0) }),
            let tests = LinkTests(orderCount: orders, scores: scores, unadjusted: unadjusted)
        else { return nil }
        self.init(digest: digest, tests: tests)
    }

    /// The fields of the record.
    var fields: [(name: String, value: String)] {
        // A number written in full reads back as exactly the same.
        let lines = zip(tests.scores, tests.unadjusted).map { ($0.words + $1.words).joined(separator: " ") }
        let orders = "\(tests.orderCount)"
        return [
            (Self.digestField, digest), (Self.ordersField, orders),
            (Self.checksumField, Self.checksum(digest, [orders] + lines)),
        ] + lines.map { (Self.testField, $0) }
    }

    private static func checksum(_ digest: String, _ lines: [String]) -> String {
        var fingerprint = Fingerprint()
        for text in [digest] + lines { fingerprint.mix(text) }
        return fingerprint.text
    }
}

extension LinkScore {
    /// Parses the numbers of a test; nil if one is invalid.
    fileprivate init?(words: ArraySlice<String>) {
        let words = Array(words)
        let flare = Double(words[0])
        guard flare != nil || words[0] == "-", let graded = Double(words[1]), let combined = Double(words[2]),
            let count = Int(words[3])
        else { return nil }
        self.init(zFlare: flare, zGraded: graded, combined: combined, count: count)
    }

    /// The numbers of a test, with a dash if only the height of pain was tested.
    fileprivate var words: [String] { [zFlare.map { "\($0)" } ?? "-", "\(zGraded)", "\(combined)", "\(count)"] }
}
