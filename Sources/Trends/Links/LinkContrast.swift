import Statistics

/// How often flare-ups began after days with an exposure and after days without: a link in terms of days.
public struct LinkContrast: Hashable, Sendable {
    /// Days at risk, and on how many of them a flare-up began.
    public struct Count: Hashable, Sendable {
        /// The number of flare-ups that began.
        public var flares: Int
        /// The number of days on which one could have begun.
        public var days: Int

        /// Creates a count.
        public init(flares: Int, days: Int) { (self.flares, self.days) = (flares, days) }

        /// The share of days on which one began; nil without days.
        public var share: Double? { days > 0 ? Double(flares) / Double(days) : nil }

        /// An empty count.
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
    /// The cut between the two, for amounts; nil for answers.
    public let cut: AmountCut?
}

extension LinkModel {
    /// Returns the known values of an exposure on the days at risk, oriented so that more is the tested side.
    func known(_ exposure: Exposure) -> [(row: Int, value: Double)] {
        let values = exposure.testedValues
        return riskDays.enumerated().compactMap { row, day in values[day].map { (row, $0) } }
    }

    /// Returns the cut that divides an amount into much and little, on the rows of the diary's mode; nil for answers, and for
    /// amounts that no number divides well.
    func cut(of exposure: Exposure) -> AmountCut? {
        guard !exposure.isYesNo else { return nil }
        let values = exposure.testedValues
        return AmountCut(upperThirdOf: (mode == .height ? gradedRows.days : riskDays).compactMap { values[$0] })
    }

    /// Compares the days at risk with an exposure to the others; nil for an amount that no number divides well.
    func contrast(_ exposure: Exposure) -> LinkContrast? {
        let known = known(exposure)
        let cut = cut(of: exposure)
        guard exposure.isYesNo || cut != nil else { return nil }
        var exposed = LinkContrast.Count.none
        var unexposed = LinkContrast.Count.none
        for (row, value) in known {
            let isExposed = cut?.contains(value) ?? exposure.isExposedAnswer(value)
            if isExposed { exposed.add(isStart: isStart[row]) } else { unexposed.add(isStart: isStart[row]) }
        }
        return LinkContrast(exposed: exposed, unexposed: unexposed, cut: cut)
    }
}

extension Exposure {
    /// Returns whether an answer, oriented so that more is the tested side, is the exposed one.
    package func isExposedAnswer(_ value: Double) -> Bool { value > (direction == .more ? 0 : -0.5) }
}
