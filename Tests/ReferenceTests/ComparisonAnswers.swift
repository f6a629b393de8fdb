import Testing

@testable import Statistics

/// Comparisons of conditions, and p-values of several tests.
enum ComparisonAnswers {
    static func adjustments(_ reference: Reference) throws -> Answers {
        let p = try reference.p.numbers
        var answers = Answers()
        answers.take("p", "hommel", "BH", "BY")
        answers.give(holmAdjusted(p), for: "holm")
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
}
