/// Times on some clock, in seconds: in order, none of them empty, and at least a gap apart.
///
/// Shorter gaps are closed, so that the union of the spans of several machines doesn't depend on order or repetition.
public struct Spans: Hashable, Sendable {
    /// The shortest time between two spans, in seconds; 0 joins those that touch.
    public let gap: Int
    /// The spans, oldest first.
    public private(set) var ranges: [Range<Int>] = []

    /// Sorts times and closes the gaps that are shorter than `gap` seconds.
    public init(_ times: some Sequence<Range<Int>> = [], closing gap: Int) {
        self.gap = gap
        for time in times.sorted(by: { $0.lowerBound < $1.lowerBound }) { append(time) }
    }

    private mutating func append(_ time: Range<Int>) {
        guard !time.isEmpty else { return }
        guard let last = ranges.last, time.lowerBound - last.upperBound < max(gap, 1) else {
            return ranges.append(time)
        }
        ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, time.upperBound)
    }

    /// The time between two spans, one for each pair of neighbours.
    public var gaps: [Range<Int>] {
        zip(ranges, ranges.dropFirst()).map { $0.upperBound..<$1.lowerBound }
    }

    /// The total seconds of all spans.
    public var total: Int { ranges.reduce(0) { $0 + $1.count } }

    /// Returns the spans with another time added.
    public func adding(_ time: Range<Int>) -> Spans {
        // Nearly every time that is added is the latest one.
        guard let last = ranges.last, time.lowerBound < last.lowerBound else {
            var longer = self
            longer.append(time)
            return longer
        }
        return Spans(ranges + [time], closing: gap)
    }

    /// Returns the times that are in either, with the gaps closed again.
    public func union(_ other: Spans) -> Spans { Spans(ranges + other.ranges, closing: max(gap, other.gap)) }

    /// Returns the same times with longer gaps closed too.
    public func closing(_ gap: Int) -> Spans { Spans(ranges, closing: max(gap, self.gap)) }

    /// Returns the times on a clock that shows this many seconds more.
    public func shifted(by seconds: Int) -> Spans {
        var other = self
        other.ranges = ranges.map { ($0.lowerBound + seconds)..<($0.upperBound + seconds) }
        return other
    }

    /// Returns the parts of the times within bounds.
    public func clipped(to bounds: Range<Int>) -> Spans {
        guard let first = ranges.first, let last = ranges.last else { return self }
        if first.lowerBound >= bounds.lowerBound, last.upperBound <= bounds.upperBound { return self }
        var other = self
        other.ranges = ranges.map { $0.clamped(to: bounds) }.filter { !$0.isEmpty }
        return other
    }

    /// Returns the times without another one; parts that are cut apart stay apart.
    public func cutting(out time: Range<Int>) -> Spans {
        var other = self
        other.ranges = ranges.flatMap { range in
            guard range.overlaps(time), !time.isEmpty else { return [range] }
            let before = range.lowerBound..<max(range.lowerBound, time.lowerBound)
            let after = min(range.upperBound, time.upperBound)..<range.upperBound
            return [before, after].filter { !$0.isEmpty }
        }
        return other
    }
}
