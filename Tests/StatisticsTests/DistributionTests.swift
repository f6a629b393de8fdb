import Testing

@testable import Statistics

@Suite("distributions and summaries")
struct DistributionTests {
    @Test(
        "quantiles of the normal and t distributions invert their probabilities",
        arguments: [1e-12, 1e-5, 0.02, 0.3, 0.5, 0.8, 0.999])
    func inverses(probability: Double) {
        expectClose(Normal.upperTail(-Normal.quantile(probability)), probability, tolerance: 1e-12)
        for freedom in [1, 4, 30] {
            let student = StudentT(degreesOfFreedom: freedom)
            #expect(abs(1 - student.upperTail(student.quantile(probability)) - probability) < 1e-12)
        }
    }

    @Test("the chi-squared quantile with several degrees of freedom inverts its probability")
    func chiSquaredInverse() {
        for freedom in [2, 3, 10] {
            let distribution = ChiSquared(degreesOfFreedom: freedom)
            expectClose(distribution.upperTail(distribution.quantile(0.95)), 0.05, tolerance: 1e-10)
        }
    }

    @Test("SplitMix64 produces the published sequence")
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

    @Test("the Kaplan-Meier curve counts running spells as lasting at least as long as they have so far")
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
        expectClose(
            curve.steps.map(\.survival), [0.857, 0.807, 0.753, 0.690, 0.627, 0.538, 0.448], tolerance: 1e-3)
        #expect(curve.median == 23)
        #expect(KaplanMeier([(duration: 3, hasEnded: false)]).median == nil)
        #expect(KaplanMeier([]).steps.isEmpty)
    }
}
