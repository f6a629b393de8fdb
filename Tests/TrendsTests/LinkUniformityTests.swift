import Diary
import Simulation
import Statistics
import Testing

@testable import Trends

@Suite("p-values when no habit matters")
struct LinkUniformityTests {
    static let permutations = 199
    static let diaries = 2000

    /// Returns the smallest adjusted p-value of correlated habits, drawn independently each day and sometimes not logged: any
    /// order of their weeks would have been equally likely.
    static func smallestP(seed: UInt64, habitCount: Int, areNights: Bool) throws -> Double {
        let pain = SimulatedDiary(.reference(days: 119, seed: seed)).days.map { $0.loggedPain.map(Double.init) }
        var generator = SplitMix64(seed: ~seed)
        let uniform = { () -> Double in Double(generator.next() >> 11) / Double(1 << 53) }
        let shared = pain.map { _ in uniform() }
        let exposures = (0..<habitCount).map { number in
            Exposure(
                habit: "\(number)", scale: .amount(nil), isSameNight: areNights,
                logged: shared.map { shared in
                    let own = shared + uniform()
                    return uniform() < 0.1 ? nil : own
                })
        }
        let table = LinkTable(
            firstWeekday: .monday, pain: pain, marks: pain.map { _ in nil }, mornings: pain, exposures: exposures)
        let tests = try #require(
            LinkTests(
                table, LinkModel(table),
                gates: exposures.map { _ in LinkGate(needs: [], morningNeeds: [], known: (0, 0)) },
                permutationCount: permutations,
                seed: LinkTests.seed, progress: { _ in true }))
        return try #require(tests.scores.map(tests.pAdjusted).min())
    }

    @Test(
        "are uniform over 2,000 diaries, for one habit, for the first of three, and for one of the night",
        arguments: [(1, false), (3, false), (1, true)])
    func uniform(habitCount: Int, areNights: Bool) throws {
        let p = try (0..<Self.diaries).map {
            try Self.smallestP(seed: UInt64($0), habitCount: habitCount, areNights: areNights)
        }.sorted()
        // The largest distance between the distribution of p and the straight line, at the values that p can take.
        let steps = Double(Self.permutations + 1)
        var distance = 0.0
        for step in 1...(Self.permutations + 1) {
            let limit = (Double(step) + 0.5) / steps
            let share = Double(p.count { $0 < limit }) / Double(Self.diaries)
            distance = max(distance, abs(share - Double(step) / steps))
        }
        // The Kolmogorov-Smirnov limit that chance exceeds once in a hundred times.
        #expect(distance < 1.628 / Double(Self.diaries).squareRoot(), "distance \(distance)")
        let found = Double(p.count { $0 <= 0.05 }) / Double(Self.diaries)
        #expect((0.035...0.065).contains(found), "p of at most 0.05 in a share of \(found)")
    }
}
