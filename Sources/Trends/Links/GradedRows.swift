import Statistics

/// Days with pain relative to a known baseline, as rows of the graded model.
struct GradedRows: Sendable {
    /// The days, from the diary's first.
    let days: [Int]
    /// Pain minus baseline on each day, clamped.
    let outcome: [Double]
    /// The covariates of each day.
    let covariates: [[Double]]
    /// The block of each day.
    let strata: [Int]
    /// The number of covariates.
    let covariateCount: Int

    /// The number of blocks with rows.
    var stratumCount: Int { Set(strata).count }

    /// Returns the test of a habit against pain; its rows are days of the diary.
    func score() -> EfficientScore {
        EfficientScore(outcome: outcome, covariates: covariates, stratum: strata, covariateCount: covariateCount)
            .renumbered(days)
    }

    /// Returns the rows for which another covariate is known, with that covariate.
    func adding(_ covariate: [Double?]) -> GradedRows {
        let kept = days.indices.filter { covariate[days[$0]] != nil }
        return GradedRows(
            days: kept.map { days[$0] }, outcome: kept.map { outcome[$0] },
            covariates: kept.map { covariates[$0] + [covariate[days[$0]] ?? 0] }, strata: kept.map { strata[$0] },
            covariateCount: covariateCount + 1)
    }
}
