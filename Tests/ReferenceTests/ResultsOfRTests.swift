import Testing

@Suite("the results of R")
struct ResultsOfRTests {
    static let sections =
        ReferenceFit.all.map { fit in Section(fit.name) { _ in try fit.answers() } } + [
            Section("diary112_logF22_joint5_skip_profile", RegressionAnswers.profile),
            Section("diary112_score_given_dev_weekend", RegressionAnswers.scoreTests),
            Section("diary112_firth_skip") { _ in try RegressionAnswers.firth("diary112.csv", "skip") },
            Section("diary112_firth_sit") { _ in try RegressionAnswers.firth("diary112.csv", "sit") },
            Section("separated_firth") { _ in try RegressionAnswers.firth("separated.csv", "x") },
            Section("endometrial_firth_logistic", RegressionAnswers.endometrial),
            Section("fisher_9of21_6of70", ProportionAnswers.fisher),
            Section("diary112_mantel_haenszel_skip", ProportionAnswers.mantelHaenszel),
            Section("p_adjust", ComparisonAnswers.adjustments),
            Section("weekly_kendall_R", TrendAnswers.kendallOfWeeks),
            Section("after_stretch_wilcoxon", ComparisonAnswers.wilcoxon),
            Section("special", DistributionAnswers.special),
            Section("robust", DistributionAnswers.robust),
        ]

    @Test("every number agrees", arguments: sections)
    func agrees(_ section: Section) throws {
        let reference = try Reference(file: "reference_R.json")[section.name]
        try section.answers(reference).expect(toMeet: reference)
    }

    @Test("all parts are compared: 351 numbers; the other 42 are input")
    func isComplete() throws {
        let reference = try Reference(file: "reference_R.json")
        #expect(Set(Self.sections.map(\.name)) == reference.keys.subtracting(["meta"]))
        let count = try Self.sections.map { try $0.answers(reference[$0.name]).count }.reduce(0, +)
        #expect(count == 351)
    }
}
