import Testing

@testable import Exchange

@Suite("Reading CSV tables")
struct CSVTableTests {
    private func table(_ text: String) throws -> CSVTable { try CSVTable(Array(text.utf8)) }

    @Test("quoted cells may hold commas, quotation marks and line breaks")
    func quotedCells() throws {
        let table = try table("name,note\n\"Smith, J\",\"said \"\"ouch\"\"\nand left\"\nplain,\"\"\n")
        #expect(table.header == ["name", "note"])
        #expect(table.rows.map(\.cells) == [["Smith, J", "said \"ouch\"\nand left"], ["plain", ""]])
        #expect(table.rows.map(\.number) == [2, 3])
    }

    @Test("a byte-order mark and CR LF are read")
    func byteOrderMark() throws {
        let table = try table("\u{FEFF}a,b\r\n1,2\r\n3,4")
        #expect(table.header == ["a", "b"])
        #expect(table.rows.map(\.cells) == [["1", "2"], ["3", "4"]])
    }

    @Test("UTF-16 with a byte-order mark is read")
    func utf16() throws {
        let units: [UInt16] = [0xFEFF] + Array("a,ü\n1,2\n".utf16)
        let bytes = units.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        let table = try CSVTable(bytes)
        #expect(table.header == ["a", "ü"])
        #expect(table.rows.map(\.cells) == [["1", "2"]])
    }

    @Test("short rows are padded, long ones keep their cells, blank ones are skipped but counted")
    func unevenRows() throws {
        let table = try table("a,b,c\n1\n\n1,2,3,4\n,,\n5,,\n")
        #expect(table.rows.map(\.cells) == [["1", "", ""], ["1", "2", "3", "4"], ["5", "", ""]])
        #expect(table.rows.map(\.number) == [2, 4, 6])
    }

    @Test("semicolons and tabs are detected from the header", arguments: ["a;b\n1;2,5\n", "a\tb\n1\t2,5\n"])
    func delimiters(text: String) throws {
        #expect(try table(text).rows.map(\.cells) == [["1", "2,5"]])
    }

    @Test("a stray quotation mark is an ordinary character")
    func strayQuotes() throws {
        let table = try table("a,b\n5\" nail,x\n\"so\" they say,y\n")
        #expect(table.rows.map(\.cells) == [["5\" nail", "x"], ["so they say", "y"]])
    }

    @Test("a quotation mark that is never closed is reported instead of swallowing the rest")
    func unclosedQuote() {
        #expect(throws: ImportError.row(3, "a quotation mark that is never closed")) {
            try table("a,b\n1,2\n3,\"4\n5,6\n7,8\n")
        }
    }

    @Test("lines may end as on any system, and the last one without a line end", arguments: ["\n", "\r\n", "\r"])
    func lineEnds(end: String) throws {
        let table = try table("a,b" + end + "1,2" + end + end + "3,")
        #expect(table.rows.map(\.cells) == [["1", "2"], ["3", ""]])
        #expect(table.rows.map(\.number) == [2, 4])
    }

    @Test("a file without a header is refused", arguments: ["", "\n\n", ",,\n1,2,3\n"])
    func noHeader(text: String) {
        #expect(throws: ImportError.file("a CSV file starts with a row of column names")) { try table(text) }
    }

    @Test("what is written is read back, whatever the cells contain")
    func roundTrip() throws {
        let rows = [
            ["plain", "with, comma", "with \"quotes\""], [" blanks ", "two\nlines", "two\r\nlines"],
            ["", "ünï 漢字", "\t"],
        ]
        var writer = CSVWriter()
        writer.write(["a", "b", "c"])
        for row in rows { writer.write(row) }
        #expect(try table(writer.text).rows.map(\.cells) == rows)
        #expect(writer.text.hasPrefix("a,b,c\r\nplain,\"with, comma\",\"with \"\"quotes\"\"\"\r\n"))
    }
}
