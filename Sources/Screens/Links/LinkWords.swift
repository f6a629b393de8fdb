import Diary
import Trends

/// Links in words.
extension Link {
    /// The name of the habit: “sitting”, “slept on stomach”.
    var name: String { exposure.choice.map { "\(exposure.habit) \($0)" } ?? exposure.habit }

    /// What is meant by an exposed day: “sitting over 8 h”, “walking under 20 min”, “crossed legs”.
    var exposedWords: String {
        guard let cut = contrast.cut else { return name }
        return "\(name) \(exposure.side == .more ? "over" : "under") \(amount(cut))"
    }

    /// The same with the time it belongs to: “sitting over 8 h, the day before”.
    var title: String { "\(exposedWords), \(exposure.isSameNight ? "that night" : "the day before")" }

    /// What exposed days are called after they were named: “such days”.
    var exposedDays: String { exposure.isSameNight ? "such nights" : "such days" }

    /// What the others are called.
    var otherDays: String { exposure.isSameNight ? "other nights" : "other days" }

    /// An amount with its unit: “8 h”, “4”.
    func amount(_ number: Double) -> String {
        if case .amount(let unit?) = exposure.scale, unit != .score { return "\(number.short) \(unit.rawValue)" }
        return number.short
    }

    /// Whether a value counts as exposed.
    func isExposed(_ value: Double) -> Bool {
        guard let cut = contrast.cut else { return value > 0 }
        return exposure.side == .more ? value > cut : value < cut
    }

    /// A value as it was logged: “9 h”, “yes”.
    func words(of value: Double) -> String { exposure.scale == .yesNo ? value > 0 ? "yes" : "no" : amount(value) }

    /// How sure the link is, from 1 to 5: how seldom chance alone would give as much.
    var certainty: Int {
        guard let pAdjusted else { return 0 }
        return 1 + [0.02, 0.01, 0.005, 0.001].count { pAdjusted <= $0 }
    }

    /// How often chance alone would give as much, in natural frequencies.
    var chanceWords: String? {
        guard let pAdjusted else { return nil }
        let count = Int((pAdjusted * 1000).rounded(.up))
        return "Chance alone would look like this in \(max(1, count)) of 1000 diaries."
    }

    /// What is said of a link that is not shown on its own line.
    func reason(in report: LinkReport) -> String {
        if isShown, let companion = companion(in: report) {
            return "usually comes with \(companion.name), cannot be told apart yet"
        }
        if let need = needs.first { return need.words(habit: name, isWord: exposure.choice != nil) }
        return report.isGateOpen ? "no clear link" : "not looked at yet"
    }

    /// The link it usually comes with.
    func companion(in report: LinkReport) -> Link? {
        companion.flatMap { report.links.indices.contains($0) ? report.links[$0] : nil }
    }
}

extension LinkNeed {
    /// How many there are, and how many are needed.
    var counts: (have: Int, need: Int) {
        switch self {
        case .flares(let have, let need), .daysAtRisk(let have, let need), .loggedDays(let have, let need),
            .daysWith(let have, let need), .daysWithout(let have, let need):
            (have, need)
        }
    }

    /// What is missing: “12 more days with driving needed”.
    ///
    /// - Parameter isWord: whether the habit is one word of a choice, as “slept on side”.
    func words(habit: String, isWord: Bool = false) -> String {
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
    var subject: String {
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
    var words: String { "\(flares) of \(days)" }

    /// “29 %”; nothing without days.
    var percent: String? { share.map { "\(Int(($0 * 100).rounded())) %" } }
}

extension LinkDose.Step {
    /// The step in words: “under 6 h”, “6 to 8 h”, “over 8 h”, “3 days or more in a row”.
    func words(_ link: Link, basis: LinkDose.Basis) -> String {
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
