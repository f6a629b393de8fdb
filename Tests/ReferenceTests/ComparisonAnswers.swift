import Testing

@testable import Statistics

/// Comparisons of conditions, and p-values of several tests.
enum ComparisonAnswers {
    static func adjustments(_ reference: Reference) throws -> Answers {
        let p = try reference.p.numbers
        var answers = Answers()
        answers.take("p")
        answers.give(PAdjustment.holm.adjusted(p), for: "holm")
        answers.give(PAdjustment.hommel.adjusted(p), for: "hommel")
        answers.give(PAdjustment.benjaminiHochberg.adjusted(p), for: "BH")
        answers.give(PAdjustment.benjaminiYekutieli.adjusted(p), for: "BY")
        return answers
    }

    static func wilcoxon(_ reference: Reference) throws -> Answers {
        let ties = try #require(WilcoxonSignedRank(reference.ties.x.numbers))
        let exact = try #require(WilcoxonSignedRank(reference.exact.x.numbers))
        let trials = Int(try reference.binom.n.number)
        var answers = Answers()
        answers.take("ties.x", "exact.x", "binom.k", "binom.n")
        answers.give(ties.statistic, for: "ties.V")
        answers.give(ties.p, for: "ties.p")
        answers.give(exact.statistic, for: "exact.V")
        answers.give(exact.p, for: "exact.p")
        answers.give(exact.estimate, for: "exact.hl")
        answers.give(exact.interval?.low, for: "exact.lo")
        answers.give(exact.interval?.high, for: "exact.hi")
        answers.give(
            Binomial(trials: trials, probability: 0.5).twoSidedP(Int(try reference.binom.k.number)), for: "binom.p")
        return answers
    }

    static func binomial(_: Reference) throws -> Answers {
        var answers = Answers()
        answers.give(Binomial(trials: 12, probability: 0.5).twoSidedP(9), for: "")
        return answers
    }

    static func pairedBlocks(_ reference: Reference) throws -> Answers {
        let differences = zip(try reference.B.numbers, try reference.A.numbers).map { $0 - $1 }
        let test = try #require(SignFlipTest(differences, seed: 1))
        #expect(test.isExact)
        var answers = Answers()
        answers.take("A", "B")
        answers.give(test.mean, for: "statistic")
        answers.give(exactly: Double(test.assignmentCount), for: "n_assignments")
        answers.give(test.p, for: "p_two_sided")
        // Reversing all signs turns one tail into the other, so the one-sided p-value is half.
        answers.give(test.p / 2, for: "p_one_sided_B_greater")
        return answers
    }

    static func randomization(_ reference: Reference) throws -> Answers {
        let isSecond = try reference.assign.numbers.map { $0 == 1 }
        let test = try #require(RandomizationTest(reference.pain.numbers, isSecond: isSecond))
        var answers = Answers()
        answers.take("pain", "assign")
        answers.give(test.difference, for: "statistic")
        answers.give(exactly: Double(test.assignmentCount), for: "n_assignments")
        answers.give(test.p, for: "p_two_sided")
        return answers
    }
}
