import ArgumentParser
import Canvas
import Catalog
import Diary
import Pages
import Reports

/// `twinge stretch list`: lists every stretch and release that the program knows.
struct StretchListCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List all stretches, with their muscles, sides, seconds and what you need.",
        usage: "twinge stretch list")

    @OptionGroup var options: GlobalOptions

    private struct Line: Encodable {
        let name: String
        let kind: String
        let group: String
        let pattern: String
        let muscles: [String]
        let sides: [Side]
        let seconds: Int
        @OrNull var repetitions: Int?
        let needs: [String]
        let steps: [String]
        let cautions: [String]
        let gentle: Bool
        let inRoutine: Bool

        init(_ stretch: Stretch, inRoutine: Bool) {
            name = stretch.name.text
            kind = stretch.kind.rawValue
            group = stretch.group
            pattern = stretch.pattern
            muscles = stretch.allMuscles.map(\.text)
            sides = stretch.sides.compactMap { $0 }
            seconds = stretch.hold.seconds
            repetitions = stretch.repetitions?.count
            needs = stretch.needs
            steps = stretch.steps
            cautions = stretch.cautions
            gentle = stretch.isGentle
            self.inRoutine = inRoutine
        }
    }

    func perform(in context: CommandContext) throws -> ExitStatus {
        let stretches = try context.catalog().stretches
        let today = try context.today()
        let planned = Set(try context.reading(of: today...today).routines.items(on: today).map(\.stretch))
        if options.json {
            try context.printJSON(stretches.map { Line($0, inRoutine: planned.contains($0.name)) })
        } else {
            context.output.write(text(of: stretches, planned: planned, on: context.page))
        }
        return .done
    }

    /// Returns the exercises of each pattern under their headings.
    private func text(of stretches: [Stretch], planned: Set<Name>, on writer: PageWriter) -> String {
        var page = writer
        let patterns = stretches.map(\.pattern).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        for pattern in patterns {
            if pattern != patterns.first { page.line() }
            page.heading(pattern == "any" ? "For every back" : pattern.capitalizedFirst)
            let own = stretches.filter { $0.pattern == pattern }
            for group in own.map(\.group).reduce(into: [String](), { if !$0.contains($1) { $0.append($1) } }) {
                if !page.isPlain { page.line("  \(page.shown(group))") }
                for stretch in own where stretch.group == group {
                    page.row(cells(of: stretch, isPlanned: planned.contains(stretch.name), on: page))
                }
            }
        }
        if !page.isPlain {
            page.line()
            page.line("\(page.glyphs.tick) in your routine")
        }
        return page.text
    }

    private func cells(of stretch: Stretch, isPlanned: Bool, on page: PageWriter) -> [PageWriter.Cell] {
        [
            .left(isPlanned && !page.isPlain ? String(page.glyphs.tick) : "", 1), .left(stretch.name.text, 26),
            .left(stretch.hasSides ? "each side" : "", 9), .right(stretch.doseWords(stretch.hold), 8),
            .left(stretch.allMuscles.map(\.text).joined(separator: ", ")),
        ] + (isPlanned && page.isPlain ? [.left("in your routine")] : [])
    }
}
