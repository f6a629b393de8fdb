import Canvas
import Diary
import Reports

extension Report {
    /// The report as plain text, at most 78 columns wide if its tables allow; nothing is left out.
    public var text: String {
        var lines = [title, String(repeating: "=", count: title.count)] + subtitle.wrapped(to: 78)
        for block in blocks {
            lines.append("")
            lines += Self.lines(of: block)
        }
        return lines.map { $0.trimmedAtEnd + "\n" }.joined()
    }

    private static func lines(of block: ReportBlock) -> [String] {
        switch block {
        case .heading(let text): [text, String(repeating: "-", count: text.count)]
        case .paragraph(let text), .smallPrint(let text): text.wrapped(to: 78)
        case .answers(let answers):
            answers.flatMap { answer in
                [answer.question] + answer.text.wrapped(to: 76).map { "  " + $0 }
            }
        case .list(let items):
            items.flatMap { item in
                item.wrapped(to: 76).enumerated().map { ($0 == 0 ? "- " : "  ") + $1 }
            }
        case .table(let header, let rows, let wordColumns): table([header] + rows, wordColumns)
        case .course(let chart): chart.lines
        case .body: []
        case .columns(let columns): columns.flatMap { $0.flatMap(lines) }
        }
    }

    private static func table(_ rows: [[String]], _ wordColumns: Int) -> [String] {
        let widths = (rows.first ?? []).indices.map { column in
            rows.map { TextWidth.columns(of: $0[column]) }.max() ?? 0
        }
        return rows.map { row in
            row.enumerated().map { column, cell in
                let padding = String(repeating: " ", count: widths[column] - TextWidth.columns(of: cell))
                return column < wordColumns ? cell + padding : padding + cell
            }.joined(separator: "  ")
        }
    }
}

extension CourseChart {
    /// The steps as text: a row for every seven days, with `*` beside flare-up days, or a row for each week or month.
    fileprivate var lines: [String] {
        let rows = length == .day ? days : spans
        let flares = steps.contains { $0.flareDays > 0 }
        return rows + ["\(flares ? "* flare-up day   " : ""). nothing logged"]
    }

    private var days: [String] {
        stride(from: 0, to: steps.count, by: 7).map { start in
            let week = steps[start..<min(start + 7, steps.count)]
            let label = (week.first?.days.lowerBound.dayAndMonth ?? "").padded(to: 8)
            return label + week.map { Self.cell($0, decimals: false) }.joined()
        }
    }

    private var spans: [String] {
        steps.map { step in
            let first = step.days.lowerBound
            let label = length == .month ? "\(first.yearMonth)" : "\(first)"
            return label.padded(to: 12) + Self.cell(step, decimals: true)
        }
    }

    private static func cell(_ step: AppointmentReport.Step, decimals: Bool) -> String {
        let score = step.pain.map { decimals ? $0.oneDecimal : $0.short } ?? "."
        return String(repeating: " ", count: max(0, 4 - score.count)) + score + (step.flareDays > 0 ? "*" : " ")
    }
}
