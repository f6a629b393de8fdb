import Canvas
import Pages

extension CommandContext {
    /// The characters that the output may use.
    var glyphs: Glyphs { options.ascii || !environment.isUTF8 ? .ascii : .unicode }

    /// An empty page of plain text.
    var page: PageWriter { PageWriter(glyphs: glyphs, isColored: isColored, isPlain: options.plain) }

    /// Returns text from the diary without anything that could control a terminal.
    func shown(_ text: String) -> String { TextSanitizer.sanitized(text, glyphs: glyphs) }

    /// Prints a report in the requested form.
    func show(_ report: some Page) throws {
        if options.json { try printJSON(report.form) } else { output.write(report.text(on: page)) }
    }

    /// Prints a value as JSON, indented if the output is a terminal.
    func printJSON(_ value: some Encodable) throws {
        output.write(try JSON.text(value, isIndented: environment.isOutputTerminal))
    }

    /// Whether the output is coloured.
    var isColored: Bool {
        switch options.color {
        case .always: true
        case .never: false
        case .auto:
            environment.isOutputTerminal && environment["NO_COLOR"] == nil && environment["TERM"] ?? "dumb" != "dumb"
        }
    }
}
