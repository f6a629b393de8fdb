import Statistics

/// Days with pain over a known baseline as rows of the graded model.
struct GradedRows: Sendable {
    /// The days, from the diary's first.
    let days: [Int]
    /// Pain over its baseline on each, within limits.
    let outcome: [Double]
    /// The covariates of each.
    let covariates: [[Double]]
    /// The block of each.
    let strata: [Int]
    /// How many covariates each has.
    let covariateCount: Int

    /// How many blocks have rows.
    var stratumCount: Int { Set(strata).count }

    /// The test of a habit against pain; rows are days of the diary.
    func score() -> EfficientScore {
        EfficientScore(outcome: outcome, covariates: covariates, stratum: strata, covariateCount: covariateCount)
            .renumbered(days)
    }

    /// Only the days for which a further covariate is known, with it.
    func adding(_ covariate: [Double?]) -> GradedRows {
        let kept = days.indices.filter { covariate[days[$0]] != nil }
        return GradedRows(
            days: kept.map { days[$0] }, outcome: kept.map { outcome[$0] },
            covariates: kept.map { covariates[$0] + [covariate[days[$0]] ?? 0] }, strata: kept.map { strata[$0] },
            covariateCount: covariateCount + 1)
    }
}
