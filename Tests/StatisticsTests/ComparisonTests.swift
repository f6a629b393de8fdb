import Testing

@testable import Statistics

@Suite("comparisons")
struct ComparisonTests {
    @Test("Holm, Hommel, Benjamini-Hochberg and Benjamini-Yekutieli agree with R")
    func adjustments() throws {
        let expected = try Reference(file: "reference_R.json").p_adjust
        let p = try expected.p.numbers
        expectClose(PAdjustment.holm.adjusted(p), try expected.holm.numbers)
        expectClose(PAdjustment.hommel.adjusted(p), try expected.hommel.numbers)
        expectClose(PAdjustment.benjaminiHochberg.adjusted(p), try expected.BH.numbers)
        expectClose(PAdjustment.benjaminiYekutieli.adjusted(p), try expected.BY.numbers)
        #expect(PAdjustment.allCases.allSatisfy { $0.adjusted([]) == [] && $0.adjusted([0.3]) == [0.3] })
    }

    @Test("the signed-rank test agrees with R with ties and exactly without")
    func wilcoxon() throws {
        let expected = try Reference(file: "reference_R.json").after_stretch_wilcoxon
        let ties = try #require(WilcoxonSignedRank(expected.ties.x.numbers))
        expectClose(ties.statistic, try expected.ties.V.number)
        expectClose(ties.p, try expected.ties.p.number)
        #expect(ties.interval == nil)
        let exact = try #require(WilcoxonSignedRank(expected.exact.x.numbers))
        expectClose(exact.statistic, try expected.exact.V.number)
        expectClose(exact.p, try expected.exact.p.number)
        expectClose(exact.estimate, try expected.exact.hl.number)
        expectClose(exact.interval?.low, try expected.exact.lo.number)
        expectClose(exact.interval?.high, try expected.exact.hi.number)
        #expect(WilcoxonSignedRank([0, 0]) == nil)
    }

    @Test("the binomial test agrees with R and Python")
    func binomial() throws {
        let p = Binomial(trials: 12, probability: 0.5).twoSidedP(9)
        expectClose(p, try Reference(file: "reference_R.json").after_stretch_wilcoxon.binom.p.number)
        expectClose(p, try Reference(file: "reference_python.json").binomtest_9_12.number)
    }

    @Test("paired blocks: the sign-flip test agrees with the reference")
    func signFlips() throws {
        let expected = try Reference(file: "reference_python.json").nof1_paired_blocks
        let differences = zip(try expected.B.numbers, try expected.A.numbers).map { $0 - $1 }
        let test = try #require(SignFlipTest(differences, seed: 1))
        expectClose(test.mean, try expected.statistic.number)
        expectClose(test.p, try expected.p_two_sided.number)
        #expect(test.assignmentCount == Int(try expected.n_assignments.number))
        #expect(test.isExact)
        // Turning all signs round turns one tail into the other, so that the one-sided p value is half.
        expectClose(test.p / 2, try expected.p_one_sided_B_greater.number)
    }

    @Test("beyond twelve pairs signs are drawn, the same for the same seed")
    func drawnSigns() throws {
        let differences = (0..<14).map { 0.4 + Double($0 % 5) / 10 - ($0.isMultiple(of: 3) ? 1 : 0) }
        let test = try #require(SignFlipTest(differences, seed: 7))
        #expect(!test.isExact)
        #expect(test.assignmentCount == 9_999)
        #expect(test == SignFlipTest(differences, seed: 7))
        let exact = try #require(SignFlipTest(Array(differences.prefix(12)), seed: 7))
        #expect(exact.isExact)
        #expect(SignFlipTest([], seed: 1) == nil)
    }

    @Test("complete randomisation agrees with the reference")
    func randomization() throws {
        let expected = try Reference(file: "reference_python.json").nof1_complete_randomisation
        let test = try #require(
            RandomizationTest(expected.pain.numbers, isSecond: expected.assign.numbers.map { $0 == 1 }))
        expectClose(test.difference, try expected.statistic.number)
        expectClose(test.p, try expected.p_two_sided.number)
        #expect(test.assignmentCount == Int(try expected.n_assignments.number))
        #expect(RandomizationTest([1, 2], isSecond: [true, true]) == nil)
    }

    @Test("a paired interval holds its mean and tells what it could have seen")
    func pairedInterval() throws {
        // Student's own sleep data: the extra hours of the second drug over the first.
        let paired = try #require(PairedInterval([1.2, 2.4, 1.3, 1.3, 0, 1, 1.8, 0.8, 4.6, 1.4]))
        expectClose(paired.mean, 1.58)
        expectClose(paired.interval.low, 0.7001142, tolerance: 1e-7)
        expectClose(paired.interval.high, 2.4598858, tolerance: 1e-7)
        #expect(paired.smallestDetectable > 1.2)
        #expect(PairedInterval([1]) == nil)
    }
}
