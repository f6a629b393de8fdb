import Diary
import Trends

/// The flare-ups of a diary, and how long they last.
public struct FlareReport: Sendable {
    /// The flare-ups.
    public let history: FlareHistory
    /// How long they last.
    public let lengths: FlareLengths
    /// The level that today's pain is compared with: what is usual outside flare-ups; nil if too little is known.
    public let baselineToday: Double?
    /// The usual worst pain of a day, in flare-ups and outside; nil if too little is known.
    public let usualPain: Double?

    /// Creates the report as of today.
    public init(in source: ReportSource) {
        history = source.flares
        lengths = FlareLengths(source.flares)
        baselineToday = source.flares.baseline(on: source.today)?.level
        usualPain = source.usualPain(before: source.today)
    }

    /// “Your usual” of every other page, and what is usual outside flare-ups: “Your usual is 4; outside flare-ups it is 3.” Nil
    /// if the latter isn't known.
    public var usualWords: String? {
        guard let outside = baselineToday?.short else { return nil }
        guard let usual = usualPain?.short else { return "Your usual outside flare-ups is \(outside)." }
        return "Your usual is \(usual)"
            + (usual == outside ? ", outside flare-ups too." : "; outside flare-ups it is \(outside).")
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
