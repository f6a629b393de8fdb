import Testing

@Suite("the results of Python")
struct ResultsOfPythonTests {
    static let sections = [
        Section("infert_statsmodels", RegressionAnswers.statsmodels),
        Section("diary112_score_z_signed", RegressionAnswers.signedScores),
        Section("diary112_score_null_coef", RegressionAnswers.nullCoefficients),
        Section("diary112_score_z_product", RegressionAnswers.penalizedScores),
        Section("week_shuffle_complete_56d", WeekShuffleAnswers.each),
        Section("week_shuffle_joint_56d", WeekShuffleAnswers.joint),
        Section("weekly_trend", TrendAnswers.weeks),
        Section("nof1_paired_blocks", ComparisonAnswers.pairedBlocks),
        Section("proportions", ProportionAnswers.intervals),
        Section("flare_rule", FlareAnswers.rule),
        Section("check_prototype_vs_R", RegressionAnswers.differencesFromR),
    ]

    /// Methods that Twinge doesn't use.
    static let unused: Set = ["kendall_exact_no_ties", "nof1_complete_randomisation", "binomtest_9_12"]

    @Test("every number agrees", arguments: sections)
    func agrees(_ section: Section) throws {
        let reference = try Reference(file: "reference_python.json")[section.name]
        try section.answers(reference).expect(toMeet: reference)
    }

    @Test("all parts are compared: 221 numbers and 22 days without a baseline; the rest is input or not in use")
    func isComplete() throws {
        let reference = try Reference(file: "reference_python.json")
        #expect(Set(Self.sections.map(\.name)) == reference.keys.subtracting(["meta"]).subtracting(Self.unused))
        let count = try Self.sections.map { try $0.answers(reference[$0.name]).count }.reduce(0, +)
        #expect(count == 243)
    }
}
