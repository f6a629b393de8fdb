extension Report {
    /// The report as one HTML page that needs no other file and prints well.
    public var html: String {
        let body = blocks.map(Self.html).joined(separator: "\n")
        return """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(title.escapedForHTML)</title>
            <style>
            \(Self.style)
            </style>
            </head>
            <body>
            <h1>\(title.escapedForHTML)</h1>
            \(body)
            </body>
            </html>

            """
    }

    private static let style = """
        body { font: 15px/1.5 system-ui, sans-serif; max-width: 46em; margin: 2em auto; padding: 0 1em; color: #222; background: #fff; overflow-wrap: anywhere }
        h1 { font-size: 1.5em } h2 { font-size: 1.1em; margin: 1.6em 0 .4em; color: #345 }
        table { border-collapse: collapse } td, th { padding: .15em .9em .15em 0; text-align: right; vertical-align: top }
        th { font-weight: normal; color: #567 } .word { text-align: left } tr + tr { border-top: 1px solid #e4e8ec }
        svg { width: 100%; height: auto }
        @media print { body { margin: 0; max-width: none; font-size: 11px } h2 { break-after: avoid } tr, svg { break-inside: avoid } }
        """

    private static func html(_ block: ReportBlock) -> String {
        switch block {
        case .heading(let text): return "<h2>\(text.escapedForHTML)</h2>"
        case .paragraph(let text): return "<p>\(text.escapedForHTML)</p>"
        case .table(let header, let rows, let wordColumns):
            let lines = [row(header, wordColumns, "th")] + rows.map { row($0, wordColumns, "td") }
            return "<table>\n" + lines.joined(separator: "\n") + "\n</table>"
        case .chart(let days): return chart(days)
        }
    }

    private static func row(_ cells: [String], _ wordColumns: Int, _ tag: String) -> String {
        let columns = cells.enumerated().map { column, cell in
            "<\(tag)\(column < wordColumns ? " class=\"word\"" : "")>\(cell.escapedForHTML)</\(tag)>"
        }
        return "<tr>" + columns.joined() + "</tr>"
    }

    /// Bars for the days: flare-up days dark, the number over each, a dot where nothing was logged.
    private static func chart(_ days: [ReportBlock.ChartDay]) -> String {
        let step = days.count > 70 ? 6 : 14
        let width = days.count * step + 20
        let bars = days.enumerated().map { place, day in
            let left = 20 + place * step
            let middle = left + step / 2
            let label = day.startsWeek ? "<text x=\"\(left)\" y=\"128\">\(day.label.escapedForHTML)</text>" : ""
            guard let worst = day.worst else {
                return "<circle cx=\"\(middle)\" cy=\"109\" r=\"1\" fill=\"#9ab\"/>" + label
            }
            let height = max(worst * 9, 1)
            let number =
                step > 10 ? "<text x=\"\(middle)\" y=\"\(107 - height)\" text-anchor=\"middle\">\(worst)</text>" : ""
            let bar =
                "<rect x=\"\(left + 1)\" y=\"\(110 - height)\" width=\"\(step - 2)\" height=\"\(height)\" "
                + "fill=\"\(day.isFlare ? "#b5432a" : "#7f9db9")\"/>"
            return bar + number + label
        }
        let axis = "<text x=\"0\" y=\"113\">0</text><text x=\"0\" y=\"23\">10</text>"
        let legend =
            days.contains(where: \.isFlare) ? "<p>Flare-up days are dark red; a dot is a day without a score.</p>" : ""
        let frame =
            "<svg viewBox=\"0 0 \(width) 132\" style=\"max-width: \(width * 2)px\" font-size=\"9\" font-family=\"sans-serif\" "
            + "fill=\"#567\" role=\"img\" aria-label=\"Worst pain of each day\">"
        return "\(frame)\n\(axis)\n"
            + bars.joined(separator: "\n") + "\n</svg>" + legend
    }
}
