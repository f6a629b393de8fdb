/// Results as tables in Markdown.
struct CalibrationTable {
    /// Diaries without a trigger, in order.
    var linkFree: [Calibration] = []
    /// Diaries with a trigger like those that the method was chosen on, in order.
    var withTrigger: [Calibration] = []
    /// Diaries whose trigger may be any habit, in order.
    var withAnyTrigger: [Calibration] = []

    /// The tables, with the bars that each row has to keep; none for no diaries.
    var text: String {
        [
            linkFreeTable, Self.triggerTable("trigger of odds 4", withTrigger),
            Self.triggerTable("any of the eight habits", withAnyTrigger),
        ].compactMap(\.self).joined(separator: "\n\n")
    }

    /// Whether any limit is not kept.
    var missesABar: Bool {
        (linkFree + withTrigger + withAnyTrigger).contains { !$0.missedBars.isEmpty }
    }

    private var linkFreeTable: String? {
        guard !linkFree.isEmpty else { return nil }
        return Self.table(
            ["no trigger", "days", "any link", "95 % range", "bar", "any correlation"],
            linkFree.map { result in
                let share = result.twinge[.anyLink]
                return [
                    result.row.kind.rawValue, "\(result.row.days)", share.percent, share.range, result.bar(.anyLink),
                    result.correlations[.anyLink].percent,
                ]
            })
    }

    private static func triggerTable(_ title: String, _ results: [Calibration]) -> String? {
        guard !results.isEmpty else { return nil }
        let measures: [(String, Measure)] = [
            ("trigger named", .triggerNamed), ("first card right", .leadRight), ("wrong cards", .wrongCards),
        ]
        return table(
            [title, "days", "share", "95 % range", "bar", "correlations"],
            results.flatMap { result in
                measures.map { name, measure in
                    let share = result.twinge[measure]
                    return [
                        name, "\(result.row.days)", share.percent, share.range, result.bar(measure),
                        result.correlations[measure].percent,
                    ]
                }
            })
    }

    private static func table(_ header: [String], _ rows: [[String]]) -> String {
        let line = { (cells: [String]) in "| " + cells.joined(separator: " | ") + " |" }
        return ([line(header), line(header.map { _ in "---" })] + rows.map(line)).joined(separator: "\n")
    }
}

extension Calibration {
    /// The bar of a measure and whether it was kept, as words.
    fileprivate func bar(_ measure: Measure) -> String {
        guard let bar = row.bars.first(where: { $0.measure == measure }) else { return "" }
        let limit = "\(bar.isAtMost ? "at most" : "at least") \(Int((bar.limit * 100).rounded())) %"
        return missedBars.contains(bar) ? "\(limit): MISSED" : limit
    }
}

extension Share {
    fileprivate var percent: String { value.map { "\($0.percent) % (\(count) of \(total))" } ?? "none" }
    fileprivate var range: String { interval.map { "\($0.low.percent)-\($0.high.percent) %" } ?? "" }
}

extension Double {
    /// A share as per cent with one decimal.
    fileprivate var percent: String {
        let tenths = Int((self * 1000).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }
}
