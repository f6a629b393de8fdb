import Diary
import Testing

@testable import Exchange

@Suite("Tables as people and programs leave them")
struct ForeignTableTests {
    private func report(_ text: String) throws -> String { try ImportSample.report(text, .csv) }

    @Test("line ends of any kind and control characters in cells fit into the diary")
    func controls() throws {
        #expect(
            try report(
                "date,pain,note\r\n2026-11-18,4,\"one\r\ntwo\rthree\"\r\n2026-11-17,5,a\u{1B}[31mred\u{7}\u{0}\u{9B}\r\n"
            )
                == """
                2 rows read: 2 added, 0 already there, 0 left out
                  added without a part 1: control characters were replaced by their symbols, such as ␛ (row 3)
                When: 2026-11-18 12:00 +0100; Pain: 4; Note: one / two / three
                When: 2026-11-17 12:00 +0100; Pain: 5; Note: a␛[31mred␇␀\u{FFFD}
                """)
    }

    @Test("a row without anything to import is left out with every reason")
    func everyReason() throws {
        #expect(
            try report("date,pain,sitting,driving\n2026-11-18,-3,-7,−20 min\n") == """
                1 row read: 0 added, 0 already there, 1 left out
                  left out 1: pain: “-3” is not a number from 0 to 10; sitting: “-7” is not a length of time, 0 or more; driving: “−20 min” is not a length of time, 0 or more (row 2)
                """)
    }

    @Test(
        "column names may have units and scales",
        arguments: [
            ("Sitting / h", "7.5", "Habit: sitting, 7.5 h"), ("Walking: min", "45", "Activity: walking, 45 min"),
            ("Driving (in minutes)", "90", "Habit: driving, 1.5 h"), ("Pain (VAS 0-100 mm)", "55", "Pain: 6"),
            ("Pain 0 – 100", "60", "Pain: 6"), ("Pain /5", "3", "Pain: 6"),
            ("sitting_min", "300", "Habit: sitting, 5 h"),
        ])
    func units(column: String, cell: String, field: String) throws {
        #expect(try report("date,\(column)\n2026-11-18,\(cell)\n").hasSuffix("When: 2026-11-18 12:00 +0100; \(field)"))
    }

    @Test("of two columns for the same thing the first is imported, and the report says so")
    func twice() throws {
        #expect(
            try report("date,sitting,Sitting (min),pain,Pain level,note,notes\n2026-11-18,7,30,4,5,a,b\n") == """
                1 row read: 1 added, 0 already there, 0 left out
                  added without a part 1: column “Sitting (min)” says the same as one before it, which is taken (row 1)
                  added without a part 1: column “Pain level” says the same as one before it, which is taken (row 1)
                When: 2026-11-18 12:00 +0100; Pain: 4; Habit: sitting, 7 h; Note: a / b
                """)
    }

    @Test("a repeated value is left out, not its entry")
    func repeatedValues() throws {
        #expect(
            try ImportSample.report("---\ndate: 2026-11-18\npain: 4\npain: 7\n---\nRain.\n", .markdown) == """
                1 entry read: 1 added, 0 already there, 0 left out
                  added without a part 1: Pain: “7” comes after “4”, which was taken (entry 1)
                When: 2026-11-18 12:00 +0100; Pain: 4; Note: Rain.
                """)
        #expect(
            try report("date,pain,sitting\n٢٠٢٦-١١-١٨,٤,٧٫٥\n") == """
                1 row read: 1 added, 0 already there, 0 left out
                When: 2026-11-18 12:00 +0100; Pain: 4; Habit: sitting, 7.5 h
                """)
    }

    @Test("implausible years are left out or pointed out")
    func years() throws {
        #expect(
            try report("date,pain\n18.11.1926,4\n0026-11-18,4\n2062-11-18,5\n1970-01-01,5\n2026-11-18,6\n") == """
                5 rows read: 3 added, 0 already there, 2 left out
                  left out 1: the year 26 cannot be right (row 3)
                  left out 1: the year 2062 cannot be right (row 4)
                  added without a part 1: 1926-11-18 is long ago; check the year (row 2)
                  added without a part 1: 1970-01-01 is long ago; check the year (row 5)
                When: 1926-11-18 12:00 +0100; Pain: 4
                When: 1970-01-01 12:00 +0100; Pain: 5
                When: 2026-11-18 12:00 +0100; Pain: 6
                """)
    }

    @Test("UTF-32, and Windows-1252 mixed with UTF-8, are read; other bytes are refused with the reason")
    func encodings() throws {
        let text = "date,pain,note\n2026-11-18,4,Früh\n"
        let words: [UInt8] = text.unicodeScalars.flatMap { scalar -> [UInt8] in
            [UInt8(scalar.value & 0xFF), UInt8(scalar.value >> 8), 0, 0]
        }
        let wide: [UInt8] = [0xFF, 0xFE, 0, 0] + words
        #expect(
            try ImportSample.report(wide, .csv).hasSuffix(
                "The file is UTF-32.\nWhen: 2026-11-18 12:00 +0100; Pain: 4; Note: Früh"))
        let mixed = Array(text.utf8) + Array("2026-11-17,5,Fr".utf8) + [0xFC] + Array("h\n".utf8)
        #expect(
            try ImportSample.report(mixed, .csv) == """
                2 rows read: 2 added, 0 already there, 0 left out
                  Parts of the file are not UTF-8 and were read as Windows-1252; check its umlauts and accents.
                When: 2026-11-18 12:00 +0100; Pain: 4; Note: Früh
                When: 2026-11-17 12:00 +0100; Pain: 5; Note: Früh
                """)
        let other: [UInt8] = Array("date;note\n18.11.2026;fr".utf8) + [0x81, 0x68]
        #expect(ImportFormat(detecting: other) == nil)
        #expect(
            ImportFormat.obstacle(in: other)
                == "it is neither UTF-8, UTF-16 nor Windows-1252; save it as UTF-8, or convert it with iconv")
    }

    @Test(
        "the report names files that another program has to open first",
        arguments: [
            ([], "it is empty"), ([0x0A, 0x20], "it is blank"),
            (
                Array("{\"date\":\"2026-11-20\",\"diaryDay\":\"2026-11-20\",\"entries\":[]}".utf8),
                "it is what twinge today shows, which Twinge writes but doesn't read; import what twinge export json or rec writes"
            ),
            ([0x1F, 0x8B, 8], "it is packed with gzip; unpack it with gunzip, or with tar xf"),
            ([0x50, 0x4B, 3, 4], "it is a zip archive that is damaged or only partly there; export it again"),
        ] as [([UInt8], String)])
    func obstacles(bytes: [UInt8], words: String) {
        #expect(ImportFormat(detecting: bytes) == nil)
        #expect(ImportFormat.obstacle(in: bytes) == words)
    }

    @Test("your own table isn't mistaken for an app's that it resembles")
    func lookalikes() throws {
        #expect(
            try report("Date,Pain,\n2026-11-18,4,\n2026-11-17,2,\n") == """
                2 rows read: 2 added, 0 already there, 0 left out
                When: 2026-11-18 12:00 +0100; Pain: 4
                When: 2026-11-17 12:00 +0100; Pain: 2
                """)
        #expect(ImportFormat(detecting: Array("Date,Time,pain,pain level\n2026-11-18,08:00,4,5\n".utf8)) == .csv)
        #expect(ImportFormat(detecting: Array("Date,Yoga,\n2026-11-18,2,\n".utf8)) == .loop)
    }

    @Test("a column of your own in an app's export is reported, and a row with too many cells left out")
    func ownColumns() throws {
        #expect(
            try ImportSample.report(
                "Date,Time,Pain Level,Symptoms,Schuhe\n2026-11-18,21:00,4,ache,blau\n2026-11-19,21:00,4,a,b,c\n",
                .painTracker)
                    == """
                    2 rows read: 1 added, 0 already there, 1 left out
                      The column “Schuhe” isn't one that PainTracker.ca writes; it was left out.
                      left out 1: more cells than the header has columns (row 3)
                    When: 2026-11-18 21:00 +0100; Pain: 4; Note: Symptoms: ache
                    """)
    }

    @Test("the files of Loop's habits are recognised by their folders")
    func loopFolders() throws {
        let bytes = Array("Date,Value,Notes\n2026-11-18,YES_MANUAL,früh\n".utf8)
        #expect(ImportFormat(detecting: Array("Date,Value,Notes\n2026-11-18,2,x\n".utf8)) == .csv)
        #expect(ImportFormat(detecting: bytes, path: "Loop/012 Yoga, am Abend/Checkmarks.csv") == .loop)
        #expect(LoopSource.habit(inPath: "a/001 Meditate/Checkmarks.csv") == "Meditate")
        #expect(LoopSource.habit(inPath: "Meditate/Checkmarks.csv") == nil)
        #expect(throws: ImportError.self) { try ImportFormat.loop.read(bytes, context: ImportSample.context()) }
    }
}
