import Testing

@testable import Statistics

@Suite("data with little or no information")
struct ThinDataTests {
    /// A model of one covariate within strata.
    static func model(_ covariate: [Double], _ isEvent: [Bool], _ stratum: [Int]) -> ConditionalLogistic {
        ConditionalLogistic(rows: covariate.map { [$0] }, isEvent: isEvent, stratum: stratum, parameterCount: 1)
    }

    @Test("separated data have finite penalised estimates and a profile that is open on at most one side")
    func separated() {
        let separated = Self.model(
            [1, 1, 0, 0, 1, 0, 0], [true, true, false, false, true, false, false], [1, 1, 1, 1, 2, 2, 2])
        for penalty in [Penalty.logF(2), .firth] {
            let fit = PenalizedFit(separated, penalty: penalty)
            let profile = ProfileInterval(separated, penalty: penalty, fit: fit, index: 0)
            #expect(fit.didConverge)
            #expect((0.5...10).contains(fit.coefficients[0]))
            #expect(fit.standardErrors[0].isFinite)
            #expect(profile.low.isFinite)
            #expect(profile.high > fit.coefficients[0])
            #expect((0...1).contains(profile.p))
        }
        let unpenalized = PenalizedFit(separated)
        #expect(unpenalized.coefficients[0].isFinite)
        #expect(unpenalized.coefficients[0] > 5)
        #expect(ProfileInterval(separated, penalty: .none, fit: unpenalized, index: 0).high == .infinity)
    }

    @Test(
        "one stratum, a constant exposure, strata without events or with only events, and no data at all",
        arguments: [
            model([1, 2, 3, 5], [true, false, true, false], [7, 7, 7, 7]),
            model([4, 4, 4, 4], [true, false, true, false], [1, 1, 2, 2]),
            model([1, 2, 3, 4], [false, false, false, false], [1, 1, 2, 2]),
            model([1, 2, 3, 4], [true, true, true, true], [1, 1, 2, 2]),
            model([3], [true], [1]),
            model([], [], []),
        ])
    func thin(model: ConditionalLogistic) {
        for penalty in [Penalty.none, .logF(2), .firth] {
            let fit = PenalizedFit(model, penalty: penalty)
            #expect(fit.coefficients.allSatisfy { $0.isFinite })
            #expect(fit.logLikelihood.isFinite)
            #expect(fit.standardErrors.allSatisfy { $0 > 0 })
            let profile = ProfileInterval(model, penalty: penalty, fit: fit, index: 0)
            #expect(profile.low < profile.high)
            #expect((0...1).contains(profile.p))
        }
        let test = EfficientScore(model, penalty: .logF(2))
        #expect(test.statistic([nil, nil, nil, nil]) == 0)
        #expect(test.statistic([2, 2, 2, 2]) == 0)
        #expect(test.statistic([1e300, -1e300, nil, 0]).isFinite)
    }

    @Test("small data of every kind have finite penalised estimates", arguments: 0..<300)
    func small(seed: Int) {
        var generator = SplitMix64(seed: UInt64(seed))
        let count = Int(generator.next() % 12)
        let scale = [1e-6, 1, 24, 1440][Int(generator.next() % 4)]
        let kinds = generator.next() % 4 + 1
        let covariate = (0..<count).map { _ in scale * Double(generator.next() % kinds) }
        let isEvent = (0..<count).map { _ in generator.next() % 3 == 0 }
        let model = Self.model(covariate, isEvent, (0..<count).map { _ in Int(generator.next() % 3) })
        for penalty in [Penalty.logF(2), .firth] {
            let fit = PenalizedFit(model, penalty: penalty)
            #expect(fit.coefficients[0].isFinite)
            #expect(fit.logLikelihood.isFinite)
        }
        #expect(EfficientScore(model, penalty: .logF(2)).statistic(covariate).isFinite)
    }

    @Test("an outcome that the covariates explain wholly leaves nothing but rounding, in which no test finds anything")
    func explained() {
        let covariate = (0..<90).map { Double($0 * 37 % 11) / 7 }
        let stratum = (0..<90).map { $0 / 30 }
        let outcome = covariate.indices.map { 0.3 * covariate[$0] + 0.1 * Double(stratum[$0]) }
        let exposure = (0..<90).map { Double($0 * 13 % 5) } as [Double?]
        let score = EfficientScore(
            outcome: outcome, covariates: covariate.map { [$0] }, stratum: stratum, covariateCount: 1)
        #expect(score.statistic(exposure) == 0)
        let regression = PartialRegression(
            outcome: centered(outcome, within: stratum), covariates: [centered(covariate, within: stratum)])
        #expect(regression.residualSquares == 0)
        #expect(regression.effect(of: centered(exposure, within: stratum))?.coefficient == 0)
    }

    @Test("tests without data have no result")
    func nothing() {
        #expect(stepDownMaxTCounts(observed: [], permuted: []) == [])
        #expect(stepDownMaxTCounts(observed: [0, 0], permuted: [0, 0, 0, 0]) == [3, 3])
        #expect(mean([]) == nil)
        #expect(sampleStandardDeviation([1]) == nil)
        #expect(quantile([], at: 0.5) == nil)
        #expect(median([]) == nil)
        let constant = EfficientScore(
            outcome: [2, 2, 2], covariates: [[], [], []], stratum: [1, 1, 1], covariateCount: 0)
        #expect(constant.statistic([1, 2, 3]) == 0)
        let empty = EfficientScore(outcome: [], covariates: [], stratum: [], covariateCount: 2)
        #expect(empty.statistic([]) == 0)
    }
}
