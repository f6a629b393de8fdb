/// One row of a table: diaries that differ only by chance.
struct CalibrationRow: Sendable {
    /// What the diaries are like.
    let name: String
    /// The measures reported on them.
    let measures: [Measure]
    /// The number of diaries, if it differs from the requested number.
    var diaries: Int?
    /// Counts the measures in the diary of a seed, with this many orders of its weeks.
    let counts: @Sendable (_ seed: UInt64, _ permutations: Int) -> Counts
}
