/// Results as a Markdown table.
struct CalibrationText {
    /// The table.
    let table: CalibrationTable
    /// The results, row by row.
    let runs: [CalibrationRun]

    /// The table, including the limits for each row.
    var text: String {
        let header = ["diaries", "measure", "share", "95 % range", "bar"]
        let rows = runs.flatMap { run in
            run.row.measures.map { measure in
                let share = run.counts[measure.name]
                return [run.row.name, measure.name, share.percent, share.range, measure.words(run.counts)]
            }
        }
        let line = { (cells: [String]) in "| " + cells.joined(separator: " | ") + " |" }
        let lines = ([line(header), line(header.map { _ in "---" })] + rows.map(line)).joined(separator: "\n")
        return "### \(table.name)\n\n\(table.title)\n\n\(lines)\n"
    }
}

extension Share {
    fileprivate var percent: String { value.map { "\($0.tenthsOfPercent) % (\(count) of \(total))" } ?? "none" }
    fileprivate var range: String { interval.map { "\($0.low.tenthsOfPercent)-\($0.high.tenthsOfPercent) %" } ?? "" }
}

extension Double {
    /// A share in percent with one decimal.
    fileprivate var tenthsOfPercent: String {
        let tenths = Int((self * 1000).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }
}
