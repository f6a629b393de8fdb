import Testing

@testable import Trends

@Suite("150 reference diaries")
struct ManyDiariesTests {
    @Test(
        "have the same flare-ups, scores, adjusted p-values and links",
        arguments: [("null_180", 100, 2800), ("or4_365", 50, 1400)])
    func agree(name: String, diaryCount: Int, numberCount: Int) throws {
        let columns = try Oracle.table("\(name).csv")
        let reference = try Reference(file: "\(name)_decisions.json")
        let diaries = try reference.diaries.objects
        #expect(diaries.count == diaryCount)
        var compared = 0
        for (index, expected) in diaries.enumerated() {
            let table = try LinkOracle.table(columns, diary: index)
            let answers = try Self.answers(table, index: index)
            answers.expect(toMeet: expected)
            compared += expected.leaves.values.count { leaf in
                if case .number = leaf { true } else { false }
            }
        }
        #expect(compared == numberCount)
    }

    private static func answers(_ table: LinkTable, index: Int) throws -> Answers {
        var options = LinkReport.Options()
        options.permutations = 499
        let report = try #require(LinkReport(table, options: options))
        let byHabit = Dictionary(uniqueKeysWithValues: report.links.map { ($0.exposure.habit, $0) })
        let links = try LinkOracle.habits.map { try #require(byHabit[$0]) }
        var answers = Answers()
        answers.take("true_trigger")
        answers.give(exactly: Double(index), for: "diary")
        answers.give(exactly: Double(report.datedFlareCount), for: "n_flares")
        answers.give(exactly: Double(report.riskDays.count), for: "n_risk")
        answers.give(exactly: report.isGateOpen ? 1 : 0, for: "gate")
        for (place, link) in links.enumerated() {
            answers.give(link.score?.zFlare, for: "z_flare.\(place)", tolerance: 0, absolute: 1e-8)
            answers.give(link.score?.zGraded, for: "z_graded.\(place)", tolerance: 0, absolute: 1e-8)
            answers.give(exactly: link.pAdjusted, for: "p_adj.\(place)")
        }
        // These results predate hints, so anything with a tier counts.
        let shown = LinkOracle.habits.filter { byHabit[$0]?.isShown == true }
        for (place, habit) in shown.enumerated() { answers.give(habit, for: "links.\(place)") }
        return answers
    }
}
