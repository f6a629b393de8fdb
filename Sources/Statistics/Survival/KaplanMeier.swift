/// The share of spells that last longer than each duration, with some still running.
///
/// Source: Kaplan and Meier, Journal of the American Statistical Association 53 (1958).
public struct KaplanMeier: Equatable, Sendable {
    /// A duration at which spells ended.
    public struct Step: Equatable, Sendable {
        /// The duration.
        public let duration: Int
        /// The share that lasts longer than that.
        public let survival: Double
        /// The number that had lasted that long and could end.
        public let atRisk: Int
        /// The number that ended then.
        public let ended: Int
    }

    /// The durations at which spells ended, the shortest first.
    public let steps: [Step]

    /// Creates the curve of spells, given their durations and whether they have ended; a running one counts up to its duration so far.
    /// - Complexity: O(n log n)
    public init(_ spells: [(duration: Int, hasEnded: Bool)]) {
        let spells = spells.sorted { $0.duration < $1.duration }
        var survival = 1.0
        var steps: [Step] = []
        var start = 0
        while start < spells.count {
            let duration = spells[start].duration
            var next = start
            var ended = 0
            while next < spells.count, spells[next].duration == duration {
                if spells[next].hasEnded { ended += 1 }
                next += 1
            }
            if ended > 0 {
                let atRisk = spells.count - start
                survival *= 1 - Double(ended) / Double(atRisk)
                steps.append(Step(duration: duration, survival: survival, atRisk: atRisk, ended: ended))
            }
            start = next
        }
        self.steps = steps
    }

    /// The shortest duration by which half have ended; nil if they haven't.
    public var median: Int? {
        steps.first { $0.survival <= 0.5 }?.duration
    }
}
