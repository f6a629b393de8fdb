/// A named table: what is measured on which diaries.
struct CalibrationTable: Sendable {
    /// Its name on the command line.
    let name: String
    /// What it shows, in one sentence.
    let title: String
    /// Its rows.
    let rows: [CalibrationRow]

    /// Every table, with the slowest last.
    static let all = [links, worlds, source, sleep, height, caution, helps, sameDay, weekly]
}
