import Testing

@testable import Trends

@Suite("link tests")
struct LinkTestsTests {
    static func tests(_ table: LinkTable, permutations: Int) throws -> LinkTests {
        try #require(
            LinkTests(
                table, LinkModel(table), isTestable: table.exposures.map { _ in true }, permutationCount: permutations,
                seed: LinkTests.seed, progress: { _ in true }))
    }

    @Test("the first order of weeks is the reference's", arguments: ["case_null_180d", "case_sit_or6_365d"])
    func firstOrder(name: String) throws {
        let expected = try Reference(file: "reference_e2e.json").cases[name].first_perm_week_order_day0.numbers
        let days = try #require(Oracle.table("\(name).csv")["pain"]).count
        let blocks = StratumBlocks(dayCount: days)
        let orders = WeekPermutations(blocks, count: 1, seed: LinkTests.seed)
        let starts = blocks.ranges.indices.flatMap { block in
            orders.weeks(of: block, in: 0).map { Double(blocks.weekStarts(of: block)[Int($0)]) }
        }
        #expect(starts == expected)
    }

    @Test("whole diaries agree with the reference to p adjusted", arguments: ["case_null_180d", "case_sit_or6_365d"])
    func wholeDiaries(name: String) throws {
        let expected = try Reference(file: "reference_e2e.json").cases[name]
        let table = try LinkOracle.table(Oracle.table("\(name).csv"))
        let tests = try Self.tests(table, permutations: 1999)
        for (index, exposure) in table.exposures.enumerated() {
            expectClose(tests.zFlare[index], try expected.z_flare[exposure.habit].number)
            expectClose(tests.zGraded[index], try expected.z_graded[exposure.habit].number)
            expectClose(tests.combined[index], try expected.z_combined[exposure.habit].number)
            #expect(tests.pAdjusted[index] == (try expected.p_adj_maxT_one_sided[exposure.habit].number))
        }
    }
}
