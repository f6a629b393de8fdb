import Diary
import Testing

@testable import Exchange

@Suite("Numbers and durations as people and programs write them")
struct WrittenValueTests {
    @Test(
        "numbers are read",
        arguments: [
            ("7", 7.0), ("7.5", 7.5), ("7,5", 7.5), (" 7.5 ", 7.5), ("-3", -3), ("−3", -3), ("+3", 3), (".5", 0.5),
            ("1.234,5", 1234.5), ("1,234.5", 1234.5), ("12 345", 12345), ("12'345.6", 12345.6),
            ("1,234,567", 1_234_567),
            ("7.333333333333333", 7.333333333333333), ("1e3", 1000), ("2.5E-1", 0.25), ("٧", 7), ("7\u{A0}", 7),
        ])
    func numbers(text: String, number: Double) {
        #expect(Double(decimal: text) == number)
    }

    @Test(
        "anything else is no number",
        arguments: ["", "x", "1.2.3,4,5", "0x10", "inf", "nan", "7 h", "1-2", "--3", "1,23,456"])
    func noNumbers(text: String) {
        #expect(Double(decimal: text) == nil)
    }

    @Test(
        "durations are read, in minutes",
        arguments: [
            ("7:30", 450.0), ("7:30:30", 450.5), ("0:45", 45), ("7h30", 450), ("7 h 20 min", 440), ("7.5 Std", 450),
            ("7,5 Std.", 450), ("7:30 h", 450), ("7:30Std.", 450), ("0:45 hours", 45), ("90 Minuten", 90),
            ("1 Std. 30 Min.", 90), ("01h 00m", 60), ("30s", 0.5),
            ("2 hours", 120),
            ("-1:30", -90), ("7.333333333333333 h", 440),
        ])
    func durations(text: String, minutes: Double) throws {
        #expect(abs(try #require(WrittenDuration.seconds(text)) / 60 - minutes) < 1e-9)
    }

    @Test(
        "anything else is refused",
        arguments: ["", "7", "7:75", "7 km", "half an hour", "30 min 2 h", ":30", "7:30 min", "7:30 h 5 min", "7:"])
    func noDurations(text: String) {
        #expect(WrittenDuration.seconds(text) == nil)
    }

    @Test(
        "units and scales are read from column names",
        arguments: [
            ("Driving (min)", "driving", "min", "-"), ("Driving [Minuten]", "driving", "min", "-"),
            ("driving_min", "driving", "min", "-"), ("Driving in hours", "driving", "h", "-"),
            ("Longest sit, min", "longest sit", "min", "-"), ("Sitting (h)", "sitting", "h", "-"),
            ("Pain (0-100)", "pain", "-", "0-100"), ("Pain (0-1,440)", "pain", "-", "0-1440"),
            ("Pain /1.000", "pain", "-", "0-1000"), ("Pain (0 to 1 440)", "pain", "-", "0-1440"),
            ("Pain (1 to 5)", "pain", "-", "1-5"),
            ("Pain /5", "pain", "-", "0-5"),
            ("pain %", "pain", "-", "0-100"), ("Pain (VAS 0–100)", "pain", "-", "0-100"), ("Pain", "pain", "-", "-"),
            ("hours slept", "hours slept", "-", "-"), ("Pain (NRS)", "pain", "-", "-"),
        ])
    func columns(name: String, key: String, unit: String, scale: String) {
        let column = ColumnName(name)
        #expect(column.key == key)
        #expect(column.unit?.rawValue ?? "-" == unit)
        #expect(column.scale.map { "\(Int($0.lowerBound))-\(Int($0.upperBound))" } ?? "-" == scale)
        #expect(column.unknown == nil)
    }

    @Test("an unknown unit is reported", arguments: [("Walking (km)", "km"), ("Pain (left)", "left")])
    func unknownUnits(name: String, unit: String) {
        #expect(ColumnName(name).unknown == unit)
    }

    @Test(
        "encodings other than UTF-8 are read",
        arguments: [
            (Array("a,ä€".utf8), "a,ä€", nil), ([0xEF, 0xBB, 0xBF] + Array("ä".utf8), "ä", nil),
            (
                [0x61, 0xE4, 0x80], "aä€",
                "The file is not UTF-8 and was read as Windows-1252; check its umlauts and accents."
            ),
            ([0xFF, 0xFE, 0x61, 0, 0xE4, 0], "aä", "The file is UTF-16."),
            ([0xFE, 0xFF, 0, 0x61, 0, 0xE4], "aä", "The file is UTF-16."),
            ([0x61, 0, 0x2C, 0, 0x62, 0, 0xE4, 0], "a,bä", "The file is UTF-16."),
            (Array("ä,ö".utf8).dropLast(), "ä,", "The file ends in the middle of a letter: it was cut short."),
        ] as [([UInt8], String, String?)])
    func encodings(bytes: [UInt8], text: String, remark: String?) throws {
        let source = try SourceText(bytes)
        #expect(String(decoding: source.utf8, as: UTF8.self) == text)
        #expect(source.remark == remark)
    }

    @Test("bytes that aren't text are refused with a way out")
    func noText() {
        #expect(throws: ImportError.self) { try SourceText([0x61, 0x81, 0x8D]) }
    }
}
