/// What a diary still needs before a link can be looked for.
public enum LinkNeed: Hashable, Sendable {
    /// Flare-ups that were seen to begin: how many there are, and how many are needed.
    case flares(have: Int, need: Int)
    /// Days on which a flare-up could have begun.
    case daysAtRisk(have: Int, need: Int)
    /// Such days on which the habit is logged.
    case loggedDays(have: Int, need: Int)
    /// Such days with a yes to the habit.
    case daysWith(have: Int, need: Int)
    /// Such days with a no to the habit.
    case daysWithout(have: Int, need: Int)
    /// Such days whose night was logged before noon.
    case nights(have: Int, need: Int)
    /// Such days whose night was logged, and pain scored, before noon.
    case mornings(have: Int, need: Int)
}

/// What one exposure still needs before it can be tested.
struct LinkGate {
    /// What it needs apart from mornings; empty if it is known well enough.
    let needs: [LinkNeed]
    /// The days with a morning score it needs; always empty unless it belongs to the night.
    let morningNeeds: [LinkNeed]
    /// The number of rows on which it is known, and of those with a morning score.
    let known: (all: Int, morning: Int)

    /// Whether the exposure is known well enough, apart from mornings.
    var isKnown: Bool { needs.isEmpty }
    /// Whether it may be tested.
    var isTestable: Bool { needs.isEmpty && morningNeeds.isEmpty }
}

extension LinkReport {
    /// How many flare-ups with a known first day links need.
    public static let leastFlares = LinkModel.leastStarts
}

extension LinkModel {
    static let leastStarts = 8
    static let leastDaysAtRisk = 25
    static let leastLoggedDays = 20
    static let leastLoggedRows = 30
    static let leastDaysEachWay = 5

    /// What the diary as a whole needs; empty if links can be looked for.
    var needs: [LinkNeed] {
        var needs: [LinkNeed] = []
        if startCount < Self.leastStarts { needs.append(.flares(have: startCount, need: Self.leastStarts)) }
        if riskDays.count < Self.leastDaysAtRisk {
            needs.append(.daysAtRisk(have: riskDays.count, need: Self.leastDaysAtRisk))
        }
        return needs
    }

    /// Returns what an exposure needs, on the rows of the diary's mode.
    func gate(of exposure: Exposure) -> LinkGate {
        let isHeight = mode == .height
        let known = values(of: exposure, on: isHeight ? gradedRows.days : flareRows.days)
        let least = isHeight ? Self.leastLoggedRows : Self.leastLoggedDays
        let needs = Self.needs(known, of: exposure, least: least)
        guard exposure.isSameNight else {
            return LinkGate(needs: needs, morningNeeds: [], known: (known.count, known.count))
        }
        let mornings = values(of: exposure, on: isHeight ? morningRows.graded.days : morningRows.flare.days)
        let isMissing = !Self.needs(mornings, of: exposure, least: least).isEmpty
        return LinkGate(
            needs: needs, morningNeeds: isMissing ? [.mornings(have: mornings.count, need: least)] : [],
            known: (known.count, mornings.count))
    }

    private func values(of exposure: Exposure, on days: [Int]) -> [Double] {
        let values = exposure.values
        return days.compactMap { values[$0] }
    }

    private static func needs(_ values: [Double], of exposure: Exposure, least: Int) -> [LinkNeed] {
        var needs: [LinkNeed] = []
        if values.count < least {
            needs.append(
                exposure.isSameNight
                    ? .nights(have: values.count, need: least) : .loggedDays(have: values.count, need: least))
        }
        guard exposure.isYesNo else { return needs }
        let leastEachWay = leastDaysEachWay
        let with = values.count { $0 > 0 }
        if with < leastEachWay { needs.append(.daysWith(have: with, need: leastEachWay)) }
        if values.count - with < leastEachWay {
            needs.append(.daysWithout(have: values.count - with, need: leastEachWay))
        }
        return needs
    }
}
