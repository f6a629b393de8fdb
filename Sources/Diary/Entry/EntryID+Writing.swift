extension EntryID {
    /// When the entry was written, in seconds since 1970-01-01 00:00 UTC, to the minute; nil if the identifier doesn't say.
    public var writtenAt: Int? {
        // Nearly every text is stored contiguously, and reading it as such is several times as fast.
        text.utf8.withContiguousStorageIfAvailable { Self.time(in: $0) } ?? Self.time(in: text.utf8)
    }

    /// The eight digits of a day at the start of an identifier, as one number.
    public struct Digits: Sendable {
        fileprivate let value: UInt64

        /// Puts them together.
        public init(year: Int, month: Int, day: Int) {
            let text = "\(year.zeroPadded(4))\(month.zeroPadded(2))\(day.zeroPadded(2))"
            value = text.utf8.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
        }
    }

    /// Returns whether the entry was written on a day in UTC or later; false if the identifier doesn't say.
    ///
    /// - Complexity: O(1), many times as fast as ``writtenAt``.
    public func isWritten(since day: Digits) -> Bool {
        text.utf8.withContiguousStorageIfAvailable { bytes in
            guard bytes.count > 8, bytes[8] == UInt8(ascii: "T") else { return false }
            let start = UnsafeRawBufferPointer(bytes).loadUnaligned(as: UInt64.self)
            return UInt64(bigEndian: start) >= day.value
        } ?? false
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
