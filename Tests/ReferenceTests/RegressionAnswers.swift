import Testing

@testable import Statistics

/// Regressions and score tests, with the same questions as R and Python.
enum RegressionAnswers {
    private static let habits = ["sit", "skip", "crossed"]

    static func statsmodels(_: Reference) throws -> Answers {
        let fit = try ReferenceFit.named("infert_clogit_exact").fit()
        var answers = Answers()
        answers.give(fit.coefficients, for: "coef")
        answers.give(fit.standardErrors, for: "se")
        answers.give(fit.logLikelihood, for: "llf")
        return answers
    }

    static func profile(_: Reference) throws -> Answers {
        let reference = try ReferenceFit.named("diary112_logF22_joint5")
        let profile = ProfileInterval(
            try reference.model(), penalty: reference.penalty, fit: try reference.fit(), index: 1)
        var answers = Answers()
        answers.give(profile.low, for: "lo", tolerance: 1e-6)
        answers.give(profile.high, for: "hi", tolerance: 1e-6)
        answers.give(profile.likelihoodRatio, for: "plr")
        answers.give(profile.p, for: "p")
        return answers
    }

    static func firth(_ table: String, _ covariate: String) throws -> Answers {
        let model = try conditionalModel(Oracle.completeTable(table), event: "flare", covariates: [covariate])
        let fit = PenalizedFit(model, penalty: .firth)
        #expect(fit.didConverge)
        let profile = ProfileInterval(model, penalty: .firth, fit: fit, index: 0)
        var answers = Answers()
        answers.give(fit.coefficients[0], for: "coef", tolerance: 1e-6)
        answers.give(fit.logLikelihood, for: "penloglik")
        answers.give(Penalty.firth.derivatives(of: model, at: [0]).logLikelihood, for: "penloglik0")
        answers.give(profile.likelihoodRatio, for: "plr")
        answers.give(profile.p, for: "p")
        answers.give(profile.low, for: "lo", tolerance: 1e-6)
        answers.give(profile.high, for: "hi", tolerance: 1e-6)
        return answers
    }

    static func scoreTests(_: Reference) throws -> Answers {
        let (fit, scores) = try scores(halvedDeviation: false, penalty: .none)
        var answers = Answers()
        answers.give(fit.coefficients[0], for: "null_coef.dev")
        answers.give(fit.coefficients[1], for: "null_coef.weekend")
        for (habit, z) in scores {
            answers.give(z * z, for: "tests.\(habit).score_chisq")
            answers.give(abs(z), for: "tests.\(habit).z_abs")
            answers.give(2 * Normal.upperTail(abs(z)), for: "tests.\(habit).p")
        }
        return answers
    }

    static func signedScores(_: Reference) throws -> Answers {
        var answers = Answers()
        for (habit, z) in try scores(halvedDeviation: false, penalty: .none).scores { answers.give(z, for: habit) }
        return answers
    }

    static func nullCoefficients(_: Reference) throws -> Answers {
        let coefficients = try scores(halvedDeviation: false, penalty: .none).fit.coefficients
        var answers = Answers()
        for (place, coefficient) in coefficients.enumerated() { answers.give(coefficient, for: "\(place)") }
        return answers
    }

    static func penalizedScores(_: Reference) throws -> Answers {
        let (fit, scores) = try scores(halvedDeviation: true, penalty: .logF(2))
        var answers = Answers()
        answers.give(fit.coefficients, for: "nuisance_coef")
        for (habit, z) in scores { answers.give(z, for: "z.\(habit)") }
        return answers
    }

    /// Returns the test of each habit given yesterday's deviation and the weekend.
    private static func scores(
        halvedDeviation: Bool, penalty: Penalty
    ) throws -> (fit: PenalizedFit, scores: [(String, Double)]) {
        var table = try Oracle.completeTable("diary112.csv")
        if halvedDeviation { table["dev"] = table["dev"]?.map { $0 / 2 } }
        let model = try conditionalModel(table, event: "flare", covariates: ["dev", "weekend"])
        let fit = PenalizedFit(model, penalty: penalty)
        let test = EfficientScore(model, fit: fit)
        return (fit, try habits.map { ($0, test.statistic(try #require(table[$0]))) })
    }

    /// The file says how far another program was from R; for Twinge the difference must be practically zero.
    static func differencesFromR(_: Reference) throws -> Answers {
        let inR = try Reference(file: "reference_R.json")
        var answers = Answers()
        let give = { (difference: Double, path: String) in answers.give(difference, for: path, absolute: 1e-8) }
        for name in [
            "infert_clogit_exact", "diary112_uni_sit", "diary112_joint", "diary112_logF22_joint5",
            "diary112_logF22_uni_skip",
        ] {
            let reference = try ReferenceFit.named(name)
            let fit = try reference.fit()
            let expected = inR[name]
            let coefficients = try reference.covariates.map { try expected.coef[$0].number }
            let errors = try reference.covariates.map { try expected.se[$0].number }
            give(largestDifference(fit.coefficients, coefficients), "\(name).max_abs_coef_diff")
            give(largestDifference(fit.standardErrors, errors), "\(name).max_abs_se_diff")
        }
        for (name, table, covariate) in [
            ("diary112_firth_skip", "diary112.csv", "skip"), ("diary112_firth_sit", "diary112.csv", "sit"),
            ("separated_firth", "separated.csv", "x"),
        ] {
            let model = try conditionalModel(Oracle.completeTable(table), event: "flare", covariates: [covariate])
            let fit = PenalizedFit(model, penalty: .firth)
            let profile = ProfileInterval(model, penalty: .firth, fit: fit, index: 0)
            give(abs(fit.coefficients[0] - (try inR[name].coef.number)), "\(name).coef_diff")
            give(abs(profile.likelihoodRatio - (try inR[name].plr.number)), "\(name).plr_diff")
        }
        for (habit, z) in try scores(halvedDeviation: false, penalty: .none).scores {
            let expected = try inR.diary112_score_given_dev_weekend.tests[habit].z_abs.number
            give(abs(abs(z) - expected), "score_given_cov.\(habit)")
        }
        return answers
    }

    private static func largestDifference(_ left: [Double], _ right: [Double]) -> Double {
        zip(left, right).map { abs($0 - $1) }.max() ?? 0
    }
}
