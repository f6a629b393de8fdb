import Diary
import Statistics

/// What an experiment can detect, computed beforehand from how much the user's own pain varies.
public struct ExperimentPower: Hashable, Sendable {
    /// The smallest true difference, in points of worst pain, that four of five such experiments would find.
    public let smallestDifference: Double

    /// How many past pairs of blocks are needed.
    private static let leastPairs = 4
    /// How many past days to use, at most.
    private static let reach = 182

    /// Computes the power of a design before it starts; nil if too few days of the previous half year have pain.
    ///
    /// Blocks of the same length are laid back to back over the past. The differences between their means are those that such
    /// blocks show if nothing is tried.
    /// - Complexity: O(days used)
    public init?(of design: Experiment.Design, before start: DiaryDate, in table: DayTable) {
        let length = 2 * design.blockDays
        let differences = (1...max(1, Self.reach / length)).compactMap { pair -> Double? in
            let first = start - pair * length
            let means = [first, first + design.blockDays].map { block in
                mean(
                    table.logged(in: (block + design.washoutDays)...(block + design.blockDays - 1))
                        .compactMap { $0.worst.map { Double($0.value) } })
            }
            return means[0].flatMap { left in means[1].map { left - $0 } }
        }
        guard differences.count >= Self.leastPairs else { return nil }
        let scatter = (dot(differences, differences) / Double(differences.count)).squareRoot()
        let student = StudentT(degreesOfFreedom: design.pairs - 1)
        let factor = student.quantile(0.975) + student.quantile(0.8)
        smallestDifference = factor * scatter / Double(design.pairs).squareRoot()
    }
}
