extension DiaryDate {
    /// Parses `YYYY-MM-DD`.
    ///
    /// - Throws: ``ParseError`` for any other form and for days that don't exist.
    public init(parsing text: some StringProtocol) throws(ParseError) {
        // As contiguous bytes, which nearly every text is, it is read several times as fast.
        guard let date = text.utf8.withContiguousStorageIfAvailable({ Self.read($0) }) ?? Self.read(text.utf8) else {
            throw ParseError(found: String(text), expected: "a date of the calendar, such as 2026-11-02")
        }
        self = date
    }

    private static func read(_ bytes: some Collection<UInt8>) -> DiaryDate? {
        var reader = DigitReader(bytes)
        guard let year = reader.number(digits: 4), reader.skip(0x2D), let month = reader.number(digits: 2),
            reader.skip(0x2D), let day = reader.number(digits: 2), reader.isAtEnd
        else { return nil }
        return DiaryDate(year: year, month: month, day: day)
    }
}

/// Reads fixed-width decimal numbers and separators off a run of bytes.
struct DigitReader<Bytes: Collection> where Bytes.Element == UInt8 {
    private var rest: Bytes.SubSequence

    init(_ bytes: Bytes) { rest = bytes[...] }

    var isAtEnd: Bool { rest.isEmpty }

    var next: UInt8? { rest.first }

    mutating func number(digits: Int) -> Int? {
        var number = 0
        for _ in 0..<digits {
            guard let byte = rest.popFirst(), (0x30...0x39).contains(byte) else { return nil }
            number = number * 10 + Int(byte - 0x30)
        }
        return number
    }

    mutating func skip(_ byte: UInt8) -> Bool {
        guard rest.first == byte else { return false }
        rest.removeFirst()
        return true
    }

    mutating func skipBlanks() {
        while skip(0x20) {}
    }
}
