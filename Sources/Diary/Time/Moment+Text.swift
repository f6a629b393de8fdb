extension Moment {
    /// Parses `YYYY-MM-DD HH:MM ±ZZZZ`, also with `T`, seconds, `Z` and `±ZZ:ZZ`; nothing vaguer.
    ///
    /// - Throws: ``ParseError`` for any other form, a day that doesn't exist, or a time without its offset.
    public init(parsing text: some StringProtocol) throws(ParseError) {
        // Nearly every text is stored contiguously, and reading it as such is several times as fast.
        let read = text.utf8.withContiguousStorageIfAvailable(Self.init(utf8:))
        guard let moment = read ?? Self.read(text.utf8) else {
            throw ParseError(
                found: String(text), expected: "a date and time with its UTC offset, such as 2026-11-20 08:10 +0100")
        }
        self = moment
    }

    /// Parses the same forms from bytes; nil for any other.
    public init?(utf8 bytes: UnsafeBufferPointer<UInt8>) {
        guard let moment = Self.written(bytes) ?? Self.read(bytes) else { return nil }
        self = moment
    }

    /// Returns the moment whose form in the diary this is, without seconds, by the places of its digits; nil for any other.
    private static func written(_ bytes: UnsafeBufferPointer<UInt8>) -> Moment? {
        /// Anything but two digits becomes a number that is too low for every part.
        func number(at place: Int) -> Int {
            let (tens, ones) = (bytes[place] &- 0x30, bytes[place + 1] &- 0x30)
            return tens < 10 && ones < 10 ? Int(tens) * 10 + Int(ones) : -1_000_000
        }
        guard bytes.count == 22, bytes[4] == 0x2D, bytes[7] == 0x2D, bytes[10] == 0x20, bytes[13] == 0x3A,
            bytes[16] == 0x20, bytes[17] == 0x2B || bytes[17] == 0x2D,
            let date = DiaryDate(year: number(at: 0) * 100 + number(at: 2), month: number(at: 5), day: number(at: 8))
        else { return nil }
        let (hours, minutes) = (number(at: 18), number(at: 20))
        guard hours >= 0, (0..<60).contains(minutes) else { return nil }
        return Moment(
            date: date, hour: number(at: 11), minute: number(at: 14),
            offset: (hours * 60 + minutes) * (bytes[17] == 0x2D ? -1 : 1))
    }

    private static func read(_ bytes: some Collection<UInt8>) -> Moment? {
        var reader = DigitReader(bytes)
        guard let year = reader.number(digits: 4), reader.skip(0x2D), let month = reader.number(digits: 2),
            reader.skip(0x2D),
            let day = reader.number(digits: 2), let date = DiaryDate(year: year, month: month, day: day),
            reader.skip(0x20) || reader.skip(0x54),
            let hour = reader.number(digits: 2), reader.skip(0x3A), let minute = reader.number(digits: 2)
        else { return nil }
        var second = 0
        if reader.skip(0x3A) {
            guard let number = reader.number(digits: 2) else { return nil }
            second = number
        }
        reader.skipBlanks()
        guard let offset = readOffset(&reader), reader.isAtEnd else { return nil }
        return Moment(date: date, hour: hour, minute: minute, second: second, offset: offset)
    }

    private static func readOffset(_ reader: inout DigitReader<some Collection<UInt8>>) -> Int? {
        if reader.skip(0x5A) { return 0 }
        let isWest = reader.next == 0x2D
        guard isWest ? reader.skip(0x2D) : reader.skip(0x2B), let hours = reader.number(digits: 2) else { return nil }
        _ = reader.skip(0x3A)
        guard let minutes = reader.number(digits: 2), minutes < 60 else { return nil }
        return (hours * 60 + minutes) * (isWest ? -1 : 1)
    }

    /// `HH:MM`, the local time of day.
    public var timeText: String { "\(hour.zeroPadded(2)):\(minute.zeroPadded(2))" }

    /// `YYYY-MM-DD HH:MM ±ZZZZ`, the form in the diary; with seconds unless they are 0.
    public var diaryText: String { "\(date) \(clockText) \(offsetText(separator: ""))" }

    /// `YYYY-MM-DDTHH:MM±ZZ:ZZ`, ISO 8601, the form in JSON; with seconds unless they are 0.
    public var isoText: String { "\(date)T\(clockText)\(offsetText(separator: ":"))" }

    private var clockText: String { second == 0 ? timeText : "\(timeText):\(second.zeroPadded(2))" }

    private func offsetText(separator: String) -> String {
        let minutes = abs(offset)
        return "\(offset < 0 ? "-" : "+")\((minutes / 60).zeroPadded(2))\(separator)\((minutes % 60).zeroPadded(2))"
    }
}
