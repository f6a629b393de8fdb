import Canvas
import Reports

extension Report {
    /// The report as a self-contained HTML page that prints on one or two sheets of A4 or Letter.
    public var html: String {
        // A second sheet must not be mistaken for somebody else's.
        let running = "<p class=\"small again\" aria-hidden=\"true\">\("\(title). \(subtitle)".escapedForMarkup)</p>\n"
        let sections = pages.enumerated().map { place, page in
            "<section>\n\(place > 0 ? running : "")\(page.map(html).joined(separator: "\n"))\n</section>"
        }
        return """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(title.escapedForMarkup)</title>
            <style>
            \(Self.style)
            </style>
            </head>
            <body>
            <main>
            <header>
            <h1>\(title.escapedForMarkup)</h1>
            <p>\(subtitle.escapedForMarkup)</p>
            </header>
            \(sections.joined(separator: "\n"))
            </main>
            </body>
            </html>

            """
    }

    private static let style = """
        @page { margin: 10mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #46525c } }
        * { box-sizing: border-box }
        body { font: 15px/1.45 system-ui, "Liberation Sans", Arial, sans-serif; margin: 0; color: #1d2328; background: #fff }
        main { max-width: 54em; margin: 1.5em auto; padding: 0 1em; overflow-wrap: anywhere }
        h1 { font-size: 1.4em; margin: 0 } header p { margin: .1em 0 .6em; color: #46525c }
        h2 { font-size: 1.05em; margin: 1.1em 0 .2em; color: #1c4f7c } p { margin: .2em 0 }
        dl { margin: .5em 0; display: grid; grid-template-columns: max-content 1fr; gap: .3em 1em }
        dt { font-weight: bold } dd { margin: 0 }
        ul { margin: .2em 0; padding-left: 1.2em } .small { font-size: .87em; color: #46525c }
        table { border-collapse: collapse; width: 100% }
        td, th { padding: .12em .5em .12em 0; text-align: right; vertical-align: top }
        th, td { overflow-wrap: normal } th { font-weight: normal; color: #46525c }
        .word { text-align: left; overflow-wrap: anywhere; min-width: 7.8em } tr + tr > td { border-top: 1px solid #e1e6ea }
        .columns { display: flex; flex-wrap: wrap; gap: 0 1.5em } .columns > div { flex: 1 1 15em; min-width: min-content }
        .course { width: 100%; height: auto; overflow: visible } .course text { font: 10px sans-serif; fill: #37424b }
        .body { width: 100%; max-height: 21em }
        .body text { font: 4.5px sans-serif; fill: #37424b } .again { display: none }
        @media (max-width: 40em) {
        dl { grid-template-columns: 1fr } dd { margin-bottom: .4em } .columns > div { min-width: 0 }
        .course text { font-size: 21px } .course .wide { display: none } .course .date { font-size: 19px }
        }
        @media print {
        body { font-size: 9pt; line-height: 1.3 } main { max-width: none; margin: 0; padding: 0 }
        h2 { break-after: avoid; margin-top: .8em } tr, svg, li { break-inside: avoid }
        section + section { break-before: page } .again { display: block } .body { height: 50mm } .columns > div { flex-basis: 8em }
        }
        """

    private func html(_ block: ReportBlock) -> String {
        switch block {
        case .heading(let text): "<h2>\(text.escapedForMarkup)</h2>"
        case .paragraph(let text): "<p>\(text.escapedForMarkup)</p>"
        case .smallPrint(let text): "<p class=\"small\">\(text.escapedForMarkup)</p>"
        case .answers(let answers): "<dl>\n" + answers.map(Self.html).joined(separator: "\n") + "\n</dl>"
        case .list(let items):
            "<ul>\n" + items.map { "<li>\($0.escapedForMarkup)</li>" }.joined(separator: "\n") + "\n</ul>"
        case .table(let header, let rows, let wordColumns):
            Self.table(header, rows, wordColumns)
        case .course(let chart): chart.svg(ramp)
        case .body(let body): BodyPicture(body, ramp: ramp).svg
        case .columns(let columns):
            "<div class=\"columns\">\n"
                + columns.map { "<div>\n\($0.map(html).joined(separator: "\n"))\n</div>" }.joined(separator: "\n")
                + "\n</div>"
        }
    }

    private static func html(_ answer: AppointmentReport.Answer) -> String {
        "<dt>\(answer.question.escapedForMarkup)</dt><dd>\(answer.text.escapedForMarkup)</dd>"
    }

    private static func table(_ header: [String], _ rows: [[String]], _ wordColumns: Int) -> String {
        let head = "<thead>\(row(header, wordColumns, "th scope=\"col\""))</thead>"
        let lines = rows.map { row($0, wordColumns, "td") }
        return "<table>\n\(head)\n<tbody>\n\(lines.joined(separator: "\n"))\n</tbody>\n</table>"
    }

    private static func row(_ cells: [String], _ wordColumns: Int, _ tag: String) -> String {
        let name = tag.prefix { $0 != " " }
        let columns = cells.enumerated().map { column, cell in
            // An unnamed cell heads nothing.
            let tag = cell.isEmpty && name == "th" ? "td" : tag
            let end = tag.prefix { $0 != " " }
            return "<\(tag)\(column < wordColumns ? " class=\"word\"" : "")>\(cell.escapedForMarkup)</\(end)>"
        }
        return "<tr>" + columns.joined() + "</tr>"
    }
}
