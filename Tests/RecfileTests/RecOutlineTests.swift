import Foundation
import Recfile
import Statistics
import Testing

@Suite("Outlines")
struct RecOutlineTests {
    private static let data = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(components: "..", "..", "Data").standardizedFileURL
    private static let files = (try? FileManager.default.contentsOfDirectory(atPath: data.path))?.sorted() ?? []

    /// Expects an outline to say of a text what parsing all of it says.
    private func expectAgreement(_ bytes: [UInt8], _ comment: Comment) {
        let outline = RecOutline(bytes)
        let records = RecDocument(bytes).records
        #expect(outline.items.map(\.type) == records.map(\.type), comment)
        for (item, record) in zip(outline.items, records) {
            let parsed = outline.record(item)
            #expect(parsed?.fields == record.fields, comment)
            #expect(parsed?.bytes == record.bytes && parsed?.line == record.line, comment)
            #expect(parsed?.type == record.type, comment)
            for name in Set(record.fields.map(\.name)) {
                let firstLine = record[name]?.split(separator: "\n", omittingEmptySubsequences: false).first
                #expect(outline.firstLine(of: name, in: item) == firstLine.map(String.init), comment)
            }
            #expect(outline.firstLine(of: "Nam", in: item) == record["Nam"], comment)
        }
    }

    @Test("the records of the built-in files are those that parsing them finds", arguments: files)
    func findsBuiltInRecords(file: String) throws {
        expectAgreement(try [UInt8](Data(contentsOf: Self.data.appending(component: file))), "\(file)")
    }

    @Test("the records of 5,000 random well-formed texts are those that parsing them finds")
    func findsRandomRecords() {
        let pieces = [
            "Name: a\n", "Name:b \n", "Nam: c\n", "Names: d\n", "Kind: x\n+ y\n", "# comment\n", "\n", "\n\n",
            "%rec: Habit\n\n", "%rec: Stretch\n%doc: words\n\n",
        ]
        for seed in UInt64(0)..<5000 {
            var random = SplitMix64(seed: seed)
            var text = ""
            for _ in 0..<Int.random(in: 0...16, using: &random) {
                let piece = pieces.randomElement(using: &random) ?? ""
                // A descriptor describes what comes after the next blank line.
                text += piece.hasPrefix("%") && !text.isEmpty && !text.hasSuffix("\n\n") ? "\n" + piece : piece
            }
            if seed.isMultiple(of: 2), text.hasSuffix("\n") { text.removeLast() }
            expectAgreement(Array(text.utf8), "seed \(seed): \(text)")
        }
    }
}
