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

/// A table by its name: what is measured on which diaries.
struct CalibrationTable: Sendable {
    /// What it is called on the command line.
    let name: String
    /// What it shows, in one sentence.
    let title: String
    /// Its rows.
    let rows: [CalibrationRow]

    /// Every table there is, those that take longest last.
    static let all = [links, worlds, sleep, height, caution, helps, weekly]
}
