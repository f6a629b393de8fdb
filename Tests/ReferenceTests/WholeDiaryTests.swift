import Platform
import Statistics
import Testing

@testable import Trends

@Suite("whole reference diaries")
struct WholeDiaryTests {
    static let cases = ["case_null_180d", "case_sit_or6_365d"]

    @Test("every number agrees, from flare-ups to adjusted p values", arguments: cases)
    func agrees(name: String) throws {
        let reference = try Reference(file: "reference_e2e.json")
        #expect(reference.keys == ["spec", "cases"])
        #expect(reference.cases.keys == Set(Self.cases))
        try Self.answers(name, reference.cases[name]).expect(toMeet: reference.cases[name])
    }

    @Test("1,217 numbers and 25 days without a baseline are compared")
    func count() throws {
        let reference = try Reference(file: "reference_e2e.json").cases
        let count = try Self.cases.map { try Self.answers($0, reference[$0]).count }.reduce(0, +)
        #expect(count == 1242)
    }

    static func answers(_ name: String, _ reference: Reference) throws -> Answers {
        let table = try LinkOracle.table(Oracle.table("\(name).csv"))
        let model = LinkModel(table)
        let tests = try tests(table, model)
        var answers = Answers()
        answers.give(exactly: Double(model.startCount), for: "n_flares")
        answers.give(exactly: Double(model.riskDays.count), for: "n_risk")
        answers.give(exactly: model.walk.datedStarts.map(Double.init), for: "onset")
        answers.give(exactly: model.riskDays.map(Double.init), for: "risk")
        answers.give(exactly: model.walk.baselines.map { $0?.level }, for: "baseline")
        answers.give(
            exactly: Double(model.gradedRows.days.count), for: "n_graded_rows")
        answers.give(exactly: firstOrder(table), for: "first_perm_week_order_day0")
        let fit = PenalizedFit(model.flareRows.model, penalty: LinkModel.penalty)
        answers.give(fit.coefficients, for: "nuisance_coef_flare")
        var largest = 0.0
        for (index, exposure) in table.exposures.enumerated() {
            let habit = exposure.habit
            let score = tests.scores[index]
            answers.give(score.zFlare, for: "z_flare.\(habit)", tolerance: 1e-12)
            answers.give(score.zGraded, for: "z_graded.\(habit)", tolerance: 1e-12)
            answers.give(score.combined, for: "z_combined.\(habit)", tolerance: 1e-12)
            answers.give(exactly: tests.pAdjusted(score), for: "p_adj_maxT_one_sided.\(habit)")
            answers.give(exactly: try rawP(table, model, index), for: "p_raw_one_sided.\(habit)")
            answers.add(try estimate(exposure, model), under: "estimates.\(habit)")
            let expected = try reference.z_graded[habit].number
            largest = max(largest, abs(score.zGraded * score.zGraded - expected * expected))
        }
        // The file says how far off another way of computing the same number was.
        answers.give(largest, for: "check_graded_vs_lstsq_max_abs_diff_z2", absolute: 1e-12)
        return answers
    }

    private static func tests(_ table: LinkTable, _ model: LinkModel) throws -> LinkTests {
        try #require(
            LinkTests(
                table, model,
                gates: table.exposures.map { _ in LinkGate(needs: [], morningNeeds: [], known: (0, 0)) },
                permutationCount: LinkTests.permutationCount, seed: LinkTests.seed, progress: { _ in true }))
    }

    /// Returns the p-value of one exposure as if it were the only one.
    private static func rawP(_ table: LinkTable, _ model: LinkModel, _ index: Int) throws -> Double {
        let alone = LinkTable(
            firstWeekday: table.firstWeekday, pain: table.pain, marks: table.marks, exposures: [table.exposures[index]])
        let test = try tests(alone, model)
        return test.pAdjusted(test.scores[0])
    }

    private static func firstOrder(_ table: LinkTable) -> [Double] {
        let blocks = StratumBlocks(dayCount: table.dayCount)
        let orders = WeekPermutations(blocks, count: 1, seed: LinkTests.seed)
        return blocks.ranges.indices.flatMap { block in
            orders.weeks(of: block, in: 0).map { Double(blocks.weekStarts(of: block)[Int($0)]) }
        }
    }

    private static func estimate(_ exposure: Exposure, _ model: LinkModel) throws -> Answers {
        let strength = try #require(model.strength(exposure))
        var answers = Answers()
        answers.take("scale")
        answers.give(exactly: Double(model.known(exposure).count), for: "n_rows")
        answers.give(strength.scale, for: "scale_value")
        answers.give(log(strength.oddsRatio), for: "log_or")
        answers.give(strength.oddsRatio, for: "or_")
        answers.give(strength.low, for: "or_lo", tolerance: 1e-6)
        answers.give(strength.high, for: "or_hi", tolerance: 1e-6)
        // A small ratio is the difference between two large log-likelihoods.
        answers.give(strength.likelihoodRatio, for: "plr", absolute: 1e-11)
        answers.give(strength.p, for: "p_plr")
        // These results divided days at the two-thirds quantile, and answers anywhere between no and yes.
        let cut = exposure.isYesNo ? 0.5 : quantile(exposure.logged.compactMap { $0 }, at: 2.0 / 3) ?? 0
        if exposure.isYesNo { answers.take("cut") } else { answers.give(cut, for: "cut") }
        for (name, isHigh) in [("flare_after_high", true), ("flare_after_low", false)] {
            let rows = model.known(exposure).filter { ($0.value > cut) == isHigh }
            let flares = rows.count { model.isStart[$0.row] }
            answers.give(exactly: [Double(flares), Double(rows.count)], for: name)
        }
        return answers
    }
}
