import Diary
import Trends

/// The flare-ups of a diary, and how long they last.
public struct FlareReport: Sendable {
    /// The flare-ups.
    public let history: FlareHistory
    /// How long they last.
    public let lengths: FlareLengths
    /// The level that today's pain is compared with; nil if too little is known.
    public let baselineToday: Double?

    /// Creates the report as of today.
    public init(in source: ReportSource) {
        history = source.flares
        lengths = FlareLengths(source.flares)
        baselineToday = source.flares.baseline(on: source.today)?.level
    }
}

extension Flare {
    /// Remarks on the flare-up that its numbers don't convey.
    public var remarks: [String] {
        [hasEnded ? nil : "still going on", isMarked ? "marked by you" : nil, isDated ? nil : "beginning not known"]
            .compactMap { $0 }
    }

    /// `From Mon 2 Nov 2026, 4 days, worst 8, marked by you`.
    public var sentence: String {
        let facts = ["From \(start.longText)", dayCount.counted("day"), peak.map { "worst \($0.value)" }]
        return (facts.compactMap { $0 } + remarks).joined(separator: ", ")
    }
}
