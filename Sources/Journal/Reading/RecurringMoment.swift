import Diary

/// Tells whether lines such as `When: 2026-11-20 08:10 +0100` are valid: most differ from the line before in the time of day alone, so that
/// only its digits have to be looked at.
struct RecurringMoment {
    /// The length of the field's name with what follows it.
    private static var start: Int { 6 }
    /// The length of a line as Twinge writes it.
    private static var length: Int { 28 }
    /// All but the time of day of the eight bytes `20 08:10` and `10 +0100`, of which the first one is lowest.
    private static var dayAndColon: UInt64 { 0x0000_FF00_00FF_FFFF }
    private static var offset: UInt64 { 0xFFFF_FFFF_FFFF_0000 }

    /// The eight bytes `2026-11-`, and those of the other two, of the last line of that length that was found valid.
    private var known: (month: UInt64, day: UInt64, offset: UInt64)?
    /// The month of the file, such as `2026-11`.
    private let month: [UInt8]
    /// Whether the last line that was found valid is of that month.
    private(set) var isOfMonth = true

    /// Prepares to look at the lines of a month's file.
    ///
    /// - Parameter month: the month as in dates, such as `2026-11`.
    init(month: [UInt8]) { self.month = month }

    /// Returns whether a line has the date and offset of the last one, and a valid time of day.
    @inline(__always)
    func recurs(in line: Span<UInt8>) -> Bool {
        guard let known, line.count == Self.length else { return false }
        let (month, time, end) = Self.parts(of: line)
        return month == known.month && time & Self.dayAndColon == known.day && end & Self.offset == known.offset
            && Self.number(time >> 24) < 24 && Self.number(time >> 48) < 60
    }

    /// Returns whether any such line is valid, and keeps it.
    mutating func isMoment(_ line: Span<UInt8>) -> Bool {
        let text = line.extracting(Self.start...)
        guard text.withUnsafeBufferPointer(Moment.init(utf8:)) != nil else { return false }
        isOfMonth = text.withUnsafeBufferPointer { $0.starts(with: self.month) }
        known = nil
        guard line.count == Self.length else { return true }
        let (yearAndMonth, time, end) = Self.parts(of: line)
        // Other forms of the same length have something else between the digits.
        guard time & 0xFF_0000 == 0x20_0000, time >> 40 & 0xFF == 0x3A, end >> 16 & 0xFF == 0x20 else { return true }
        known = (yearAndMonth, time & Self.dayAndColon, end & Self.offset)
        return true
    }

    @inline(__always)
    private static func parts(of line: Span<UInt8>) -> (month: UInt64, time: UInt64, end: UInt64) {
        line.withUnsafeBytes { bytes in
            func part(_ offset: Int) -> UInt64 {
                UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
            }
            return (part(start), part(start + 8), part(start + 14))
        }
    }

    /// Returns the number that the lowest two bytes are the digits of, the first one lowest; 100 or more for anything else.
    @inline(__always)
    private static func number(_ bytes: UInt64) -> UInt64 {
        let (tens, ones) = ((bytes & 0xFF) &- 0x30, (bytes >> 8 & 0xFF) &- 0x30)
        return tens < 10 && ones < 10 ? tens &* 10 &+ ones : .max
    }
}
