import Statistics

/// The data behind the tests of nights, for comparison with reference results.
package struct MorningFacts {
    /// The number of days at risk with a morning score.
    package let riskDays: Int
    /// The number of flare-ups that began on them.
    package let starts: Int
    /// The number of days with pain and a known baseline that have a morning score.
    package let gradedDays: Int
    /// The coefficients of the flare model without any habit on the days at risk with a morning score.
    package let coefficients: [Double]

    /// Computes the facts of a table.
    package init(_ table: LinkTable) {
        let rows = LinkModel(table).morningRows
        riskDays = rows.flare.days.count
        starts = rows.flare.startCount
        gradedDays = rows.graded.days.count
        coefficients = PenalizedFit(rows.flare.model, penalty: LinkModel.penalty).coefficients
    }
}
