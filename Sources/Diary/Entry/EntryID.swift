import Files

/// The identifier of an entry: the UTC minute of writing and six random characters, such as `20261120T0710Z-k3f9x2`.
public struct EntryID: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The identifier as written in the diary.
    public let text: String

    /// Takes an identifier as written in a file; any text without a line break is valid.
    public init(_ text: String) { self.text = text }

    /// Creates an identifier for an entry written at a moment.
    ///
    /// - Parameter random: the generator for the six characters of Crockford's base 32; 30 bits.
    public init(writtenAt moment: Moment, random: inout some RandomNumberGenerator) {
        let utc = Moment(instant: moment.instant, offset: 0)
        let (year, month, day) = utc.date.components
        var text = "\(year.zeroPadded(4))\(month.zeroPadded(2))\(day.zeroPadded(2))T"
        text += "\(utc.hour.zeroPadded(2))\(utc.minute.zeroPadded(2))Z-"
        for _ in 0..<6 {
            // The highest five bits, which are what Int.random(in: 0..<32) takes.
            text.unicodeScalars.append(Self.alphabet[Int(random.next() >> 59)])
        }
        self.text = text
    }

    // Crockford's base 32 in lower case: no i, l, o or u, so that it can be read aloud and typed.
    private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".unicodeScalars)

    /// Returns the identifier for a hand-typed entry without one, until the entry is next written.
    ///
    /// It is derived from the entry's text, so it is the same each time the entry is read.
    public static func provisional(for fields: some Sequence<(name: String, value: String)>) -> EntryID {
        var fingerprint = Fingerprint()
        for (name, value) in fields {
            fingerprint.mix(name.utf8)
            fingerprint.mix(0 as UInt8)
            fingerprint.mix(value.utf8)
            fingerprint.mix(1 as UInt8)
        }
        let digits = fingerprint.text
        return EntryID("~" + String(repeating: "0", count: 16 - digits.utf8.count) + digits)
    }

    /// Whether the entry has no identifier in the file yet.
    public var isProvisional: Bool { text.utf8.first == 0x7E }

    /// The identifier as written in the diary.
    public var description: String { text }

    /// Compares the texts, which gives the order of writing.
    public static func < (left: EntryID, right: EntryID) -> Bool { left.text < right.text }
}
