/// How long a stretch is held: whole seconds from 1 to 3600.
public struct HoldDuration: Hashable, Comparable, Sendable {
    /// The seconds, 1 to 3600.
    public let seconds: Int

    /// Creates a duration, or nil outside 1 to 3600 seconds.
    public init?(seconds: Int) {
        guard (1...3600).contains(seconds) else { return nil }
        self.seconds = seconds
    }

    /// Creates the valid duration nearest to a number of seconds.
    public init(nearest seconds: Int) { self.seconds = min(max(seconds, 1), 3600) }

    /// Parses `30 s`, `30s` or `30`.
    ///
    /// - Throws: ``ParseError`` if the text isn't a number of seconds from 1 to 3600.
    public init(parsing text: some StringProtocol) throws(ParseError) {
        var text = String(text)
        if let duration = text.withUTF8({ Self.written($0) }) {
            self = duration
            return
        }
        let trimmed = text.trimmingBlanks()
        let digits = trimmed.utf8.prefix { (0x30...0x39).contains($0) }
        guard Self.meansSeconds(trimmed[digits.endIndex...].trimmingBlanks()), let seconds = Int(Substring(digits)),
            let duration = Self(seconds: seconds)
        else { throw ParseError(found: text, expected: "a hold from 1 to 3600 seconds, such as 30 s") }
        self = duration
    }

    /// Returns the duration whose form in the diary this is, `30 s`; nil for any other.
    private static func written(_ bytes: UnsafeBufferPointer<UInt8>) -> HoldDuration? {
        let digits = bytes.count - 2
        guard (1...4).contains(digits), bytes[digits] == 0x20, bytes[digits + 1] == UInt8(ascii: "s") else {
            return nil
        }
        var seconds = 0
        for byte in bytes[..<digits] {
            guard (0x30...0x39).contains(byte) else { return nil }
            seconds = seconds * 10 + Int(byte - 0x30)
        }
        return Self(seconds: seconds)
    }

    private static func meansSeconds(_ unit: Substring) -> Bool {
        switch unit {
        case "", "s", "sec", "seconds": true
        default: false
        }
    }

    /// `30 s`, the form in the diary.
    public var text: String { "\(seconds) s" }

    /// Whether the left duration is shorter.
    public static func < (left: HoldDuration, right: HoldDuration) -> Bool { left.seconds < right.seconds }
}
