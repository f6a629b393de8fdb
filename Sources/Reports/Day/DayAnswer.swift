import Diary
import Trends

/// The headline of a day: a warning sign, or how the day compares with the usual and, in a flare-up, how long that may last.
public struct DayAnswer: Hashable, Sendable {
    /// `Flare-up, day 2`, `An ordinary day`.
    public let title: String
    /// Whether it is about a flare-up.
    public let isFlare: Bool
    /// What follows the title, one sentence per element.
    public let sentences: [String]

    /// Title and sentences: `Flare-up, day 2. Of 27 that got this far, 20 were over by day 3, 25 by day 4.`
    public var text: String {
        ([title.hasSuffix("?") ? title : "\(title)."] + sentences).joined(separator: " ")
    }

    private init(_ title: String, isFlare: Bool = false, _ sentences: [String?]) {
        (self.title, self.isFlare) = (title, isFlare)
        self.sentences = sentences.compactMap { $0 }
    }

    /// How far the worst pain must be from the usual for the day to be called worse or better, in points.
    private static let difference = 2.0

    /// Creates the headline of a day.
    ///
    /// - Parameter isWhole: whether the whole diary was read; flare-up numbers and a missing usual from part of it would soon change.
    init(_ report: DayReport, isWhole: Bool) {
        let today = report.source.today
        guard report.day <= today else {
            self.init("This day is still to come", [])
            return
        }
        // Nobody is to read that a day is ordinary on which they should be seen to.
        if report.isToday, !report.source.signs.isEmpty {
            self.init(
                "A warning sign today",
                ["\(report.careForSign.capitalizedFirst).", report.flare.map { "\($0.title)." } ?? report.usualWords])
            return
        }
        if let flare = report.flare {
            self.init(flare.title, isFlare: true, [isWhole ? flare.outlook.sentence : nil])
            return
        }
        guard let worst = report.summary.worst else {
            self.init(
                report.isToday ? "How is it now?" : "Not logged",
                report.isToday ? [Self.yesterday(report), report.usualWords] : [report.usualWords])
            return
        }
        guard let usual = report.usualPain else {
            guard isWhole else {
                self.init("Reading the diary", [])
                return
            }
            let table = report.source.table
            let missing = table.daysMissingForUsualPain(before: report.day)
            let place = leastUsualDays - missing + 1
            // With gaps it isn't the day of the diary, but the day with a reading.
            let isDaily = table.span.map { report.day - $0.lowerBound + 1 } == place
            let more = isDaily ? missing.counted("more day") : missing.counted("more such day")
            self.init(
                "Day \(place) \(isDaily ? "of your diary" : "with a reading")",
                [
                    report.isToday
                        ? "After \(more) this says how a day compares with your usual."
                        : "There are too few days before it to say what was usual."
                ])
            return
        }
        let beside = Double(worst.value) - usual
        let title =
            beside >= Self.difference
            ? "Worse than usual" : beside <= -Self.difference ? "Better than usual" : "An ordinary day"
        self.init(title, [report.usualWords, isWhole ? report.flareFreeWords : nil])
    }

    private static func yesterday(_ report: DayReport) -> String? {
        report.source.table[report.day - 1].worst.map { "Yesterday \($0.value) at worst." }
    }
}

extension DayReport {
    /// Returns the headline of the day.
    ///
    /// - Parameter isWhole: whether the whole diary was read.
    public func answer(isWhole: Bool = true) -> DayAnswer { DayAnswer(self, isWhole: isWhole) }

    /// `Your usual is 3.`
    fileprivate var usualWords: String? { usualPain.map { "Your usual is \($0.short)." } }

    /// `9 days without a flare-up.`; nil before the first flare-up, on the day after one, and where a gap in the scores may hide one.
    fileprivate var flareFreeWords: String? {
        guard let last = source.flares.flares.last(where: { $0.end < day }) else { return nil }
        let days = day - last.end
        guard days > 1, !source.flares.mayHideOne(in: (last.end + 1)...(day - 1)) else { return nil }
        return "\(days.counted("day")) without a flare-up."
    }
}
