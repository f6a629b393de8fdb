/// One row of a table: diaries that are alike in everything but chance.
struct CalibrationRow: Sendable {
    /// What the diaries are like.
    let name: String
    /// What is reported of them.
    let measures: [Measure]
    /// How many diaries it has in place of the number asked for; nil for that number.
    var diaries: Int?
    /// What is counted in the diary of a seed, with so many orders of its weeks.
    let counts: @Sendable (_ seed: UInt64, _ permutations: Int) -> Counts
}
