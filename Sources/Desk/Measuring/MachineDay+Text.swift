import Diary

/// A day's sits as stored in the diary for other machines: `09:02:10-10:14:05 10:31:40-12:05:00 ? 13:10:00-14:00:30`.
///
/// Between two sits is a break, or `?` if nothing was measured. Hours go beyond 24 in the night that belongs to the day before.
extension MachineDay {
    /// Formats the sits by the local clock, counted from the midnight after which the diary day began.
    ///
    /// - Parameter midnight: that midnight, in seconds since 1970.
    public func text(from midnight: Int) -> String {
        var words: [String] = []
        for (place, sit) in sits.enumerated() {
            if place > 0, !breaks.contains(sits[place - 1].upperBound..<sit.lowerBound) { words.append("?") }
            words.append("\(Self.clock(sit.lowerBound - midnight))-\(Self.clock(sit.upperBound - midnight))")
        }
        return words.joined(separator: " ")
    }

    /// Parses the sits.
    ///
    /// - Throws: `ParseError` if a word is neither a sit nor `?`, or is earlier than the one before it.
    public init(parsing text: String, from midnight: Int) throws(ParseError) {
        var sits: [Range<Int>] = []
        var breaks: [Range<Int>] = []
        var isMeasured = true
        for word in text.split(separator: " ") {
            if word == "?" {
                isMeasured = false
                continue
            }
            let ends = word.split(separator: "-").compactMap { Self.seconds(parsing: $0) }.map { $0 + midnight }
            guard ends.count == 2, ends[0] < ends[1], ends[0] >= sits.last?.upperBound ?? ends[0] else {
                throw ParseError(found: String(word), expected: "a sit such as 09:02:10-10:14:05, after the one before")
            }
            if let last = sits.last, isMeasured { breaks.append(last.upperBound..<ends[0]) }
            sits.append(ends[0]..<ends[1])
            isMeasured = true
        }
        self.init(sits: sits, breaks: breaks)
    }

    private static func clock(_ seconds: Int) -> String {
        [seconds / 3600, seconds / 60 % 60, seconds % 60].map { $0.zeroPadded(2) }.joined(separator: ":")
    }

    private static func seconds(parsing text: Substring) -> Int? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { Int($0) }
        guard parts.count == 3, numbers.count == 3, (0..<60).contains(numbers[1]), (0..<60).contains(numbers[2]),
            (0..<100).contains(numbers[0])
        else { return nil }
        return numbers[0] * 3600 + numbers[1] * 60 + numbers[2]
    }
}
