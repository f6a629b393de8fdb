import Statistics

/// How often flare-ups began after days with an exposure and after days without: what a link means in days.
public struct LinkContrast: Hashable, Sendable {
    /// Days at risk, and on how many of them a flare-up began.
    public struct Count: Hashable, Sendable {
        /// Flare-ups that began.
        public var flares: Int
        /// Days on which one could have begun.
        public var days: Int

        /// The share of days on which one began; nil without days.
        public var share: Double? { days > 0 ? Double(flares) / Double(days) : nil }

        /// No days yet.
        static let none = Count(flares: 0, days: 0)

        /// Counts one more day.
        mutating func add(isStart: Bool) {
            days += 1
            if isStart { flares += 1 }
        }
    }

    /// Days with the exposure.
    public let exposed: Count
    /// The other days.
    public let unexposed: Count
    /// For amounts, what divides the two, as logged: the upper third for more of a habit, the lower for less of it.
    /// Nil for answers.
    public let cut: Double?
}

extension LinkModel {
    /// The values of an exposure on the days at risk, tested side upwards, where it is known.
    func known(_ exposure: Exposure) -> [(row: Int, value: Double)] {
        let values = exposure.testedValues
        return riskDays.enumerated().compactMap { row, day in values[day].map { (row, $0) } }
    }

    /// The personal quantile of an exposure over all days on which it was logged, tested side upwards; nil without any.
    func personalQuantile(_ exposure: Exposure, at probability: Double) -> Double? {
        quantile(exposure.logged.compactMap { exposure.side == .more ? $0 : $0.map { -$0 } }, at: probability)
    }

    /// The days at risk with an exposure against the others. An amount counts as exposed above the personal two-thirds
    /// quantile.
    func contrast(_ exposure: Exposure) -> LinkContrast {
        let known = known(exposure)
        let cut = exposure.isYesNo ? 0.5 : personalQuantile(exposure, at: 2.0 / 3) ?? 0
        var exposed = LinkContrast.Count.none
        var unexposed = LinkContrast.Count.none
        for (row, value) in known {
            if value > cut { exposed.add(isStart: isStart[row]) } else { unexposed.add(isStart: isStart[row]) }
        }
        let cutAsLogged = exposure.isYesNo || known.isEmpty ? nil : exposure.side == .more ? cut : -cut
        return LinkContrast(exposed: exposed, unexposed: unexposed, cut: cutAsLogged)
    }
}
