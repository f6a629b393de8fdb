extension EntryID {
    /// When the entry was written, in seconds since 1970-01-01 00:00 UTC, to the minute; nil if the identifier doesn't say.
    public var writtenAt: Int? {
        // Nearly every text is stored contiguously, and reading it as such is several times as fast.
        text.utf8.withContiguousStorageIfAvailable { Self.time(in: $0) } ?? Self.time(in: text.utf8)
    }

    /// Reads the time off the start of an identifier, such as 20261120T0710Z-k3f9x2.
    private static func time(in text: some Collection<UInt8>) -> Int? {
        var reader = DigitReader(text)
        guard let year = reader.number(digits: 4), let month = reader.number(digits: 2),
            let day = reader.number(digits: 2), let date = DiaryDate(year: year, month: month, day: day),
            reader.skip(UInt8(ascii: "T")), let hour = reader.number(digits: 2), let minute = reader.number(digits: 2),
            reader.skip(UInt8(ascii: "Z"))
        else { return nil }
        return Moment(date: date, hour: hour, minute: minute, offset: 0)?.instant
    }
}
