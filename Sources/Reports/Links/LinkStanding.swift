import Diary
import Trends

/// The standing of a habit among the links, by which a list groups them.
public enum LinkStanding: Hashable, Sendable, CaseIterable {
    /// A link.
    case link
    /// A hint.
    case hint
    /// The strongest of those that chance would explain just as well.
    case maybe
    /// Others that point the same way, each just as well explained by chance.
    case weak
    /// No difference that stands out.
    case noSign
    /// Not enough days to look at it.
    case tooFew

    /// The word for it.
    public var word: String {
        switch self {
        case .link: "link"
        case .hint: "hint"
        case .maybe: "maybe"
        case .weak: "weak"
        case .noSign: "no sign"
        case .tooFew: "too few"
        }
    }

    /// What the word means, in a sentence.
    public var meaning: String {
        switch self {
        case .link: "seen by 5 to 8 of 100 people without any trigger who look every week for two years"
        case .hint: "seen by 30 to 36 of 100 people without any trigger within two years; most vanish again"
        case .maybe: "the strongest of those that chance explains as well"
        case .weak: "others that point the same way, and are as easily chance"
        case .noSign: "no difference that stands out; that is not the same as no effect"
        case .tooFew: "not enough days to look at it yet"
        }
    }
}

extension LinkReport {
    /// A weak link is reached by at most this share of the reordered weeks; with more it would be no sign at all.
    private static let mostByChance = 0.5

    /// The links with their standing, in list order: links, hints, the best guess, weak ones, those with no sign, and those with
    /// too few days. Each group is sorted by strength of evidence; a companion follows its link.
    public var standings: [(link: Link, standing: LinkStanding)] {
        let leads = shown.filter(\.isLead)
        let known = leads.flatMap { lead in [lead] + shown.filter { $0.companion(in: self) == lead } }
        let others = links.filter { !$0.isShown }
        let weak = others.filter(isWeak)
        let noSign = others.filter { $0.needs.isEmpty && isOpen && !isWeak($0) }
        let few = others.filter { !$0.needs.isEmpty || !isOpen }
        return known.map { ($0, $0.tier == .link ? .link : .hint) }
            + weak.enumerated().map { ($1, $0 == 0 && leads.isEmpty ? .maybe : .weak) } + noSign.map { ($0, .noSign) }
            + few.map { ($0, .tooFew) }
    }

    /// Returns whether a link that isn't shown still points to flare-ups in both tests, and at most half of the orders reach it.
    private func isWeak(_ link: Link) -> Bool {
        guard link.needs.isEmpty, let score = link.score, let p = link.pAdjusted, p <= Self.mostByChance else {
            return false
        }
        return (score.zFlare ?? 1) > 0.5 && score.zGraded > 0
    }

    /// The answer in one sentence.
    public var headline: String {
        guard isOpen else { return "Too early to say what your flare-ups follow." }
        let leads = shown.filter(\.isLead)
        let links = leads.filter { $0.tier == .link }
        let hints = leads.count - links.count
        if let first = links.first {
            let count =
                links.count == 1 ? "One link" : "\(links.count.spelledSmall.capitalizedFirst) links, the strongest"
            return "\(count): \(first.answer)"
        }
        if hints > 0, let first = leads.first {
            let count = hints == 1 ? "One hint" : "\(hints.spelledSmall.capitalizedFirst) hints, the strongest"
            return "\(count), not a link yet: \(first.title)."
        }
        guard let guess = standings.first(where: { $0.standing == .maybe })?.link else {
            return "Nothing stands out yet."
        }
        return "Nothing beyond chance yet. Strongest: \(guess.exposedWords)."
    }

    /// What to say below the answer: what hints are, and when the diary can be expected to answer.
    public var outlook: String {
        let leads = shown.filter(\.isLead)
        let hints = leads.count { $0.tier != .link }
        if hints > 0, hints < leads.count {
            return hints == 1
                ? "One hint beside it: not a link yet, and most hints vanish."
                : "\(hints.spelledSmall.capitalizedFirst) hints beside it: not links yet, and most hints vanish."
        }
        if hints > 0 { return "Most hints vanish again. An experiment tests it fairly." }
        return leads.isEmpty ? expectation : Self.caveat
    }

    /// When to expect an answer at the present rate of flare-ups, in plain words.
    public var expectation: String {
        guard let rate = flaresAMonth else {
            return
                "Log pain every day, and your habits in the evening: the first answers need \(Self.leastFlares) flare-ups."
        }
        let pace = "You have \(rate.words) a month."
        if datedFlareCount < Self.leastFlares {
            return "\(pace) At \(Self.leastFlares) Twinge begins to look for links: "
                + "\(rate.time(for: Self.leastFlares - datedFlareCount))."
        }
        if datedFlareCount < Self.goodFlares {
            return "\(pace) With \(Self.goodFlares), 1 diary in 3 names a strong trigger: "
                + "\(rate.time(for: Self.goodFlares - datedFlareCount)). An experiment can tell sooner."
        }
        return
            "With \(datedFlareCount) flare-ups a strong trigger is named in more than 1 diary of 3. An experiment can tell."
    }

    /// The number of flare-ups at which a trigger that makes the odds four times as high is named in 1 diary of 3
    /// (docs/CALIBRATION.md).
    private static let goodFlares = 30
    /// The average number of days in a month.
    private static let month = 365.25 / 12

    /// How often flare-ups begin; nil until there have been two in at least four weeks.
    private var flaresAMonth: FlareRate? {
        guard flareCount >= 2, dayCount >= 28 else { return nil }
        return FlareRate(aMonth: Double(flareCount) / Double(dayCount) * Self.month)
    }
}

/// How often flare-ups begin.
private struct FlareRate {
    let aMonth: Double

    /// “4 flare-ups”, “1 flare-up”, “less than one flare-up”.
    var words: String {
        aMonth < 0.75 ? "less than one flare-up" : "about \(Int(aMonth.rounded()).counted("flare-up"))"
    }

    /// Words how long it takes for that many more: “in about 3 weeks”, “in about 5 months”, “not within two years”.
    func time(for flares: Int) -> String {
        let months = Double(max(1, flares)) / max(aMonth, 0.01)
        if months > 24 { return "not within two years" }
        if months < 1.75 { return "in about \(Int((months * 365.25 / 84).rounded(.up)).counted("week"))" }
        return "in about \(Int(months.rounded(.up)).counted("month"))"
    }
}

extension Link {
    /// What a link says, in one sentence: “after a day of sitting over 8.5 h, flare-ups begin 2.4 times as often”.
    fileprivate var answer: String {
        guard let exposed = contrast?.exposed.share, let other = contrast?.unexposed.share, other > 0, exposed > other
        else {
            return "\(title)."
        }
        let times = exposed / other
        let often = times >= 1.95 && times < 2.05 ? "twice as often" : "\(times.oneDecimal) times as often"
        // “A night of slept on stomach” isn't English; the words of a choice in full are.
        let what = exposure.choice != nil && exposure.muscle == nil ? exposure.phrase : exposedWords
        let when = exposure.isSameNight ? "after a night of \(what)" : "after a day of \(what)"
        return "\(when), flare-ups begin \(often)."
    }

    /// How easily chance alone looks like this, as one diary in `oneIn`; nil if it wasn't tested, and for links.
    public var chance: (sentence: String, oneIn: Int)? {
        guard !isShown, let p = pAdjusted, needs.isEmpty else { return nil }
        let oneIn = max(1, Int((1 / max(p, 0.001)).rounded()))
        return ("Chance alone would look like this in \(Self.diaries(oneIn)) like yours.", oneIn)
    }

    private static func diaries(_ oneIn: Int) -> String { oneIn == 1 ? "most diaries" : "1 of \(oneIn) diaries" }

    /// The same in a few words: “chance alone in 1 of 3 diaries”; nil if it wasn't tested, and for links.
    public var chanceBrief: String? {
        chance.map { "chance alone in \(Self.diaries($0.oneIn))" }
    }

    /// What is missing before it can be analysed, in short and without what is counted: “5 more nights”, “5 more”; empty if nothing is.
    public var needBriefs: [String] {
        guard let need = needs.first else { return [] }
        let missing = max(1, need.counts.need - need.counts.have)
        let words =
            switch need {
            case .flares: missing.counted("more flare-up")
            case .nights, .mornings: missing.counted("more night")
            case .daysWithout: "\(missing.counted("more day")) without"
            case .daysAtRisk, .loggedDays, .daysWith: missing.counted("more day")
            }
        return [words, "\(missing.grouped) more"]
    }
}

extension Int {
    /// A small number as a word, others in digits: `two`, `11`.
    fileprivate var spelledSmall: String {
        let words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
        return words.indices.contains(self) ? words[self] : grouped
    }
}
