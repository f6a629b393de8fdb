import Recfile
import Testing

@Suite("Changing fields of a record")
struct RecRewritingTests {
    private func rewrite(_ text: String, _ change: (inout [(name: String, value: String)]) -> Void) throws -> String {
        let record = try #require(RecDocument(text).records.first)
        var fields = record.fields.map { (name: $0.name, value: $0.value) }
        change(&fields)
        return String(decoding: try record.rewritten(with: fields), as: UTF8.self)
    }

    private let text = "# why\nId:  a\n# mine\nSite:knee\nSite: hip\\\n, left\nMine: x\n"

    @Test("without changes every byte stays the same")
    func unchanged() throws {
        #expect(try rewrite(text) { _ in } == text)
    }

    @Test("a changed field doesn't affect the other fields, comments and spacing")
    func changed() throws {
        #expect(
            try rewrite(text) { $0[2].value = "back\nleft" }
                == "# why\nId:  a\n# mine\nSite:knee\nSite: back\n+ left\nMine: x\n")
    }

    @Test("a removed field takes only its own lines with it")
    func removed() throws {
        #expect(try rewrite(text) { $0.remove(at: 2) } == "# why\nId:  a\n# mine\nSite:knee\nMine: x\n")
        #expect(try rewrite("  A: 1\nB: 2\n") { $0.remove(at: 0) } == "  B: 2\n")
    }

    @Test("a new field comes after the one it follows")
    func inserted() throws {
        #expect(
            try rewrite(text) { $0.insert(("Pain", "6"), at: 1) }
                == "# why\nId:  a\nPain: 6\n# mine\nSite:knee\nSite: hip\\\n, left\nMine: x\n")
        #expect(try rewrite("  A: 1\nB: 2") { $0.insert(("Id", "a"), at: 0) } == "Id: a\nA: 1\nB: 2")
        #expect(try rewrite("A: 1") { $0.append(("B", "2")) } == "A: 1\nB: 2\n")
    }

    @Test("CR LF is preserved")
    func carriageReturns() throws {
        #expect(
            try rewrite("A: 1\r\nB: 2\r\n") { fields in
                fields[0].value = "x\ny"
                fields.append(("C", "3"))
            } == "A: x\r\n+ y\r\nB: 2\r\nC: 3\r\n")
    }
}
