import ArgumentParser
import Canvas
import Catalog
import Diary
import Files
import Pages
import SystemPackage

/// `twinge stretch show`: shows how an exercise is done.
struct StretchShowCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show one exercise: what to watch for, its steps, muscles, evidence, and a drawing.",
        usage: "twinge stretch show <name>… [left | right] [--start] [--size <colsxrows>] [--svg <file>]",
        discussion: """
            Examples:
              twinge stretch show cat-cow
              twinge stretch show hip-flexor left
              twinge stretch show figure-four --start --size 60x24
              twinge stretch show figure-four --svg figure-four.svg
            """)

    @OptionGroup var arguments: StretchArguments

    @Flag(name: .long, help: "Draw the starting position rather than the stretch itself.")
    var start = false

    @Option(
        name: .long, help: ArgumentHelp("Columns and rows of the drawing, 16x8 to 200x100.", valueName: "colsxrows"))
    var size: String = "48x20"

    @Option(
        name: .long,
        help: ArgumentHelp("Write the drawing as a picture in SVG; - is standard output.", valueName: "file"),
        completion: .file())
    var svg: String?

    @OptionGroup var options: GlobalOptions

    func validate() throws {
        _ = try drawingSize()
        guard svg == nil || !options.json else { throw ValidationError("Choose one of --svg and --json.") }
    }

    private func drawingSize() throws -> Size {
        let numbers = size.split(separator: "x").compactMap { Int($0) }
        guard numbers.count == 2, (16...200).contains(numbers[0]), (8...100).contains(numbers[1]) else {
            throw ValidationError("--size takes columns and rows from 16x8 to 200x100, such as 48x20.")
        }
        return Size(width: numbers[0], height: numbers[1])
    }

    func perform(in context: CommandContext) throws -> ExitStatus {
        let catalog = try context.catalog()
        let (stretch, sides) = try arguments.find(in: catalog)
        let side = sides.count == 1 ? sides[0] : .right
        let figure = catalog.figure(of: stretch.name)
        if let svg { return try write(figure, of: stretch, side, to: svg, context) }
        try context.show(catalog.factSheet(of: stretch, health: context.health(), side: side)) { page in
            guard let figure else { return }
            if !page.isPlain {
                page.line()
                page.lines(
                    try context.drawing(figure, in: drawingSize(), at: start ? 0 : 1, isMirrored: side == .left))
            }
            page.paragraph(figure.picture.description)
        }
        return .done
    }

    private func write(
        _ figure: Figure?, of stretch: Stretch, _ side: Side?, to file: String, _ context: CommandContext
    ) throws -> ExitStatus {
        guard let figure else {
            throw Failure(.nothing, "“\(stretch.name)” has no drawing. Add one to poses.rec in your settings folder.")
        }
        let picture = FigureSVG(figure, title: stretch.name.text, at: start ? 0 : 1, isMirrored: side == .left)
        try context.write(picture.element + "\n", called: "Drawing", to: file)
        return .done
    }
}
