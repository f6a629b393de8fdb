import Diary
import Trends

extension AppointmentReport {
    /// A question that everybody in pain asks, and the diary's answer.
    public struct Answer: Hashable, Sendable {
        /// The question.
        public let question: String
        /// The sentences, the most important one first.
        public let sentences: [Sentence]

        /// The sentences as one text.
        public var text: String { sentences.map(\.text).joined(separator: " ") }

        /// Creates an answer.
        public init(question: String, sentences: [Sentence]) {
            (self.question, self.sentences) = (question, sentences)
        }
    }

    /// A sentence of an answer, with what a page that has no room for it needs to know.
    public struct Sentence: Hashable, Sendable {
        /// Where else in the report the same is said.
        public enum Kind: Hashable, Sendable {
            /// Nowhere else.
            case own
            /// In the list of what flare-ups follow.
            case ofLinks
            /// Nowhere else, and only beside sentences on what was seen of links.
            case caveat
        }

        /// Where else in the report the same is said.
        public let kind: Kind
        /// The sentence.
        public let text: String

        /// Creates a sentence.
        public init(_ kind: Kind, _ text: String) { (self.kind, self.text) = (kind, text) }
    }

    /// How the pain is now, whether it is getting better, what sets it off, and how long a flare-up lasts.
    public var answers: [Answer] {
        [
            Answer(question: "How is it now?", sentences: now.map { Sentence(.own, $0) }),
            Answer(question: "Is it getting better?", sentences: change.map { Sentence(.own, $0) }),
            Answer(question: "What sets it off?", sentences: causes),
            Answer(question: "How long does a flare-up last?", sentences: lengths.map { Sentence(.own, $0) }),
        ]
    }

    private var now: [String] {
        let day = DayReport(days.upperBound, in: source)
        let usual = day.usualPain.map { "Usually the worst pain of a day is \($0.short)." }
        return [latestScore, day.flare.map { "\($0.title)." }, usual].compactMap { $0 }
    }

    /// The latest score in the period, with its time and the calendar date of that time.
    private var latestScore: String {
        guard let (entry, score) = logged.latest else {
            return days.count == 1 ? "No pain score was logged on this day." : "No pain score was logged in these days."
        }
        let site = entry.sites.isEmpty ? "" : " (\(entry.siteWords))"
        let moment = "\(entry.when.date.spelled) at \(entry.when.timeText)"
        return "Pain \(score.value) of 10\(site), the latest score, on \(moment)."
    }

    private var change: [String] {
        guard let average = summary.averageWorst else { return ["Nothing can be said without pain scores."] }
        // A day that wasn't logged isn't a day without pain, so a sparsely logged period isn't compared with a full one.
        let isThin = previous.loggedDays * 2 < earlier.count && previous.loggedDays * 2 < summary.loggedDays
        let logged = isThin ? " (\(previous.loggedDays) of them logged)" : ""
        let before =
            previous.averageWorst.map {
                ", \($0.oneDecimal) \(earlier.count == 1 ? "" : "in ")\(earlierWords)\(logged)"
            } ?? ""
        let knownBefore = isThin ? nil : previous.knownFlareDays
        let flaresBefore =
            knownBefore.map { ", \($0) of \(earlier.count == 1 ? "1 the day" : "the \(earlier.count)") before" } ?? ""
        // No flare-up on days that nothing is known of would be a claim.
        let scored = summary.painDays < days.count ? " (pain logged on \(summary.painDays))" : ""
        let trend = WeeklyTrend(of: days, weekStart: source.weekStart, in: source.table, today: source.today)
        return [
            "The worst pain of a day was \(average.oneDecimal) on average\(before).", trend.sentence,
            "Flare-up days: \(summary.flareDays) of \(days.count)\(scored)\(flaresBefore).",
        ] + (FunctionChange(from: previous, to: summary).map { [$0.sentence] } ?? [])
    }

    private var causes: [Sentence] {
        let named = logged.triggers.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map {
            $0.value == 1 ? $0.key : "\($0.key) \($0.value.grouped) times"
        }
        let own = named.isEmpty ? [] : [Sentence(.own, "Named as the trigger: \(Array(named.prefix(3)).listed).")]
        guard let links = findings.links else {
            return own + [Sentence(.own, "The diary is too short to look for triggers.")]
        }
        guard links.isOpen else {
            let missing = links.needs.map { "\($0.counts.have) of \($0.counts.need) \($0.subject)" }
            return own + [Sentence(.own, "Not enough yet to look for triggers: \(missing.listed).")]
        }
        let found = links.shown.filter(\.isLead).compactMap { cause($0, in: links) }
            .map { Sentence(.ofLinks, $0) }
        guard !found.isEmpty else { return own + [Sentence(.ofLinks, links.nothingFound)] }
        return own + found + [Sentence(.caveat, LinkReport.caveat)]
    }

    /// Returns what is seen of a link, with what can't be told apart from it; of a hint never as surely.
    private func cause(_ link: Link, in links: LinkReport) -> String? {
        guard let main = link.mainSentence else { return nil }
        let seen = link.tier == .link ? "Seen" : "Seen, as a hint"
        let companions = links.shown.filter { $0.companion(in: links) == link }.map(\.name)
        let others =
            companions.isEmpty ? "" : " It usually comes with \(companions.listed), which the diary cannot tell apart."
        return "\(seen): \(link.title). \(main)\(others)"
    }

    private var lengths: [String] {
        let report = FlareReport(in: source)
        guard let usual = report.lengths.usualEnd else {
            let count = report.lengths.endedCount.counted("flare-up")
            return ["\(count) ended so far; \(FlareLengths.leastEnded) are needed to say how long they last."]
        }
        let half = report.lengths.median.map { "Half of them are over by day \($0)." }
        let running = DayReport(days.upperBound, in: source).flare?.outlook.sentence
        return ["\(usual.count.grouped) of \(usual.of.grouped) flare-ups ended by day \(usual.day)."]
            + [half, running].compactMap { $0 }
    }
}
