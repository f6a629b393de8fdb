import Diary
import Pages
import Reports
import Trends

/// The flare-ups of a diary as they are shown.
struct FlaresPage {
    /// The flare-ups.
    let history: FlareHistory
    /// How long they last.
    let lengths: FlareLengths
    /// The level that pain of today is held against.
    let baselineToday: Double?

    /// The page as it stands on a day.
    init(_ history: FlareHistory, today: DiaryDate) {
        self.history = history
        lengths = FlareLengths(history.flares)
        baselineToday = history.baseline(on: today)?.level
    }
}

extension FlaresPage: Encodable {
    private struct Form: Encodable {
        @OrNull var baselineToday: Double?
        let flares: [Flare]
        let lengths: Lengths
    }

    private struct Flare: Encodable {
        let start: String
        @OrNull var end: String?
        let days: Int
        @OrNull var peak: Int?
        let dated: Bool
        let marked: Bool
    }

    private struct Lengths: Encodable {
        let ended: Int
        @OrNull var median: Int?
        let survival: [Point]
    }

    private struct Point: Encodable {
        let day: Int
        let share: Double
    }

    /// Writes the JSON form of the page; a flare-up that is not over has no end.
    func encode(to encoder: any Encoder) throws {
        let form = Form(
            baselineToday: baselineToday,
            flares: history.flares.map { flare in
                Flare(
                    start: flare.start.description, end: flare.hasEnded ? flare.end.description : nil,
                    days: flare.dayCount, peak: flare.peak?.value, dated: flare.isDated, marked: flare.isMarked)
            },
            lengths: Lengths(
                ended: lengths.endedCount, median: lengths.median,
                survival: lengths.survival.map { Point(day: $0.day, share: $0.share) }))
        try form.encode(to: encoder)
    }

    /// The page as plain text, the latest flare-up first.
    func text(on writer: PageWriter) -> String {
        var page = writer
        let missing = String(page.glyphs.missing)
        if let baselineToday { page.line("Your level now: \(baselineToday.short)") }
        guard !history.flares.isEmpty else {
            page.line("No flare-ups so far.")
            return page.text
        }
        if let end = lengths.usualEnd {
            page.line("Yours mostly end by day \(end.day) (\(end.count) of \(end.of) did).")
        } else {
            let missing = FlareLengths.leastEnded - lengths.endedCount
            page.line(
                "How long they mostly last can be said after \(missing.counted("more flare-up", "more flare-ups")).")
        }
        page.line()
        if page.isPlain {
            for flare in history.flares.reversed() { page.line(flare.sentence) }
            return page.text
        }
        page.row([.left("first day", 15), .right("days", 7), .right("worst", 5), .left("")])
        for flare in history.flares.reversed() {
            page.row(
                [
                    .left(flare.start.longText, 15),
                    .right(flare.hasEnded ? "\(flare.dayCount)" : "\(flare.dayCount)…", 7),
                    .right(flare.peak.map { "\($0.value)" } ?? missing, 5), .left(flare.remarks),
                ])
        }
        return page.text
    }
}

extension Flare {
    /// `From Mon 2 Nov 2026, 4 days, worst 8, marked by you`.
    fileprivate var sentence: String {
        let facts = [
            "From \(start.longText)", dayCount.counted("day", "days"), peak.map { "worst \($0.value)" },
            remarks.isEmpty ? nil : remarks,
        ]
        return facts.compactMap { $0 }.joined(separator: ", ")
    }

    /// What has to be said about it beside its numbers.
    fileprivate var remarks: String {
        [hasEnded ? nil : "still going on", isMarked ? "marked by you" : nil, isDated ? nil : "beginning not known"]
            .compactMap { $0 }.joined(separator: ", ")
    }
}
