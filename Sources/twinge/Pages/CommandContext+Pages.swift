import Canvas
import Pages

extension CommandContext {
    /// The characters that the output may use.
    var glyphs: Glyphs { options.ascii || !environment.isUTF8 ? .ascii : .unicode }

    /// An empty page of plain text.
    var page: PageWriter { PageWriter(glyphs: glyphs, isColored: isColored, isPlain: options.plain) }

    /// Text from the diary as it may be printed, with nothing in it that steers a terminal.
    func shown(_ text: String) -> String { TextSanitizer.sanitized(text, glyphs: glyphs) }

    /// Prints a report in the form that was asked for.
    func show(_ report: some Page) throws {
        if options.json { try printJSON(report.form) } else { output.write(report.text(on: page)) }
    }

    /// Prints a value as JSON; a person at a terminal sees it indented.
    func printJSON(_ value: some Encodable) throws {
        output.write(try JSON.text(value, isIndented: environment.isOutputTerminal))
    }

    /// Whether the output shows colours.
    var isColored: Bool {
        switch options.color {
        case .always: true
        case .never: false
        case .auto:
            environment.isOutputTerminal && environment["NO_COLOR"] == nil && environment["TERM"] ?? "dumb" != "dumb"
        }
    }
}
