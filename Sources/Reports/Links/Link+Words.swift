import Diary
import Trends

/// The wording of a link: the same on the screen, the page and the report.
extension Link {
    /// The name of the habit: “sitting”, “slept on stomach”.
    public var name: String { exposure.choice.map { "\(exposure.label) \($0)" } ?? exposure.label }

    /// Returns the name in a list; if both sides of the habit are examined, with its side.
    public func listName(in report: LinkReport) -> String {
        let isTwice = report.links.contains { $0.exposure.habit == exposure.habit && $0 != self }
        return isTwice && exposure.choice == nil ? exposure.phrase : name
    }

    /// What counts as an exposed day: “sitting 8 h or more”, “walking under 20 min”, “crossed legs”; for an amount that no number
    /// divides well, the side in words.
    public var exposedWords: String {
        guard let cut = contrast?.cut else { return exposure.isYesNo ? name : exposure.phrase }
        return "\(name) \(words(from: cut))"
    }

    /// The same in fewer columns: “sitting 8 h+”, “skipped: hip flexors”; nil if there is no shorter form.
    public var exposedBrief: String? {
        // What tells skipped stretches apart comes last, where it would be cut.
        if let muscle = exposure.muscle { return "skipped: \(muscle)" }
        guard let cut = contrast?.cut, exposure.direction == .more, cut.isFrom else { return nil }
        return "\(name) \(amount(cut.number))+"
    }

    /// The same with its time: “sitting 8 h or more, the day before”.
    public var title: String { "\(exposedWords), \(exposure.isSameNight ? "that night" : "the day before")" }

    /// How to refer back to exposed days: “such days”.
    public var exposedDays: String { exposure.isSameNight ? "such nights" : "such days" }

    /// How to refer to the other days.
    public var otherDays: String { exposure.isSameNight ? "other nights" : "other days" }

    /// Returns a number that was worked out, with its unit, to one decimal: “3.8 h”.
    private func rounded(_ number: Double) -> String { withUnit(number.short) }

    /// Returns a number as it was logged, with its unit: “0.75 h”, “4”.
    public func amount(_ number: Double) -> String {
        if case .amount(let unit?) = exposure.scale { return unit.words(of: number) }
        return number.exact
    }

    fileprivate func withUnit(_ number: String) -> String {
        if case .amount(let unit?) = exposure.scale { return unit.words(after: number) }
        return number
    }

    /// Whether its amounts are whole numbers: scores and counts.
    fileprivate var isCounted: Bool { exposure.scale == .amount(.score) || exposure.scale == .amount(.times) }

    /// Words what lies above a cut, from the tested side: “8 h or more”, “over 7.9 h”, “at most 20 min”.
    func words(from cut: AmountCut) -> String {
        switch (exposure.direction, cut.isFrom) {
        case (.more, true): "\(amount(cut.number)) or more"
        case (.more, false): "over \(amount(cut.number))"
        case (.less, true): "at most \(amount(-cut.number))"
        case (.less, false): "under \(amount(-cut.number))"
        }
    }

    /// Words what lies below a cut: “under 8 h”, “up to 7.9 h”, “over 20 min”.
    func words(below cut: AmountCut) -> String {
        switch (exposure.direction, cut.isFrom) {
        case (.more, true): "under \(amount(cut.number))"
        case (.more, false): "up to \(amount(cut.number))"
        case (.less, true): "over \(amount(-cut.number))"
        case (.less, false): "\(amount(-cut.number)) or more"
        }
    }

    /// The number of the cut as it was logged; nil for answers, and if no number divides the days well.
    public var cutAsLogged: Double? { contrast?.cut.map { exposure.direction == .more ? $0.number : -$0.number } }

    /// Returns whether a value as it was logged counts as exposed; nil if no number divides the days well.
    public func isExposed(_ logged: Double) -> Bool? {
        guard let contrast else { return nil }
        let tested = exposure.direction == .more ? logged : -logged
        return contrast.cut?.contains(tested) ?? exposure.isExposedAnswer(tested)
    }

    /// How often flare-ups began with and without it, in natural frequencies; nil if no number divides the days well.
    public var frequencySentence: String? {
        guard let contrast, contrast.exposed.days + contrast.unexposed.days > 0 else { return nil }
        return "Flare-ups began after \(contrast.exposed.words) \(exposedDays), and after \(contrast.unexposed.words) "
            + "\(otherDays)."
    }

    /// By how many points pain was higher; nil unless only the height of pain was analysed.
    public var heightSentence: String? {
        guard let height else { return nil }
        let when = exposure.isSameNight ? "after a night of" : "the day after"
        let per = height.twoDeviations.map { ", for \(rounded($0)) \(exposure.direction.rawValue)" } ?? ""
        let (low, high) = height.points < 0 ? (-height.high, -height.low) : (height.low, height.high)
        let range = "(\(low.oneDecimal) to \(high.oneDecimal)\(per))"
        guard !height.points.showsAsZero else {
            return "No difference was seen in pain \(when) \(exposure.phrase) \(range)."
        }
        return "Pain was \(height.words) \(when) \(exposure.phrase) \(range)."
    }

    /// What was seen, in the numbers that show it best, days or points of pain; nil where there are neither.
    public var mainSentence: String? { heightSentence ?? frequencySentence }

    /// The odds, what they are for, and their range; nil if unknown.
    ///
    /// They run low, because the model shrinks them and days are classified roughly: a true 8 is shown as 3.4.
    public var oddsSentence: String? {
        guard let strength else { return nil }
        let isAmount = if case .amount = exposure.scale { true } else { false }
        let more = isAmount ? " for \(rounded(strength.scale)) \(exposure.direction.rawValue)" : ""
        return "About \(strength.oddsRatio.oneDecimal) times the odds\(more) (\(strength.low.oneDecimal) to "
            + "\(strength.high.oneDecimal))."
    }

    /// How far someone who looks every week can rely on it; nil if the link isn't shown.
    public func tierSentence(in report: LinkReport) -> String? {
        switch tier {
        case .link: "Of 100 people without any trigger who look every week, 5 to 8 see such a link within two years."
        case .hint where report.mode == .height:
            """
            A hint from the height of pain, since flare-ups are too few to look for links: about 6 in 100 diaries without \
            any trigger show one at a single look, and more if you look every week.
            """
        case .hint:
            """
            A hint, not a link yet: of 100 people without any trigger who look every week, 30 to 36 see one within two \
            years, and most vanish.\(distance(in: report))
            """
        case nil: nil
        }
    }

    /// Words how far a hint is from a link, in orders per 1000.
    private func distance(in report: LinkReport) -> String {
        guard let pAdjusted, let tests = report.tests else { return "" }
        let limit = min(0.25 * Double(report.datedFlareCount), 8)
        let now = LinkTier(count: 1, orders: tests.orderCount, flares: report.datedFlareCount) == .link
        return now
            ? " With your \(report.datedFlareCount) flare-ups it becomes a link once chance does as well in \(limit.short) of 1,000 "
                + "shuffles of your weeks; now in \((pAdjusted * 1000).short)."
            : ""
    }

    /// Whether more of it goes with more flare-ups; nil if the evidence doesn't allow it.
    public var doseSentence: String? {
        dose?.isMoreWorse == true ? "\(exposure.direction == .more ? "More" : "Less") is worse." : nil
    }

    /// The sentences that go with the numbers of a link that is shown: odds, reliability, other explanations, and what it usually
    /// comes with.
    public func sentences(in report: LinkReport) -> [String] {
        guard isShown else { return [] }
        let firstSign = exposure.mayBeFirstSign ? "It may be the flare-up's own first sign." : nil
        if let companion = companion(in: report) {
            let together = "It usually comes with \(companion.name); your diary cannot tell them apart yet."
            return [together, firstSign].compactMap { $0 }
        }
        return [oddsSentence, tierSentence(in: report), firstSign, doseSentence].compactMap { $0 }
    }

    /// The reason why a link has no card of its own: “no clear link”, “needs 5 more days with it”.
    public func reason(in report: LinkReport) -> String {
        if isShown, let companion = companion(in: report) {
            return "usually comes with \(companion.name), cannot be told apart yet"
        }
        if let need = needs.first { return need.words(habit: name, isWord: exposure.choice != nil) }
        if isTogether { return "comes together with flare-ups, cannot be told which is first" }
        return report.isOpen ? "no clear link" : "not looked at yet"
    }

    /// A sentence for a night that comes together with flare-ups; nil for all others.
    public var togetherSentence: String? {
        guard isTogether else { return nil }
        return
            "\(exposure.phrase.capitalizedFirst) and flare-ups come together; your diary cannot tell which comes first."
    }

    /// The link it usually comes with; nil if it counts on its own.
    public func companion(in report: LinkReport) -> Link? {
        companion.flatMap { report.links.indices.contains($0) ? report.links[$0] : nil }
    }
}

extension LinkContrast.Count {
    /// “9 of 31”.
    public var words: String { "\(flares.grouped) of \(days.grouped)" }

    /// “29 %”; nil without days.
    public var percent: String? { flares.percent(of: days) }
}

extension LinkDose.Step {
    /// The step in words: “under 6 h”, “6 to 8 h”, “8 h or more”, “3 days or more”.
    public func words(_ link: Link) -> String {
        switch (from, to) {
        case (.amount(let cut)?, nil): return link.words(from: cut)
        case (nil, .amount(let cut)?): return link.words(below: cut)
        case (.amount(let lower)?, .amount(let upper)?):
            // Whole numbers end before the next step: “3 to 4”, then “5 or more”.
            let end = link.isCounted && upper.isFrom ? upper.number - 1 : upper.number
            let numbers = [abs(lower.number), abs(end)].sorted()
            // A step of one value, such as of 0.5 h between “under 0.5 h” and “over 0.5 h”, isn't “0.5 to 0.5 h”.
            if numbers[0] == numbers[1] { return link.amount(numbers[0]) }
            let words = numbers.map(link.amount)
            // A unit that both have is said once.
            let isSame = numbers.allSatisfy { link.amount($0) == link.withUnit($0.exact) }
            return "\(isSame ? numbers[0].exact : words[0]) to \(words[1])"
        case (.daysInARow(let days)?, nil): return "\(days) days or more"
        case (.daysInARow(let days)?, _): return days == 1 ? "1 day skipped" : "\(days) days in a row"
        default: return "none skipped"
        }
    }
}

extension HeightStrength {
    /// The difference in words: “0.6 points higher”, “no difference”.
    public var words: String {
        points.showsAsZero
            ? "no difference" : "\(points.magnitude.oneDecimal) points \(points < 0 ? "lower" : "higher")"
    }
}
