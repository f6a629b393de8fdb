import Diary
import Trends

/// The flare-ups of a diary, and how long they last.
public struct FlareReport: Sendable {
    /// The flare-ups.
    public let history: FlareHistory
    /// How long they last.
    public let lengths: FlareLengths
    /// The level that pain of today is compared with; nil where too little is known.
    public let baselineToday: Double?

    /// The report of the present day.
    public init(in source: ReportSource) {
        history = source.flares
        lengths = FlareLengths(source.flares)
        baselineToday = source.flares.baseline(on: source.today)?.level
    }
}

extension Flare {
    /// What has to be said about it beside its numbers.
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
