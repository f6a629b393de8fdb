/// Tests a difference between two conditions that were assigned to blocks completely at random: how often would another
/// assignment of as many blocks give as large a difference?
///
/// Source: Edgington, "Randomization Tests" (1980).
public struct RandomizationTest: Hashable, Sendable {
    /// The mean under the second condition minus that under the first.
    public let difference: Double
    /// The two-sided p-value over all assignments.
    public let p: Double
    /// The number of assignments.
    public let assignmentCount: Int

    /// Tests outcomes, given which are under the second condition; nil unless both occur.
    /// - Complexity: O(2^n)
    public init?(_ outcomes: [Double], isSecond: [Bool]) {
        let size = isSecond.count { $0 }
        guard size > 0, size < outcomes.count, outcomes.count < 26 else { return nil }
        let total = outcomes.reduce(0, +)
        let difference = { (sum: Double) in
            sum / Double(size) - (total - sum) / Double(outcomes.count - size)
        }
        self.difference = difference(zip(outcomes, isSecond).reduce(0) { $0 + ($1.1 ? $1.0 : 0) })
        var assignments = 0
        var reached = 0
        for assignment in 0..<(1 << outcomes.count) where assignment.nonzeroBitCount == size {
            let sum = outcomes.indices.reduce(0) { $0 + (assignment >> $1 & 1 == 1 ? outcomes[$1] : 0) }
            assignments += 1
            if abs(difference(sum)) >= abs(self.difference) - 1e-12 { reached += 1 }
        }
        assignmentCount = assignments
        p = Double(reached) / Double(assignments)
    }
}
