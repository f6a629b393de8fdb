import Recfile
import Testing

@Suite("Reading rec text")
struct RecDocumentTests {
    @Test("records give their fields by name, in order and including repeated ones")
    func fieldsByName() {
        let document = RecDocument(
            """
            # Two stretches
            %rec: Stretch
            %mandatory: Name

            Name: knees to chest
            Step: Lie on your back.
            Step: Pull one knee
            + to your chest.
            Seconds:30

            Name:
            """)
        let records = document.records(ofType: "Stretch")
        #expect(records.count == 2)
        #expect(records[0]["Name"] == "knees to chest")
        #expect(records[0].all("Step") == ["Lie on your back.", "Pull one knee\nto your chest."])
        #expect(records[0]["Seconds"] == "30")
        #expect(records[0]["Sides"] == nil)
        #expect(records[1]["Name"] == "")
        #expect(document.descriptors.map(\.describedType) == ["Stretch"])
        #expect(document.faults.isEmpty)
    }

    @Test("records belong to the last descriptor before them")
    func types() {
        let document = RecDocument("A: 0\n\n%rec: X file.rec\n\nA: 1\n\n# c\n\n%rec: Y\n\nA: 2\n\nA: 3\n")
        #expect(document.records.map(\.type) == [nil, "X", "Y", "Y"])
        #expect(document.records(ofType: "Y").compactMap { $0["A"] } == ["2", "3"])
    }

    @Test("fields know their lines and columns")
    func positions() throws {
        let document = RecDocument("\u{FEFF}# c\n\nName: é\nB:x\n\n  C:  y\n")
        let first = try #require(document.records.first?.field("B"))
        #expect(first.position == RecPosition(line: 4, column: 1))
        #expect(first.valuePosition == RecPosition(line: 4, column: 3))
        let last = try #require(document.records.last)
        #expect(last.line == 6)
        #expect(last.field("C")?.position.description == "6:3")
        #expect(last.field("C")?.valuePosition.description == "6:6")
        #expect(last["C"] == " y")
    }

    @Test("a byte-order mark and CR LF make no difference")
    func carriageReturns() {
        let document = RecDocument("\u{FEFF}A: 1\r\nB: x\r\n+ y\r\n+\r\nC: a\\\r\nb\r\n\r\nA: 2\r\n")
        #expect(document.blocks.map(\.kind) == [.record, .blank, .record])
        #expect(document.records[0].fields.map(\.value) == ["1", "x\ny\n", "ab"])
        #expect(document.records[1]["A"] == "2")
    }

    @Test("values that aren't UTF-8 are shown with a replacement character")
    func invalidUnicode() {
        let document = RecDocument(Array("Note: a".utf8) + [0xFF, 0xC3] + Array("b\n".utf8))
        #expect(document.records[0]["Note"] == "a\u{FFFD}\u{FFFD}b")
    }

    @Test(
        "continuation lines are joined as in recutils",
        arguments: [
            ("A: a\\\nb\nB: 2\n", "ab"),
            ("A: a\\\\\nb\nB: 2\n", "a\\b"),
            ("A: a\\\n\nB: 2\n", "a"),
            ("A: a\\\n+ x\nB: 2\n", "a+ x"),
            ("A: a\\x\nB: 2\n", "a\\x"),
            ("A: a\n+b\n+  c\n+\nB: 2\n", "a\nb\n c\n"),
            ("A: a\n+ b\\\nc\nB: 2\n", "a\nbc"),
            ("A: a\n+\tx\nB: 2\n", "a\n\tx"),
            ("A:\\\nb\nB: 2\n", "b"),
            ("A: foo\\\\\n\n+ bar\\\\\n\nB: 2\n", "foo\\\nbar\\"),
            ("A:\t x \nB: 2\n", " x "),
            ("A:\n+ x\nB: 2\n", "\nx"),
        ])
    func continuations(text: String, value: String) {
        let records = RecDocument(text).records
        #expect(records.count == 1)
        #expect(records.first?["A"] == value)
        #expect(records.first?["B"] == "2")
    }

    @Test(
        "lines that aren't rec text invalidate only their own block",
        arguments: [
            ("A: 1\nfoo bar\nB: 2\n", RecFault.Kind.notAField, "2:1", "foo bar"),
            ("A: 1\n B: 2\n", .indentedField, "2:1", " B: 2"),
            ("A: 1\nÄ: 2\n", .notAField, "2:1", "Ä: 2"),
            ("A : 1\n", .notAField, "1:1", "A : 1"),
            ("A-b: 1\n", .notAField, "1:1", "A-b: 1"),
            ("+ b\n", .continuationWithoutField, "1:1", "+ b"),
            ("A: a\n# c\n+ b\n", .continuationWithoutField, "3:1", "+ b"),
            ("A: 1\n<<<<<<< HEAD\nB: 2\n", .conflictMarker, "2:1", "<<<<<<< HEAD"),
            ("=======\r\n", .conflictMarker, "1:1", "======="),
            ("A : \0\n", .notAField, "1:1", "A : \0"),
        ])
    func faults(text: String, kind: RecFault.Kind, position: String, found: String) {
        let document = RecDocument("Z: 0\n\n" + text + "\nC: 3\n")
        #expect(document.records.map { $0.fields.map(\.name) } == [["Z"], ["C"]])
        #expect(document.faults.map(\.kind) == [kind])
        let fault = document.faults[0]
        let there = document.position(of: fault)
        #expect("\(there.line - 2):\(there.column)" == position)
        #expect(document.found(at: fault) == found)
        #expect(!fault.expected.isEmpty)
    }

    @Test("a zero byte is reported and read as its symbol, with no other consequence")
    func zeroByte() {
        let document = RecDocument("Z: 0\n\nA: 1\nB: é\0x\n\nC: 3\n")
        #expect(document.records.map { $0.fields.map(\.value) } == [["0"], ["1", "é␀x"], ["3"]])
        #expect(document.faults.map(\.kind) == [.zeroByte])
        #expect(document.position(of: document.faults[0]) == RecPosition(line: 4, column: 6))
        #expect(document.found(at: document.faults[0]) == "\0")
    }

    @Test("lines that aren't rec text can be passed over alone")
    func skippedLines() {
        let text = "A: 1\nfoo\n+ more\nB: 2\n C: 3\n\nbar\n\n<<<<<<< x\nD: 4\\"
        let document = RecDocument(Array(text.utf8), skippingLines: true)
        #expect(document.records.map { $0.fields.map(\.name) } == [["A", "B"], ["D"]])
        #expect(document.faults.map(\.line) == [2, 3, 5, 7, 9, 10])
        #expect(document.blocks.flatMap { document.bytes[$0.bytes] } == document.bytes)
    }

    @Test("a text that ends inside a continued line is reported")
    func endsInsideField() {
        let document = RecDocument("A: 1\n\nB: x\\\ny\\")
        #expect(document.records.map { $0["A"] } == ["1"])
        #expect(document.faults.map(\.kind) == [.endsInsideField])
        #expect(document.position(of: document.faults[0]) == RecPosition(line: 4, column: 1))
    }

    @Test("a %rec field after other special fields makes them a descriptor")
    func descriptorAnywhere() {
        let document = RecDocument("%key: A\n%rec: X\n\nB: 2\n")
        #expect(document.records.map(\.type) == ["X"])
        #expect(document.descriptors[0]["%key"] == "A")
        #expect(document.faults.isEmpty)
    }

    @Test(
        "without the blank line between them, a descriptor and a record are still two blocks, and it is reported",
        arguments: [
            ("%rec: X\n%key: A\nA: 1\n\nA: 2\n", ["1 X", "2 X"], ["3: A: 1"]),
            ("%rec: X\n# c\nA: 1\n", ["1 X"], ["2: # c"]),
            ("%rec: X\nA: 1\n# a\n# b\n%rec: Y\nA: 2\n", ["1 X", "2 Y"], ["2: A: 1", "3: # a", "6: A: 2"]),
            ("A: 1\n+ x\n# c\nB: 2\n%rec: Y\n%key: A\n\nA: 2\n", ["1\nx nil", "2 Y"], ["5: %rec: Y"]),
            ("%rec: X\n%rec: Y\nA: 1\n", ["1 Y"], ["2: %rec: Y", "3: A: 1"]),
            ("%rec: X\n%doc: a\\\nA: 1\n+ b\n\nA: 2\n", ["2 X"], []),
            ("%rec: X\nA 1\nB: 2\n\nA: 2\n", ["2 X"], ["2: A 1"]),
            ("%rec: X\n%key A\nA: 1\n", ["1 nil"], ["2: %key A", "3: A: 1"]),
        ])
    func missingBlankLine(text: String, records: [String], faults: [String]) {
        for text in [text, text.replacing("\n", with: "\r\n")] {
            let document = RecDocument(text)
            #expect(document.records.map { "\($0["A"] ?? "") \($0.type ?? "nil")" } == records)
            #expect(document.faults.map { "\($0.line): \(document.found(at: $0))" } == faults)
            #expect(document.blocks.flatMap { document.bytes[$0.bytes] } == document.bytes)
        }
    }

    @Test("a long line and many fields are parsed in one pass")
    func large() {
        let long = "Note: " + String(repeating: "x", count: 1_000_000) + "\n\n"
        let many = String(repeating: "Site: knee\n", count: 100_000) + "\n"
        let blanks = String(repeating: "\n", count: 100_000) + String(repeating: "\0", count: 100_000)
        let document = RecDocument(long + many + blanks)
        #expect(document.records.map(\.fields.count) == [1, 100_000])
        #expect(document.faults.map(\.line) == [200_004])
    }
}
