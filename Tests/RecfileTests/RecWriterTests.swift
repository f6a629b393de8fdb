import Recfile
import Testing

@Suite("Writing rec text")
struct RecWriterTests {
    @Test("a record is written as recutils would write it")
    func record() throws {
        var writer = RecWriter()
        writer.writeComment("Diary\n\nof mine")
        try writer.writeRecord([("Id", "a"), ("Note", "Woke stiff.\nSecond line.\n\nEnd"), ("Empty", ""), ("L", "\nx")])
        #expect(
            String(decoding: writer.bytes, as: UTF8.self) == """
                # Diary
                #
                # of mine
                Id: a
                Note: Woke stiff.
                + Second line.
                +
                + End
                Empty:
                L:
                + x


                """)
    }

    @Test(
        "any value is read back as written",
        arguments: [
            "", " ", "  lead", "trail ", "\t", "a\nb", "\n", "\n\n", "a\n", "foo\\", "foo\\\\", "foo\\\nbar", "\\",
            "\\\n\\",
            "a\\\n+ b", "# hash\n# hash", "+ plus\n+", "Name: value", "%rec: X", "é漢👩‍👩‍👧\u{301}", "\u{FEFF}", "\u{202E}x",
        ])
    func roundTrip(value: String) throws {
        for lineBreak in [RecWriter.LineBreak.lineFeed, .carriageReturnLineFeed] {
            var writer = RecWriter(lineBreak: lineBreak)
            try writer.writeRecord([("A", value), ("B", "2")])
            try writer.writeRecord([("C", value)])
            let records = RecDocument(writer.bytes).records
            #expect(records.map { $0.fields.map(\.value) } == [[value, "2"], [value]])
        }
    }

    @Test("every kind of line break becomes a line of the value")
    func lineBreaks() throws {
        var writer = RecWriter()
        try writer.writeField("A", "a\r\nb\rc\n\rd")
        #expect(String(decoding: writer.bytes, as: UTF8.self) == "A: a\n+ b\n+ c\n+\n+ d\n")
    }

    @Test("a zero byte is written as its symbol")
    func zeroByte() throws {
        var writer = RecWriter()
        try writer.writeField("A", "a\0\n\0")
        #expect(String(decoding: writer.bytes, as: UTF8.self) == "A: a␀\n+ ␀\n")
    }

    @Test(
        "an invalid field name is rejected and nothing is written",
        arguments: ["", "1a", "a b", "ä", "a:", "_a", "a%"])
    func names(name: String) {
        var writer = RecWriter()
        #expect(throws: RecWriter.InvalidName(name: name)) {
            try writer.writeRecord([("A", "1"), (name, "2")])
        }
        #expect(writer.bytes.isEmpty)
        #expect(!RecWriter.isFieldName(name))
    }
}
