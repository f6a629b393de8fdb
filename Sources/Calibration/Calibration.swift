import Simulation
import Statistics

/// Many made-up diaries of one kind, and what Twinge and a correlation for each habit make of them.
struct Calibration: Hashable, Sendable {
    /// What the diaries are like.
    let row: CalibrationRow
    /// What Twinge found.
    let twinge: Tally
    /// What correlations found.
    let correlations: Tally

    /// The bars that were missed.
    var missedBars: [Limit] { row.bars.filter { !$0.isKept(by: twinge) } }

    /// Makes up and reads diaries, on as many threads as asked for; the outcome does not depend on how many.
    ///
    /// - Parameters:
    ///   - seed: the diaries' own seeds are drawn from it.
    ///   - progress: called after each diary.
    static func run(
        _ row: CalibrationRow, diaries: Int, seed: UInt64, permutations: Int, threads: Int,
        progress: () -> Void = {}
    ) async -> Calibration {
        var generator = SplitMix64(seed: seed)
        var seeds = (0..<diaries).map { _ in generator.next() }.makeIterator()
        return await withTaskGroup { group in
            let startNext = { (group: inout TaskGroup<Outcome>) in
                guard let seed = seeds.next() else { return }
                group.addTask { Outcome(row.diary(seed: seed), permutations: permutations) }
            }
            for _ in 0..<max(1, threads) { startNext(&group) }
            var (twinge, correlations) = (Tally(), Tally())
            while let outcome = await group.next() {
                startNext(&group)
                twinge.add(outcome.twinge, trigger: outcome.trigger)
                correlations.add(outcome.correlations, trigger: outcome.trigger)
                progress()
            }
            return Calibration(row: row, twinge: twinge, correlations: correlations)
        }
    }

    /// What was found in one diary.
    private struct Outcome: Sendable {
        let trigger: SimulatedHabit?
        let twinge: NamedHabits
        let correlations: NamedHabits

        init(_ diary: SimulatedDiary, permutations: Int) {
            trigger = diary.scenario.trigger?.habit
            twinge = .ofTwinge(diary, permutations: permutations)
            correlations = .ofCorrelations(diary)
        }
    }
}
