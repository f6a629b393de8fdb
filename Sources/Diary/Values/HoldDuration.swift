/// How long a stretch is held: whole seconds from 1 to 3600.
public struct HoldDuration: Hashable, Comparable, Sendable {
    /// The seconds that a hold can take.
    public static let range = 1...3600
    /// What is expected of a hold, in words.
    static let expectation = "a hold from \(range.lowerBound) to \(range.upperBound) seconds"

    /// The seconds, in ``range``.
    public let seconds: Int

    /// Creates a duration, or nil outside ``range``.
    public init?(seconds: Int) {
        guard Self.range.contains(seconds) else { return nil }
        self.seconds = seconds
    }

    /// Creates the valid duration nearest to a number of seconds.
    public init(nearest seconds: Int) { self.seconds = min(max(seconds, Self.range.lowerBound), Self.range.upperBound) }

    /// Parses `30 s`, `30s` or `30`.
    ///
    /// - Throws: ``ParseError`` if the text isn't a number of seconds in ``range``.
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
        else { throw ParseError(found: text, expected: "\(Self.expectation), such as 30 s") }
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

    /// Returns whether the left duration is shorter.
    public static func < (left: HoldDuration, right: HoldDuration) -> Bool { left.seconds < right.seconds }
}
