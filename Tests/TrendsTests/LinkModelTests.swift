import Testing

@testable import Trends

@Suite("link model")
struct LinkModelTests {
    @Test("both score tests agree with the reference diaries", arguments: ["case_null_180d", "case_sit_or6_365d"])
    func scores(name: String) throws {
        let expected = try Reference(file: "reference_e2e.json").cases[name]
        let table = try LinkOracle.table(Oracle.table("\(name).csv"))
        let model = LinkModel(table)
        #expect(model.startCount == Int(try expected.n_flares.number))
        #expect(model.riskDays.count == Int(try expected.n_risk.number))
        #expect(model.gradedScore.strata.reduce(0) { $0 + $1.indices.count } == Int(try expected.n_graded_rows.number))
        for exposure in table.exposures {
            expectClose(model.flareScore.statistic(exposure.testedValues), try expected.z_flare[exposure.habit].number)
            expectClose(
                model.gradedScore.statistic(exposure.testedValues), try expected.z_graded[exposure.habit].number)
        }
    }
}
