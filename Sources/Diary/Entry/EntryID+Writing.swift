extension EntryID {
    /// When the entry was written, in seconds since 1970-01-01 00:00 UTC, to the minute; nil if the identifier doesn't say.
    public var writtenAt: Int? {
        // For example 20261120T0710Z-k3f9x2.
        var reader = DigitReader(text.utf8)
        guard let year = reader.number(digits: 4), let month = reader.number(digits: 2),
            let day = reader.number(digits: 2), let date = DiaryDate(year: year, month: month, day: day),
            reader.skip(UInt8(ascii: "T")), let hour = reader.number(digits: 2), let minute = reader.number(digits: 2),
            reader.skip(UInt8(ascii: "Z"))
        else { return nil }
        return Moment(date: date, hour: hour, minute: minute, offset: 0)?.instant
    }
}
