import Catalog
import Diary
import Pages

extension CommandContext {
    private struct Form: Encodable {
        struct Section: Encodable {
            let heading: String
            let lines: [String]
        }

        let name: String
        let kind: String
        let sections: [Section]
    }

    /// Prints what is known about something, cautions first.
    ///
    /// - Parameter drawing: adds a drawing below the steps.
    func show(_ sheet: FactSheet, drawing: (inout PageWriter) throws -> Void = { _ in }) throws {
        guard !options.json else {
            let sections = sheet.sections.map { Form.Section(heading: $0.heading, lines: $0.lines) }
            return try printJSON(Form(name: sheet.title.text, kind: sheet.kind, sections: sections))
        }
        var page = self.page
        page.heading("\(sheet.title.text) (\(sheet.kind))")
        for section in sheet.sections {
            if !page.isPlain { page.line() }
            page.heading(section.heading)
            let isSteps = section.kind == .steps
            for (place, line) in section.lines.enumerated() {
                switch (isSteps, page.isPlain || section.lines.count == 1) {
                case (true, true): page.paragraph("\(place + 1). \(line)")
                case (true, false): page.item(line, mark: "\(place + 1).")
                case (false, true): page.paragraph(line)
                case (false, false): page.item(line, mark: "-")
                }
            }
            if isSteps { try drawing(&page) }
        }
        output.write(page.text)
    }
}
