import Diary
import Trends

/// The wording of things done for pain: the same on the screen, the page and the report.
extension Relief {
    /// The averages that may be shown; nil while they could be chance, as they would still read like a finding.
    public var shownTest: ReliefTest? { verdict == .eases || verdict == .hint ? test : nil }

    /// What was seen: “After heat, pain fell by 1.9 on average (23 uses); from the same score at the same time of day without
    /// it, by 0.8 (31 times). Allowing for …: 1.0 points more (0.4 to 1.5).” Nil if the evidence doesn't allow it.
    public var sentence: String? {
        guard let test = shownTest else { return nil }
        return
            "After \(treatment), pain \(Self.words(test.meanChangeUses)) on average (\(matchedUses.counted("use"))); from the same score at the "
            + "same time of day without it, \(Self.bare(test.meanChangeControls)) (\(matchedControls.grouped) times). Allowing also for "
            + "the hour, the wait, the two days before and other treatments: \(test.gain) "
            + "(\((-test.high).oneDecimal) to \((-test.low).oneDecimal))."
    }

    /// The caveat that goes with it.
    public static let caveat = "Part of it may be expectation, or that you score again only when it got better."

    /// How certain it is, or what is missing before anything can be said.
    public var reason: String {
        switch verdict {
        case .eases: "eases pain: chance alone seldom shows as much"
        case .hint: "a hint: it may be chance"
        case .unclear: "no difference that could be told from chance"
        case .notEnough: missingWords
        }
    }

    private var missingWords: String {
        // A use counts once it has both scores; after that only times without it are missing.
        let uses = max(0, Self.leastWindows - (matchedControls > 0 ? matchedUses : countedUses))
        let controls = max(0, Self.leastWindows - matchedControls)
        let parts = [
            uses > 0 ? uses.counted("more scored use") : nil,
            controls > 0 ? "\(controls.counted("more time")) without it" : nil,
        ]
        return "needs " + parts.compactMap(\.self).joined(separator: " and ")
    }

    /// What counts as a use and as a time without it.
    public static let explanation = """
        A use counts with a score before it and one after. A time without it starts from the same score at the same time of \
        day: score, leave it, score again an hour and a half later.
        """

    private static func words(_ change: Double) -> String {
        if change.showsAsZero { return "stayed the same" }
        return change < 0 ? "fell by \((-change).oneDecimal)" : "rose by \(change.oneDecimal)"
    }

    private static func bare(_ change: Double) -> String {
        if change.showsAsZero { return "it stayed the same" }
        return change < 0 ? "by \((-change).oneDecimal)" : "it rose by \(change.oneDecimal)"
    }
}

extension ReliefTest {
    /// By how much more pain fell: “1.0 points more”, “less than 0.1 points more”.
    fileprivate var gain: String {
        points.showsAsZero ? "less than 0.1 points more" : "\((-points).oneDecimal) points more"
    }
}

extension HelpsReport {
    /// The answer in one sentence.
    public var headline: String {
        if let best = items.first(where: { $0.relief.verdict == .eases }), let test = best.relief.test {
            return "After \(best.name), pain falls by \(test.gain) than without it."
        }
        if let hint = items.first(where: { $0.relief.verdict == .hint }) {
            return "A hint: \(hint.name) may ease your pain."
        }
        return "Nothing has been shown to ease your pain yet."
    }

    /// What everything here is compared with, and why.
    public static let comparison =
        "Taken when it hurts most, anything seems to help; so each is compared with the same score without it."
}

extension HelpsReport {
    /// A remark if no difference was seen in how soon flare-ups ended, or too little is known; nil if one was seen.
    public var lengthRemark: String? {
        guard items.allSatisfy({ $0.spells.sentence == nil }) else { return nil }
        let compared = items.filter(\.spells.isOpen)
        guard !compared.isEmpty else {
            return
                "Too few flare-ups yet to say whether they end sooner after any of these: \(CareSpells.leastFlares) are "
                + "needed, with \(CareSpells.leastDays) days of them after it and as many after none."
        }
        let names = compared.count == items.count ? "any of these" : compared.map(\.name.text).alternatives
        return "No difference seen in how soon a flare-up ended the day after \(names)."
    }
}

extension CareSpells {
    /// What was seen: “A flare-up ended the day after 14 of 46 days with a walk and after 11 of 80 without, at the same
    /// height and day.” Nil if the evidence doesn't allow it.
    public var sentence: String? {
        guard verdict == .sooner || verdict == .hint else { return nil }
        return
            "A flare-up ended the day after \(afterCare.ended.grouped) of \(afterCare.days.grouped) days with \(care) and after "
            + "\(afterNone.ended.grouped) of \(afterNone.days.grouped) without, at the same height and day"
            + (verdict == .hint ? ": a hint, it may be chance." : ".")
    }
}
