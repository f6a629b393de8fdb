import Statistics

extension LinkModel {
    /// Separates links that move together.
    ///
    /// Of the passed exposures, strongest first, the first leads. Each next one counts on its own only if it still goes with
    /// flare-ups in one model with those that already do.
    ///
    /// - Parameter passed: the exposures, strongest first; a missing value takes the mean of its stratum.
    /// - Returns: for each exposure, nil if it counts on its own, otherwise the index of the one it usually comes with.
    func companions(_ passed: [Exposure]) -> [Int?] {
        var leads: [Int] = []
        var companions: [Int?] = []
        let columns = passed.map(filled)
        for (place, column) in columns.enumerated() {
            guard !leads.isEmpty else {
                leads.append(place)
                companions.append(nil)
                continue
            }
            if addsToEvidence(column, besides: leads.map { columns[$0] }) {
                leads.append(place)
                companions.append(nil)
            } else {
                companions.append(leads.max { correlation(columns[$0], column) < correlation(columns[$1], column) })
            }
        }
        return companions
    }

    /// Returns whether an exposure still goes with flare-ups in one model with others: its coefficient is above 0 with a
    /// likelihood-ratio p of at most 0.05.
    private func addsToEvidence(_ column: [Double], besides others: [[Double]]) -> Bool {
        let count = Self.covariateCount + others.count + 1
        let model = ConditionalLogistic(
            rows: riskDays.indices.map { row in flareRows.covariates[row] + others.map { $0[row] } + [column[row]] },
            isEvent: isStart, stratum: flareRows.strata, parameterCount: count)
        let fit = PenalizedFit(model, penalty: Self.penalty)
        let without = PenalizedFit(model, penalty: Self.penalty, fixed: [count - 1: 0])
        let ratio = 2 * (fit.logLikelihood - without.logLikelihood)
        return fit.coefficients[count - 1] > 0 && ChiSquared(degreesOfFreedom: 1).upperTail(max(0, ratio)) <= 0.05
    }

    /// Returns the exposure on each day at risk in the unit of its strength, missing values set to the mean of their stratum.
    private func filled(_ exposure: Exposure) -> [Double] {
        let known = comparable(exposure)
        let deviation = populationStandardDeviation(known.map(\.value)) ?? 0
        let scale = exposure.isYesNo || deviation == 0 ? 1 : 2 * deviation
        let byStratum = Dictionary(grouping: known) { flareRows.strata[$0.row] }
        let overall = mean(known.map(\.value)) ?? 0
        let centers = byStratum.mapValues { mean($0.map(\.value)) ?? overall }
        var column = flareRows.strata.map { (centers[$0] ?? overall) / scale }
        for (row, value) in known { column[row] = value / scale }
        return column
    }

    private func correlation(_ left: [Double], _ right: [Double]) -> Double {
        guard let leftMean = mean(left), let rightMean = mean(right) else { return 0 }
        let leftCentered = left.map { $0 - leftMean }
        let rightCentered = right.map { $0 - rightMean }
        let scale = (dot(leftCentered, leftCentered) * dot(rightCentered, rightCentered)).squareRoot()
        return scale > 0 ? dot(leftCentered, rightCentered) / scale : 0
    }
}
