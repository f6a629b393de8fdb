import ArgumentParser
import Canvas
import Catalog
import Diary
import Pages
import Reports

/// `twinge stretch list`: every stretch and release that the program knows.
struct StretchListCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List all stretches, with their muscles, sides, seconds and what you need.")

    @OptionGroup var options: GlobalOptions

    private struct Line: Encodable {
        let name: String
        let muscles: [String]
        let sides: [Side]
        let seconds: Int
        let needs: [String]
        let gentle: Bool
        let inRoutine: Bool
    }

    func perform(in context: CommandContext) throws -> ExitStatus {
        let stretches = try context.catalog().stretches
        let today = try context.today()
        let planned = Set(try context.reading(of: today...today).routines.items(on: today).map(\.stretch))
        if options.json {
            try context.printJSON(
                stretches.map { stretch in
                    Line(
                        name: stretch.name.text, muscles: stretch.muscles.map(\.text),
                        sides: stretch.sides.compactMap { $0 },
                        seconds: stretch.hold.seconds, needs: stretch.needs, gentle: stretch.isGentle,
                        inRoutine: planned.contains(stretch.name))
                })
            return .done
        }
        var page = context.page
        var pattern: String?
        for stretch in stretches {
            if stretch.pattern != pattern {
                if pattern != nil { page.line() }
                page.heading(stretch.pattern.prefix(1).uppercased() + stretch.pattern.dropFirst())
                pattern = stretch.pattern
            }
            let isPlanned = planned.contains(stretch.name)
            let mark = PageWriter.Cell.left(isPlanned && !page.isPlain ? String(page.glyphs.tick) : "", 1)
            page.row(
                [
                    mark, .left(stretch.name.text, 26),
                    .left(stretch.hasSides ? "each side" : "", 9), .right(stretch.hold.text, 6),
                    .left(stretch.muscles.map(\.text).joined(separator: ", ")),
                ] + (isPlanned && page.isPlain ? [.left("in your routine")] : []))
        }
        guard !page.isPlain else {
            context.output.write(page.text)
            return .done
        }
        page.line()
        page.line("\(page.glyphs.tick) in your routine")
        context.output.write(page.text)
        return .done
    }
}
