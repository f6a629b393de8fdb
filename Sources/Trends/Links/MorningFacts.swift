import Statistics

/// What the tests of nights rest on, for comparison with reference results.
package struct MorningFacts {
    /// How many days at risk have a morning score.
    package let riskDays: Int
    /// How many flare-ups began on them.
    package let starts: Int
    /// How many days with pain over a known baseline have one.
    package let gradedDays: Int
    /// The coefficients of the flare model without any habit on these days.
    package let coefficients: [Double]

    /// The facts of a table.
    package init(_ table: LinkTable) {
        let rows = LinkModel(table).morningRows
        riskDays = rows.flare.days.count
        starts = rows.flare.startCount
        gradedDays = rows.graded.days.count
        coefficients = PenalizedFit(rows.flare.model, penalty: LinkModel.penalty).coefficients
    }
}
