/// What a diary still lacks before a link can be looked for.
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
}

extension LinkModel {
    static let leastStarts = 8
    static let leastDaysAtRisk = 25
    static let leastLoggedDays = 20
    static let leastDaysEachWay = 5

    /// What the diary as a whole lacks; empty when links can be looked for.
    var needs: [LinkNeed] {
        var needs: [LinkNeed] = []
        if startCount < Self.leastStarts { needs.append(.flares(have: startCount, need: Self.leastStarts)) }
        if riskDays.count < Self.leastDaysAtRisk {
            needs.append(.daysAtRisk(have: riskDays.count, need: Self.leastDaysAtRisk))
        }
        return needs
    }

    /// What an exposure lacks of its own.
    func needs(of exposure: Exposure) -> [LinkNeed] {
        let values = known(exposure).map(\.value)
        var needs: [LinkNeed] = []
        if values.count < Self.leastLoggedDays {
            needs.append(.loggedDays(have: values.count, need: Self.leastLoggedDays))
        }
        guard exposure.isYesNo else { return needs }
        let least = Self.leastDaysEachWay
        let with = values.count { $0 > 0 }
        if with < least { needs.append(.daysWith(have: with, need: least)) }
        if values.count - with < least { needs.append(.daysWithout(have: values.count - with, need: least)) }
        return needs
    }
}
