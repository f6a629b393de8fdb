import Testing

@testable import Statistics

@Suite("comparisons")
struct ComparisonTests {
    @Test("with more than twelve pairs signs are drawn at random, the same ones for the same seed")
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

    @Test("without data there is no result")
    func nothing() {
        #expect(holmAdjusted([]) == [])
        #expect(holmAdjusted([0.3]) == [0.3])
        #expect(SignFlipTest([0, 0, 0], seed: 1)?.p == 1)
    }

    @Test("a paired interval contains its mean and knows what it could have detected")
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
