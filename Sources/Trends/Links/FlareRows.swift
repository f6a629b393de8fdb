import Statistics

/// Days at risk as rows of the flare model.
struct FlareRows: Sendable {
    /// The days, from the diary's first.
    let days: [Int]
    /// Whether a flare-up began on each.
    let isStart: [Bool]
    /// The covariates of each day.
    let covariates: [[Double]]
    /// The block of each day.
    let strata: [Int]
    /// The number of covariates.
    let covariateCount: Int

    /// The number of flare-ups that began.
    var startCount: Int { isStart.count { $0 } }

    /// The conditional logistic model without any habit.
    var model: ConditionalLogistic {
        ConditionalLogistic(rows: covariates, isEvent: isStart, stratum: strata, parameterCount: covariateCount)
    }

    /// Returns the test of a habit against the start of flare-ups; its rows are days of the diary.
    func score() -> EfficientScore {
        EfficientScore(model, penalty: LinkModel.penalty).renumbered(days)
    }

    /// Returns the rows for which another covariate is known, with that covariate.
    func adding(_ covariate: [Double?]) -> FlareRows {
        let kept = days.indices.filter { covariate[days[$0]] != nil }
        return FlareRows(
            days: kept.map { days[$0] }, isStart: kept.map { isStart[$0] },
            covariates: kept.map { covariates[$0] + [covariate[days[$0]] ?? 0] }, strata: kept.map { strata[$0] },
            covariateCount: covariateCount + 1)
    }
}
