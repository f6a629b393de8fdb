import Testing

@testable import Statistics

@Suite("efficient score tests")
struct EfficientScoreTests {
    @Test("tests given two covariates agree with R and Python")
    func givenCovariates() throws {
        let inR = try Reference(file: "reference_R.json").diary112_score_given_dev_weekend
        let inPython = try Reference(file: "reference_python.json")
        let table = try Oracle.completeTable("diary112.csv")
        let model = try conditionalModel(table, event: "flare", covariates: ["dev", "weekend"])
        let fit = PenalizedFit(model)
        expectClose(fit.coefficients[0], try inR.null_coef.dev.number)
        expectClose(fit.coefficients[1], try inR.null_coef.weekend.number)
        expectClose(fit.coefficients, try inPython.diary112_score_null_coef.numbers)
        let test = EfficientScore(model, fit: fit)
        for name in ["sit", "skip", "crossed"] {
            let z = test.statistic(try #require(table[name]))
            let expected = inR.tests[name]
            expectClose(z * z, try expected.score_chisq.number)
            expectClose(abs(z), try expected.z_abs.number)
            expectClose(2 * Normal.upperTail(abs(z)), try expected.p.number)
            expectClose(z, try inPython.diary112_score_z_signed[name].number)
        }
    }
}
