import Testing

@testable import Statistics

/// Distributions, and summaries that are robust to a few outliers.
enum DistributionAnswers {
    static func special(_: Reference) throws -> Answers {
        var answers = Answers()
        answers.take("qbeta_jeffreys_9_21", "pbinom_3_12_.25")
        answers.give(ChiSquared(degreesOfFreedom: 1).quantile(0.95), for: "qchisq95")
        answers.give(Normal.upperTail(1.7), for: "pnorm_1.7")
        answers.give(ChiSquared(degreesOfFreedom: 1).upperTail(3.2), for: "pchisq_3.2_1")
        answers.give(ChiSquared(degreesOfFreedom: 3).upperTail(7.1), for: "pchisq_7.1_3")
        answers.give(StudentT(degreesOfFreedom: 9).upperTail(2.1), for: "pt_2.1_9")
        answers.give(Normal.quantile(0.975), for: "qnorm_.975")
        answers.give(logGamma(10.3), for: "lgamma_10.3")
        answers.give(Beta(alpha: 2, beta: 5).cumulative(0.3), for: "pbeta_.3_2_5")
        return answers
    }

    static func robust(_ reference: Reference) throws -> Answers {
        let x = try reference.x.numbers
        var answers = Answers()
        // The spread of a baseline is compared with the flare-up rule.
        answers.take("x", "mad")
        answers.give(median(x), for: "median")
        for percent in [10, 25, 67, 90] {
            answers.give(quantile(x, at: Double(percent) / 100), for: "quantile_type7.\(percent)%")
        }
        return answers
    }
}
