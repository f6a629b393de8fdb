import Diary

/// What is said of a link: the same words on the screen, the page and the report.
extension Link {
    /// The name of the habit: “sitting”, “slept on stomach”.
    public var name: String { exposure.choice.map { "\(exposure.habit) \($0)" } ?? exposure.habit }

    /// The name in a list; where both sides of the habit are looked at, with its side.
    public func listName(in report: LinkReport) -> String {
        let isTwice = report.links.contains { $0.exposure.habit == exposure.habit && $0 != self }
        return isTwice && exposure.choice == nil ? exposure.phrase : name
    }

    /// What is meant by an exposed day: “sitting over 8 h”, “walking under 20 min”, “crossed legs”.
    public var exposedWords: String {
        guard let cut = contrast.cut else { return name }
        return "\(name) \(exposure.side == .more ? "over" : "under") \(amount(cut))"
    }

    /// The same with the time it belongs to: “sitting over 8 h, the day before”.
    public var title: String { "\(exposedWords), \(exposure.isSameNight ? "that night" : "the day before")" }

    /// What exposed days are called after they were named: “such days”.
    public var exposedDays: String { exposure.isSameNight ? "such nights" : "such days" }

    /// What the others are called.
    public var otherDays: String { exposure.isSameNight ? "other nights" : "other days" }

    /// An amount with its unit: “8 h”, “4”.
    public func amount(_ number: Double) -> String {
        if case .amount(let unit?) = exposure.scale, unit != .score { return "\(number.short) \(unit.rawValue)" }
        return number.short
    }

    /// How often flare-ups began with and without it, in natural frequencies.
    public var frequencySentence: String {
        "Flare-ups began after \(contrast.exposed.words) \(exposedDays), and after \(contrast.unexposed.words) "
            + "\(otherDays)."
    }

    /// The odds with what they are for and their range; nil where they are not known.
    public var oddsSentence: String? {
        guard let strength else { return nil }
        let isAmount = if case .amount = exposure.scale { true } else { false }
        let more = isAmount ? " for \(amount(strength.scale)) \(exposure.side.rawValue)" : ""
        return "\(strength.oddsRatio.oneDecimal) times the odds\(more) (\(strength.low.oneDecimal) to "
            + "\(strength.high.oneDecimal))."
    }

    /// How often chance alone would give as much, in natural frequencies; nil for what was not tested.
    public var chanceSentence: String? {
        guard let pAdjusted else { return nil }
        let count = max(1, Int((pAdjusted * 1000).rounded(.up)))
        return "Chance alone would look like this in \(count) of 1000 diaries."
    }

    /// Whether more of it goes with more flare-ups; nil unless that may be said.
    public var doseSentence: String? {
        dose?.isMoreWorse == true ? "\(exposure.side == .more ? "More" : "Less") is worse." : nil
    }

    /// What has to be said beside the numbers of a link that is shown: odds, chance, how early it is, what it comes with.
    public func sentences(in report: LinkReport) -> [String] {
        guard isShown else { return [] }
        if let companion = companion(in: report) {
            return ["It usually comes with \(companion.name); your diary cannot tell them apart yet."]
        }
        let early = isEarly ? "An early sign: it rests on \(report.datedFlareCount) flare-ups." : nil
        return [oddsSentence, chanceSentence, early, doseSentence].compactMap { $0 }
    }

    /// What is said of a link that does not stand on its own: “no clear link”, “5 more days with it needed”.
    public func reason(in report: LinkReport) -> String {
        if isShown, let companion = companion(in: report) {
            return "usually comes with \(companion.name), cannot be told apart yet"
        }
        if let need = needs.first { return need.words(habit: name, isWord: exposure.choice != nil) }
        return report.isGateOpen ? "no clear link" : "not looked at yet"
    }

    /// The link it usually comes with.
    public func companion(in report: LinkReport) -> Link? {
        companion.flatMap { report.links.indices.contains($0) ? report.links[$0] : nil }
    }
}

extension LinkReport {
    /// What no link is, and what a link is not.
    public static let caveat = "Seen in your diary, not proof of a cause."

    /// What the diary shows, a sentence or two for each link; nothing while it is too short to look for any.
    public var findings: [String] {
        guard isGateOpen else { return [] }
        guard !shown.isEmpty else { return [nothingFound] }
        return shown.map { link in
            (["\(link.title): \(link.frequencySentence.uncapitalized)"] + link.sentences(in: self))
                .joined(separator: " ")
        } + [Self.caveat]
    }

    /// What is said where links were looked for and none was found; never that there is none.
    ///
    /// The shares were measured on simulated diaries with one true trigger.
    public var nothingFound: String {
        """
        No clear trigger yet. One that makes the odds of a flare-up 4 times as high shows in about 1 diary in 4 with 20 \
        flare-ups, in 2 of 3 with 40; one that doubles them, not within a year. You have \(datedFlareCount) that count.
        """
    }
}

extension String {
    /// The text with a small letter at its beginning, as it stands after a colon.
    fileprivate var uncapitalized: String { prefix(1).lowercased() + dropFirst() }
}

extension LinkNeed {
    /// How many there are, and how many are needed.
    public var counts: (have: Int, need: Int) {
        switch self {
        case .flares(let have, let need), .daysAtRisk(let have, let need), .loggedDays(let have, let need),
            .daysWith(let have, let need), .daysWithout(let have, let need):
            (have, need)
        }
    }

    /// What is missing: “12 more days with driving needed”.
    ///
    /// - Parameter isWord: whether the habit is one word of a choice, as “slept on side”.
    public func words(habit: String, isWord: Bool = false) -> String {
        let missing = counts.need - counts.have
        let days = missing == 1 ? "day" : "days"
        // “5 more days with slept on side” is no English.
        let habit = isWord ? "it" : habit
        return switch self {
        case .flares: "\(missing) more flare-up\(missing == 1 ? "" : "s") needed"
        case .daysAtRisk: "\(missing) more \(days) of pain logged needed"
        case .loggedDays: "\(missing) more logged \(days) needed"
        case .daysWith: "\(missing) more \(days) with \(habit) needed"
        case .daysWithout: "\(missing) more \(days) without \(habit) needed"
        }
    }

    /// What is counted.
    public var subject: String {
        switch self {
        case .flares: "flare-ups whose first day is known"
        case .daysAtRisk: "days on which one could have begun"
        case .loggedDays: "days logged"
        case .daysWith: "days with it"
        case .daysWithout: "days without it"
        }
    }
}

extension LinkContrast.Count {
    /// “9 of 31”.
    public var words: String { "\(flares) of \(days)" }

    /// “29 %”; nothing without days.
    public var percent: String? { share.map { "\(Int(($0 * 100).rounded())) %" } }
}

extension LinkDose.Step {
    /// The step in words: “up to 6 h”, “6 to 8 h”, “over 8 h”, “3 days or more”.
    public func words(_ link: Link, basis: LinkDose.Basis) -> String {
        switch (basis, from, to) {
        case (.daysInARow, nil, _): return "none skipped"
        case (.daysInARow, let from?, nil): return "\(Int(from) + 1) days or more"
        case (.daysInARow, _, let to?): return to == 1 ? "1 day skipped" : "\(Int(to)) days in a row"
        case (.thirds, nil, let to?): return "\(link.exposure.side == .more ? "up to" : "from") \(link.amount(to))"
        case (.thirds, let from?, nil):
            return "\(link.exposure.side == .more ? "over" : "under") \(link.amount(from))"
        case (.thirds, let from?, let to?):
            let (low, high) = (Swift.min(from, to), Swift.max(from, to))
            return low == high ? link.amount(high) : "\(low.short) to \(link.amount(high))"
        case (.thirds, nil, nil): return "all"
        }
    }
}
