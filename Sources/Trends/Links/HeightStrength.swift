import Statistics

/// By how many points pain is higher after an exposure: the finding when flare-ups are too few.
public struct HeightStrength: Hashable, Sendable {
    /// The points of worst pain: yes compared with no, or for two standard deviations of an amount.
    public let points: Double
    /// The lower end of the 95 % interval.
    public let low: Double
    /// The upper end.
    public let high: Double
    /// Two standard deviations of an amount; nil for answers.
    public let twoDeviations: Double?
}

/// What an exposure adds to those with a card before it, in one regression of pain.
public struct HeightJoint: Hashable, Sendable {
    /// The points for yes, or for two standard deviations.
    public let coefficient: Double
    /// The coefficient divided by its standard error.
    public let t: Double
    /// The degrees of freedom.
    public let freedom: Int
    /// The two-sided p-value.
    public let p: Double
    /// Whether it has a card of its own.
    public let isCard: Bool
    /// The index, among the given exposures, of the card that it usually comes with; nil for a card.
    public let companion: Int?
}

extension LinkModel {
    /// Returns the graded rows for an exposure: if it is of the night, only those with a morning score.
    private func rows(for exposure: Exposure) -> GradedRows {
        exposure.isSameNight ? morningRows.graded : gradedRows
    }

    /// Returns by how many points pain is higher after an exposure; nil if the covariates explain nearly all of it.
    func heightStrength(_ exposure: Exposure) -> HeightStrength? {
        let rows = rows(for: exposure)
        let regression = PartialRegression(outcome: rows.centeredOutcome, covariates: rows.centeredCovariates)
        let freedom = rows.days.count - rows.stratumCount - rows.covariateCount
        guard freedom > 0, let (values, scale) = column(exposure, on: rows), let effect = regression.effect(of: values)
        else {
            return nil
        }
        let error = (regression.residualSquares / Double(freedom) / effect.squares).squareRoot()
        let reach = Normal.quantile(0.975) * error
        return HeightStrength(
            points: effect.coefficient, low: effect.coefficient - reach, high: effect.coefficient + reach,
            twoDeviations: exposure.isYesNo ? nil : scale)
    }

    /// Separates hints that move together: of the exposures, strongest first, the first gets a card, and each next one only
    /// if it adds to the cards before it with p of at most 0.05.
    func heightJoints(_ hints: [Exposure]) -> [HeightJoint?] {
        // If one of them is of the night, all are tested on the rows with a known morning.
        let rows = hints.contains(where: \.isSameNight) ? morningRows.graded : gradedRows
        let columns = hints.map { column($0, on: rows)?.values ?? rows.days.map { _ in 0 } }
        var cards: [Int] = []
        return columns.indices.map { place in
            let regression = PartialRegression(
                outcome: rows.centeredOutcome, covariates: rows.centeredCovariates + cards.map { columns[$0] })
            let freedom =
                rows.days.count - rows.stratumCount - rows.covariateCount - cards.count - 1
            guard freedom > 0 else { return nil }
            // Nil for one that the cards before it explain: it adds nothing.
            let effect = regression.effect(of: columns[place])
            let coefficient = effect?.coefficient ?? 0
            let t = effect.map { Self.ratio($0, residualSquares: regression.residualSquares, freedom: freedom) } ?? 0
            let p = 2 * StudentT(degreesOfFreedom: freedom).upperTail(abs(t))
            let isCard = cards.isEmpty || coefficient > 0 && p <= 0.05
            let companion = isCard ? nil : cards.max { closeness($0, place, columns) < closeness($1, place, columns) }
            if isCard { cards.append(place) }
            return HeightJoint(
                coefficient: coefficient, t: t, freedom: freedom, p: p, isCard: isCard, companion: companion)
        }
    }

    /// Returns an effect divided by its standard error, given the residuals without it.
    private static func ratio(
        _ effect: PartialRegression.Effect, residualSquares: Double, freedom: Int
    ) -> Double {
        let left = residualSquares - effect.score * effect.coefficient
        guard left > 0 else {
            return effect.coefficient == 0 ? 0 : effect.coefficient.sign == .minus ? -.infinity : .infinity
        }
        return effect.coefficient / (left / Double(freedom) / effect.squares).squareRoot()
    }

    /// Returns an exposure on some rows, minus its mean in the block, scaled to yes or two standard deviations, and that scale.
    /// Nil if it doesn't vary.
    private func column(_ exposure: Exposure, on rows: GradedRows) -> (values: [Double], scale: Double)? {
        let tested = comparableValues(of: exposure)
        let known = rows.days.map { tested[$0] }
        let deviation = populationStandardDeviation(known.compactMap { $0 }) ?? 0
        let scale = exposure.isYesNo ? 1 : 2 * deviation
        guard deviation > 0 else { return nil }
        return (centered(known, within: rows.strata).map { $0 / scale }, scale)
    }

    private func closeness(_ card: Int, _ other: Int, _ columns: [[Double]]) -> Double {
        let scale = (dot(columns[card], columns[card]) * dot(columns[other], columns[other])).squareRoot()
        return scale > 0 ? dot(columns[card], columns[other]) / scale : 0
    }
}

extension GradedRows {
    /// The outcome minus the mean of its block.
    var centeredOutcome: [Double] { centered(outcome, within: strata) }

    /// The covariates, each minus its mean in the block.
    var centeredCovariates: [[Double]] {
        (0..<covariateCount).map { column in centered(covariates.map { $0[column] }, within: strata) }
    }
}
