import Testing

@testable import Statistics

@Suite("trends")
struct TrendTests {
    @Test("dependence weakens the evidence for a trend and never strengthens it")
    func hamedRao() {
        // The factors of both series were computed independently of this code, from the paper's formula.
        let lasting: [Double] = [3, 4, 4, 5, 5, 6, 6, 5, 5, 4, 4, 3, 3, 2, 2, 1, 1, 2, 3, 3, 4, 5, 5, 6]
        let corrected = MannKendall(lasting, correctingDependence: true)
        expectClose(corrected.dependenceFactor, 2.4244612930038096)
        expectClose(corrected.variance, MannKendall(lasting).variance * 2.4244612930038096)
        // Alternating values would give 0.48, and thus a smaller p-value.
        let swinging = [
            1, 1.2, 1.5, 1.3, 1.1, 0.8, 0.6, 0.9, 1.4, 1.9, 2.1, 2.0, 1.7, 1.5, 1.4, 1.8, 2.3, 2.6, 2.5, 2.2,
        ]
        #expect(MannKendall(swinging, correctingDependence: true) == MannKendall(swinging))
    }

    @Test("a constant series and a series of one value have no trend")
    func degenerate() {
        #expect(MannKendall([3, 3, 3, 3, 3], correctingDependence: true).p == 1)
        #expect(MannKendall([]).z == 0)
        #expect(TheilSen(x: [1], y: [2]) == nil)
        #expect(TheilSen(x: [1, 1], y: [2, 3]) == nil)
    }
}
