import Recfile
import Statistics
import Testing

@Suite("Lines that are a field each")
struct PlainFieldTests {
    private static let lines = [
        "Id: x", "Note:", "Note: ", "Tab:\tx", "Two:  blanks ", "+ more", "+", "# a comment", "", " ", "  Indented: x",
        "broken",
        "9th: x", "Name : x", "End: a\\", "\\", "%rec: Entry", "A_1: y", "A:", ":", "Colons: a:b:c", "<<<<<<< ours",
    ]

    /// What the scanner finds: for each block its kind, line and fault, and the names, values and lines of its fields.
    private static func findings(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        var scanner = RecScanner()
        var fields: [RecFieldSpan] = []
        var findings: [String] = []
        while let block = scanner.next(in: bytes.span, fields: &fields) {
            findings.append("\(block.kind) \(block.line) \(block.fault?.expected ?? "") \(block.fault?.line ?? 0)")
            findings += fields.map { "\($0.line) \($0.name(in: bytes.span)): \($0.value(in: bytes.span))" }
            fields.removeAll()
        }
        return findings
    }

    @Test("are read the same as those that have to be looked at more closely, which all are that end in CR LF")
    func alike() {
        var random = SplitMix64(seed: 7)
        for _ in 0..<20_000 {
            let lines = (0..<Int.random(in: 0...9, using: &random)).map { _ in
                Self.lines[Int.random(in: 0..<Self.lines.count, using: &random)]
            }
            let end = Bool.random(using: &random) ? "\n" : ""
            let text = lines.joined(separator: "\n") + end
            let expected = Self.findings(lines.joined(separator: "\r\n") + (end.isEmpty ? "" : "\r\n"))
            guard Self.findings(text) != expected else { continue }
            Issue.record("\(text.debugDescription): \(Self.findings(text)), not \(expected)")
            return
        }
    }
}
