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
            Section("fisher_9of21_6of70", ProportionAnswers.fisher),
            Section("diary112_mantel_haenszel_skip", ProportionAnswers.mantelHaenszel),
            Section("p_adjust", ComparisonAnswers.adjustments),
            Section("special", DistributionAnswers.special),
            Section("robust", DistributionAnswers.robust),
        ]

    /// Methods that Twinge doesn't use.
    static let unused: Set = ["endometrial_firth_logistic", "weekly_kendall_R", "after_stretch_wilcoxon"]

    @Test("every number agrees", arguments: sections)
    func agrees(_ section: Section) throws {
        let reference = try Reference(file: "reference_R.json")[section.name]
        try section.answers(reference).expect(toMeet: reference)
    }

    @Test("all parts are compared: 304 numbers; the rest is input or not in use")
    func isComplete() throws {
        let reference = try Reference(file: "reference_R.json")
        #expect(Set(Self.sections.map(\.name)) == reference.keys.subtracting(["meta"]).subtracting(Self.unused))
        let count = try Self.sections.map { try $0.answers(reference[$0.name]).count }.reduce(0, +)
        #expect(count == 304)
    }
}
