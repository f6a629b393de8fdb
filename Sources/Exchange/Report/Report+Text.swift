extension Report {
    /// The report as plain text, at most 78 columns wide where its tables allow.
    public var text: String {
        var lines = [title, String(repeating: "=", count: title.count)]
        for block in blocks {
            lines.append("")
            switch block {
            case .heading(let text): lines += [text, String(repeating: "-", count: text.count)]
            case .paragraph(let text): lines += text.wrapped(to: 78)
            case .table(let header, let rows, let wordColumns): lines += Self.table([header] + rows, wordColumns)
            case .chart(let days): lines += Self.chart(days)
            }
        }
        return lines.map { $0.trimmedAtEnd + "\n" }.joined()
    }

    private static func table(_ rows: [[String]], _ wordColumns: Int) -> [String] {
        let widths = (rows.first ?? []).indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            row.enumerated().map { column, cell in
                let padding = String(repeating: " ", count: widths[column] - cell.count)
                return column < wordColumns ? cell + padding : padding + cell
            }.joined(separator: "  ")
        }
    }

    /// A row for each week with the score of each day, `*` beside those of flare-ups.
    private static func chart(_ days: [ReportBlock.ChartDay]) -> [String] {
        var weeks: [(label: String, days: [ReportBlock.ChartDay])] = []
        for day in days {
            if day.startsWeek { weeks.append((day.label, [])) }
            weeks[weeks.count - 1].days.append(day)
        }
        let rows = weeks.map { week in
            let label = week.label + String(repeating: " ", count: max(0, 8 - week.label.count))
            return label
                + week.days.map { day in
                    let score = day.worst.map(String.init) ?? "."
                    return String(repeating: " ", count: max(0, 4 - score.count)) + score + (day.isFlare ? "*" : " ")
                }.joined()
        }
        return rows + (days.contains(where: \.isFlare) ? ["* flare-up day   . nothing logged"] : [". nothing logged"])
    }
}

extension String {
    fileprivate var trimmedAtEnd: String {
        guard let last = lastIndex(where: { $0 != " " }) else { return "" }
        return String(self[...last])
    }

    /// The text in lines of at most so many characters, broken between words.
    fileprivate func wrapped(to width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var used = 0
        for word in split(separator: " ") {
            let length = word.count
            if used > 0, used + 1 + length > width {
                lines.append(line)
                (line, used) = ("", 0)
            }
            line += used == 0 ? String(word) : " " + word
            used += used == 0 ? length : 1 + length
        }
        return lines + [line]
    }
}
