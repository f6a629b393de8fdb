/// A table by its name: what is measured on which diaries.
struct CalibrationTable: Sendable {
    /// What it is called on the command line.
    let name: String
    /// What it shows, in one sentence.
    let title: String
    /// Its rows.
    let rows: [CalibrationRow]

    /// Every table there is, those that take longest last.
    static let all = [links, worlds, source, sleep, height, caution, helps, sameDay, weekly]
}
