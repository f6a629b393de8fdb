import Diary
import Platform
import Statistics

/// Whether more of an exposure goes with more flare-ups.
public struct LinkDose: Hashable, Sendable {
    /// One step of the exposure.
    public struct Step: Hashable, Sendable {
        /// Where the step begins: its cut, or days in a row; nil for the first step.
        public let from: Bound?
        /// Where the next step begins; nil for the last step.
        public let to: Bound?
        /// Its days at risk and the flare-ups that began on them.
        public let count: LinkContrast.Count
    }

    /// The boundary between two steps.
    public enum Bound: Hashable, Sendable {
        /// A cut between amounts, oriented so that more is the tested side.
        case amount(AmountCut)
        /// At least this many days in a row.
        case daysInARow(Int)
    }

    /// What the steps are based on.
    public enum Basis: String, Hashable, Sendable {
        /// Thirds of the user's own amounts, as near as the values allow.
        case thirds
        /// Days in a row: 0, 1, 2, 3 or more.
        case daysInARow = "days in a row"
    }

    /// What the steps are based on.
    public let basis: Basis
    /// The steps, from the least exposure to the most.
    public let steps: [Step]
    /// Whether the share of days on which a flare-up began rises from every step to the next.
    public let isRising: Bool
    /// The one-sided p-value of a linear rise over the steps, given the covariates.
    public let p: Double
    /// Whether more may be called worse: the shares rise throughout and p is at most 0.05.
    public var isMoreWorse: Bool { isRising && p <= 0.05 }

    /// Returns whether the shares rise strictly over at least three steps that all have days; compared as exact fractions.
    package static func isRising(_ counts: [LinkContrast.Count]) -> Bool {
        counts.count > 2 && counts.allSatisfy { $0.days > 0 }
            && zip(counts, counts.dropFirst()).allSatisfy { $0.flares * $1.days < $1.flares * $0.days }
    }
}

/// The steps of an amount: little, some and much, divided by two cuts between the user's own values.
public struct AmountSteps: Hashable, Sendable {
    /// The cut between little and some.
    public let lower: AmountCut
    /// The cut between some and much.
    public let upper: AmountCut

    /// Divides values, oriented so that more is the tested side; nil if no number divides them well.
    /// - Complexity: O(n log n)
    public init?(_ values: [Double], upper: AmountCut) {
        guard let lower = AmountCut(halvesOf: values.filter { !upper.contains($0) }) else { return nil }
        (self.lower, self.upper) = (lower, upper)
    }

    /// Returns the step of a value: 0, 1 or 2.
    public func level(of value: Double) -> Int { upper.contains(value) ? 2 : lower.contains(value) ? 1 : 0 }
}

extension LinkModel {
    /// Returns the dose of an amount by thirds, or of skipped stretches by days in a row; nil for other answers, and for amounts
    /// that no number divides well.
    func dose(_ exposure: Exposure) -> LinkDose? {
        if case .amount = exposure.scale { return doseByThirds(exposure) }
        return exposure.habit == Name.stretchesSkipped.text ? doseByRuns(exposure) : nil
    }

    private func doseByThirds(_ exposure: Exposure) -> LinkDose? {
        let known = known(exposure)
        guard let upper = cut(of: exposure), let steps = AmountSteps(known.map(\.value), upper: upper) else {
            return nil
        }
        return dose(
            .thirds, rows: known.map(\.row), levels: known.map { steps.level(of: $0.value) },
            bounds: [.amount(steps.lower), .amount(steps.upper)])
    }

    /// Returns the dose by how many days in a row, up to and including the exposed one, were answered yes.
    private func doseByRuns(_ exposure: Exposure) -> LinkDose? {
        var run = 0
        let runs = exposure.values.map { value -> Int? in
            guard let value else {
                run = 0
                return nil
            }
            run = value > 0 ? run + 1 : 0
            return min(run, 3)
        }
        let known = riskDays.indices.filter { runs[riskDays[$0]] != nil }
        return dose(
            .daysInARow, rows: known, levels: known.compactMap { runs[riskDays[$0]] },
            bounds: (1...3).map { .daysInARow($0) })
    }

    /// Returns the dose of steps between bounds; `levels` has the step of each row.
    private func dose(_ basis: LinkDose.Basis, rows: [Int], levels: [Int], bounds: [LinkDose.Bound]) -> LinkDose? {
        var counts = Array(repeating: LinkContrast.Count.none, count: bounds.count + 1)
        for (row, level) in zip(rows, levels) { counts[level].add(isStart: isStart[row]) }
        guard counts.contains(where: { $0.days > 0 }) else { return nil }
        let count = Self.covariateCount + 1
        let model = ConditionalLogistic(
            rows: zip(rows, levels).map { flareRows.covariates[$0] + [Double($1)] }, isEvent: rows.map { isStart[$0] },
            stratum: rows.map { flareRows.strata[$0] }, parameterCount: count)
        let fit = PenalizedFit(model, penalty: Self.penalty)
        let without = PenalizedFit(model, penalty: Self.penalty, fixed: [Self.covariateCount: 0])
        let root = max(0, 2 * (fit.logLikelihood - without.logLikelihood)).squareRoot()
        let p = Normal.upperTail(fit.coefficients[Self.covariateCount] > 0 ? root : -root)
        let steps = counts.enumerated().map { level, count in
            LinkDose.Step(
                from: level > 0 ? bounds[level - 1] : nil, to: level < bounds.count ? bounds[level] : nil, count: count)
        }
        return LinkDose(basis: basis, steps: steps, isRising: LinkDose.isRising(counts), p: p)
    }
}
