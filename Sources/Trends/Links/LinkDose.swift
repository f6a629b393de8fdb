import Glibc
import Statistics

/// Whether more of an exposure goes with more flare-ups.
public struct LinkDose: Hashable, Sendable {
    /// One step of the exposure.
    public struct Step: Hashable, Sendable {
        /// Where the step begins, as logged or in days in a row, itself left out; nil for the first step.
        public let from: Double?
        /// Where it ends, itself included; nil for the last step. Below `from` when less of the habit is tested.
        public let to: Double?
        /// Its days at risk and the flare-ups that began on them.
        public let count: LinkContrast.Count
    }

    /// What the steps are made of.
    public enum Basis: String, Hashable, Sendable {
        /// Thirds of the personal amounts.
        case thirds
        /// Days in a row: 0, 1, 2, 3 or more.
        case daysInARow = "days in a row"
    }

    /// What the steps are made of.
    public let basis: Basis
    /// The steps, from the least exposure to the most.
    public let steps: [Step]
    /// The one-sided p value of a straight rise over the steps, given the covariates.
    public let p: Double
    /// Whether it may be said that more is worse: the shares rise throughout and p is at most 0.05.
    public let isMoreWorse: Bool
}

extension LinkModel {
    /// The dose of an amount by thirds, of skipped stretches by days in a row; nil for other answers, or without days.
    func dose(_ exposure: Exposure) -> LinkDose? {
        if case .amount = exposure.scale { return doseByThirds(exposure) }
        return exposure.habit == Self.runHabit ? doseByRuns(exposure) : nil
    }

    private static let runHabit = "stretches skipped"

    private func doseByThirds(_ exposure: Exposure) -> LinkDose? {
        guard let lower = personalQuantile(exposure, at: 1.0 / 3), let upper = personalQuantile(exposure, at: 2.0 / 3)
        else { return nil }
        let known = known(exposure)
        let levels = known.map { $0.value > upper ? 2 : $0.value > lower ? 1 : 0 }
        let cuts = [lower, upper].map { exposure.side == .more ? $0 : -$0 }
        return dose(.thirds, rows: known.map(\.row), levels: levels, cuts: cuts)
    }

    /// Steps by how many days in a row, up to the exposed one, were answered yes.
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
        return dose(.daysInARow, rows: known, levels: known.compactMap { runs[riskDays[$0]] }, cuts: [0, 1, 2])
    }

    /// The dose of steps between cuts; `levels` has the step of each row.
    private func dose(_ basis: LinkDose.Basis, rows: [Int], levels: [Int], cuts: [Double]) -> LinkDose? {
        var counts = Array(repeating: LinkContrast.Count.none, count: cuts.count + 1)
        for (row, level) in zip(rows, levels) { counts[level].add(isStart: isStart[row]) }
        guard counts.contains(where: { $0.days > 0 }) else { return nil }
        let model = ConditionalLogistic(
            rows: zip(rows, levels).map { covariates[$0] + [Double($1)] }, isEvent: rows.map { isStart[$0] },
            stratum: rows.map { strata[$0] }, parameterCount: Self.covariateCount + 1)
        let fit = PenalizedFit(model, penalty: Self.penalty)
        let without = PenalizedFit(model, penalty: Self.penalty, fixed: [Self.covariateCount: 0])
        let root = max(0, 2 * (fit.logLikelihood - without.logLikelihood)).squareRoot()
        let p = Normal.upperTail(fit.coefficients[Self.covariateCount] > 0 ? root : -root)
        let shares = counts.compactMap(\.share)
        let isRising = zip(shares, shares.dropFirst()).allSatisfy { $0 < $1 } && shares.count > 1
        let steps = counts.enumerated().map { level, count in
            LinkDose.Step(
                from: level > 0 ? cuts[level - 1] : nil, to: level < cuts.count ? cuts[level] : nil, count: count)
        }
        return LinkDose(basis: basis, steps: steps, p: p, isMoreWorse: isRising && p <= 0.05)
    }
}
