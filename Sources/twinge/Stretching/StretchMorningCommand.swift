import ArgumentParser
import Catalog
import Diary

/// `twinge stretch morning`: the short session before getting up.
struct StretchMorningCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "morning", abstract: "Show the short session before getting up, with how to get out of bed.")

    @OptionGroup var options: GlobalOptions

    func perform(in context: CommandContext) throws -> ExitStatus {
        let catalog = try context.catalog()
        let items = catalog.morningSession(for: try context.health())
        let seconds = Routine.seconds(of: items, changeover: try context.settings().preferences.changeover)
        var page = context.page
        page.heading("Before getting up, about \(seconds) s")
        for stretch in catalog.stretches where items.contains(where: { $0.stretch == stretch.name }) {
            page.row([
                .left(stretch.name.text, 26), .left(stretch.hasSides ? "each side" : "", 9), .left(stretch.doseWords(stretch.hold)),
            ])
            for caution in stretch.cautions { page.paragraph(caution, indent: 4) }
            for (place, step) in stretch.steps(for: stretch.sides.first ?? nil).enumerated() {
                page.paragraph("\(place + 1). \(step)", indent: 4)
            }
        }
        if case .found(let sheet) = catalog.facts(typed: "getting up") {
            page.heading("Getting up")
            for line in sheet.sections.first?.lines ?? [] { page.paragraph(line) }
        }
        context.output.write(page.text)
        return .done
    }
}
