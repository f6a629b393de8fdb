import Catalog
import Diary

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

    /// Prints what is known of one thing, what to watch for first.
    func show(_ sheet: FactSheet) throws {
        guard !options.json else {
            let sections = sheet.sections.map { Form.Section(heading: $0.heading, lines: $0.lines) }
            return try printJSON(Form(name: sheet.title.text, kind: sheet.kind, sections: sections))
        }
        var page = self.page
        page.heading("\(sheet.title.text) (\(sheet.kind))")
        for section in sheet.sections {
            if !page.isPlain { page.line() }
            page.heading(section.heading)
            for (place, line) in section.lines.enumerated() {
                page.paragraph(section.heading == FactSheet.stepsHeading ? "\(place + 1). \(line)" : line)
            }
        }
        output.write(page.text)
    }
}
