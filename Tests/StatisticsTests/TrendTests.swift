import Testing

@testable import Statistics

@Suite("trends")
struct TrendTests {
    static func weeks() throws -> (x: [Double], y: [Double]) {
        let table = try Oracle.table("weekly.csv")
        let pairs = zip(try #require(table["week"]), try #require(table["pain"])).compactMap { week, pain in
            week.flatMap { week in pain.map { (week, $0) } }
        }
        return (pairs.map(\.0), pairs.map(\.1))
    }

    @Test("Theil-Sen, Siegel and Mann-Kendall agree with the reference on weekly pain")
    func weekly() throws {
        let expected = try Reference(file: "reference_python.json").weekly_trend
        let (x, y) = try Self.weeks()
        #expect(x.count == Int(try expected.n.number))
        let line = try #require(TheilSen(x: x, y: y))
        expectClose(line.slope, try expected.theil_sen.slope.number)
        expectClose(line.intercept, try expected.theil_sen.intercept.number)
        expectClose(line.interval.low, try expected.theil_sen.lo.number)
        expectClose(line.interval.high, try expected.theil_sen.hi.number)
        let siegel = try #require(RepeatedMedians(x: x, y: y))
        expectClose(siegel.slope, try expected.siegel.slope.number)
        expectClose(siegel.intercept, try expected.siegel.intercept.number)
        let test = MannKendall(y)
        #expect(test.statistic == Int(try expected.mann_kendall.S.number))
        expectClose(test.variance, try expected.mann_kendall.var.number)
        expectClose(test.z, try expected.mann_kendall.z.number)
        expectClose(test.p, try expected.mann_kendall.p.number)
        let tau = KendallTau(y)
        expectClose(tau.tau, try expected.mann_kendall.tau_b.number)
        expectClose(tau.p, try expected.mann_kendall.p_scipy_kendalltau.number)
    }

    @Test("Kendall's tau agrees with R with ties and exactly without")
    func kendall() throws {
        let inR = try Reference(file: "reference_R.json").weekly_kendall_R
        let tau = KendallTau(try Self.weeks().y)
        expectClose(tau.tau, try inR.tau_b.number)
        expectClose(tau.z, try inR.z.number)
        expectClose(tau.p, try inR.p.number)
        #expect(tau.exactP == nil)
        let exact = try Reference(file: "reference_python.json").kendall_exact_no_ties
        let series = KendallTau(try exact.y.numbers)
        expectClose(series.tau, try exact.tau.number)
        expectClose(series.exactP, try exact.p.number)
    }

    @Test("dependence weakens the evidence for a trend and never strengthens it")
    func hamedRao() {
        // The factors of both series were computed apart from this code, from the paper's formula.
        let lasting: [Double] = [3, 4, 4, 5, 5, 6, 6, 5, 5, 4, 4, 3, 3, 2, 2, 1, 1, 2, 3, 3, 4, 5, 5, 6]
        let corrected = MannKendall(lasting, correctingDependence: true)
        expectClose(corrected.dependenceFactor, 2.4244612930038096)
        expectClose(corrected.variance, MannKendall(lasting).variance * 2.4244612930038096)
        // Swings back and forth would give 0.48, and with it a smaller p value.
        let swinging = [
            1, 1.2, 1.5, 1.3, 1.1, 0.8, 0.6, 0.9, 1.4, 1.9, 2.1, 2.0, 1.7, 1.5, 1.4, 1.8, 2.3, 2.6, 2.5, 2.2,
        ]
        #expect(MannKendall(swinging, correctingDependence: true) == MannKendall(swinging))
    }

    @Test("a constant series and one of a single value have no trend")
    func degenerate() {
        #expect(MannKendall([3, 3, 3, 3, 3], correctingDependence: true).p == 1)
        #expect(MannKendall([]).z == 0)
        #expect(TheilSen(x: [1], y: [2]) == nil)
        #expect(TheilSen(x: [1, 1], y: [2, 3]) == nil)
        #expect(KendallTau([4]).tau == 0)
        #expect(RepeatedMedians(x: [], y: []) == nil)
    }
}
