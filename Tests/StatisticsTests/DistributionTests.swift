import Testing

@testable import Statistics

@Suite("distributions and summaries")
struct DistributionTests {
    @Test("special values agree with R")
    func special() throws {
        let expected = try Reference(file: "reference_R.json").special
        expectClose(ChiSquared(degreesOfFreedom: 1).quantile(0.95), try expected.qchisq95.number)
        expectClose(Normal.upperTail(1.7), try expected["pnorm_1.7"].number)
        expectClose(ChiSquared(degreesOfFreedom: 1).upperTail(3.2), try expected["pchisq_3.2_1"].number)
        expectClose(ChiSquared(degreesOfFreedom: 3).upperTail(7.1), try expected["pchisq_7.1_3"].number)
        expectClose(StudentT(degreesOfFreedom: 9).upperTail(2.1), try expected["pt_2.1_9"].number)
        let jeffreys = Beta(alpha: 9.5, beta: 12.5)
        expectClose([jeffreys.quantile(0.025), jeffreys.quantile(0.975)], try expected.qbeta_jeffreys_9_21.numbers)
        expectClose(Normal.quantile(0.975), try expected["qnorm_.975"].number)
        expectClose(Binomial(trials: 12, probability: 0.25).cumulative(3), try expected["pbinom_3_12_.25"].number)
        expectClose(logGamma(10.3), try expected["lgamma_10.3"].number)
        expectClose(Beta(alpha: 2, beta: 5).cumulative(0.3), try expected["pbeta_.3_2_5"].number)
    }

    @Test("median, deviation and type-7 quantiles agree with R")
    func robust() throws {
        let expected = try Reference(file: "reference_R.json").robust
        let x = try expected.x.numbers
        expectClose(median(x), try expected.median.number)
        expectClose(medianAbsoluteDeviation(x).map { normalConsistency * $0 }, try expected.mad.number)
        for percent in [10, 25, 67, 90] {
            expectClose(
                quantile(x, at: Double(percent) / 100), try expected.quantile_type7["\(percent)%"].number)
        }
        #expect(quantile([], at: 0.5) == nil)
        #expect(median([]) == nil)
        #expect(medianAbsoluteDeviation([]) == nil)
    }

    @Test(
        "quantiles of the normal and t distributions are undone by their probabilities",
        arguments: [1e-12, 1e-5, 0.02, 0.3, 0.5, 0.8, 0.999])
    func inverses(probability: Double) {
        expectClose(Normal.cumulative(Normal.quantile(probability)), probability, tolerance: 1e-12)
        for freedom in [1, 4, 30] {
            let student = StudentT(degreesOfFreedom: freedom)
            expectClose(1 - student.upperTail(student.quantile(probability)), probability, tolerance: 1e-9)
        }
    }

    @Test("the chi-squared quantile with several degrees of freedom is undone by its probability")
    func chiSquaredInverse() {
        for freedom in [2, 3, 10] {
            let distribution = ChiSquared(degreesOfFreedom: freedom)
            expectClose(distribution.upperTail(distribution.quantile(0.95)), 0.05, tolerance: 1e-10)
        }
    }

    @Test("SplitMix64 gives the published sequence")
    func splitMix() {
        var generator = SplitMix64(seed: 1_234_567)
        let drawn = (0..<5).map { _ in generator.next() }
        #expect(
            drawn == [
                6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
                4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
            ])
    }

    @Test("a shuffle keeps every element and is the same for the same seed")
    func shuffle() {
        var one = Array(0..<50)
        var two = one
        var generator = SplitMix64(seed: 3)
        var again = generator
        one.shuffleReproducibly(using: &generator)
        two.shuffleReproducibly(using: &again)
        #expect(one == two)
        #expect(one != Array(0..<50))
        #expect(one.sorted() == Array(0..<50))
    }

    @Test("the Kaplan-Meier curve counts running spells as lasting at least so long")
    func kaplanMeier() {
        // Weeks of remission under 6-mercaptopurine, with the curve and the median of 23 weeks as published: Freireich
        // et al., Blood 21 (1963).
        let ended = [6, 6, 6, 7, 10, 13, 16, 22, 23]
        let running = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35]
        let spells = ended.map { (duration: $0, hasEnded: true) } + running.map { (duration: $0, hasEnded: false) }
        let curve = KaplanMeier(spells)
        #expect(curve.steps.map(\.duration) == [6, 7, 10, 13, 16, 22, 23])
        #expect(curve.steps.map(\.atRisk) == [21, 17, 15, 12, 11, 7, 6])
        #expect(curve.steps.map(\.ended) == [3, 1, 1, 1, 1, 1, 1])
        let survival = curve.steps.map(\.survival)
        expectClose(survival, [0.857, 0.807, 0.753, 0.690, 0.627, 0.538, 0.448], tolerance: 1e-3)
        #expect(curve.median == 23)
        #expect(curve.survival(after: 5) == 1)
        #expect(curve.survival(after: 12) == survival[2])
        #expect(KaplanMeier([(duration: 3, hasEnded: false)]).median == nil)
        #expect(KaplanMeier([]).survival(after: 5) == 1)
    }
}
