import ArgumentParser
import Catalog
import Diary
import Pages

/// `twinge stretch morning`: the short session before getting up.
struct StretchMorningCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "morning", abstract: "Show the short session before getting up, with how to get out of bed.",
        usage: "twinge stretch morning")

    @OptionGroup var options: GlobalOptions

    private struct Form: Encodable {
        struct Item: Encodable {
            let name: String
            let sides: [Side]
            let seconds: Int
            @OrNull var repetitions: Int?
            let cautions: [String]
            let steps: [String]

            init(_ stretch: Stretch) {
                name = stretch.name.text
                sides = stretch.sides.compactMap { $0 }
                seconds = stretch.hold.seconds
                repetitions = stretch.repetitions(in: stretch.hold)
                cautions = stretch.cautions
                steps = stretch.steps(for: stretch.sides.first ?? nil)
            }
        }

        let seconds: Int
        let items: [Item]
        let gettingUp: [String]
    }

    func perform(in context: CommandContext) throws -> ExitStatus {
        let catalog = try context.catalog()
        let health = try context.health()
        let items = catalog.morningSession(for: health)
        let seconds = Routine.seconds(of: items, changeover: try context.settings().preferences.changeover)
        let stretches = catalog.stretches.filter { stretch in items.contains { $0.stretch == stretch.name } }
        var gettingUp: [String] = []
        if case .found(let sheet) = catalog.facts(typed: "getting up") { gettingUp = sheet.sections.first?.lines ?? [] }
        if options.json {
            try context.printJSON(Form(seconds: seconds, items: stretches.map(Form.Item.init), gettingUp: gettingUp))
            return .done
        }
        var page = context.page
        if items.isEmpty, let words = try context.dayReport(context.today()).waitingWords {
            page.paragraph(words)
        } else {
            page.heading("Before getting up, about \(seconds) s")
        }
        for stretch in stretches {
            page.row([
                .left(stretch.name.text, 26), .left(stretch.hasSides ? "each side" : "", 9),
                .left(stretch.doseWords(stretch.hold)),
            ])
            for caution in stretch.cautions { page.paragraph(caution, indent: 4) }
            for (place, step) in stretch.steps(for: stretch.sides.first ?? nil).enumerated() {
                page.paragraph("\(place + 1). \(step)", indent: 4)
            }
        }
        if !gettingUp.isEmpty { page.heading("Getting up") }
        for line in gettingUp { page.paragraph(line) }
        context.output.write(page.text)
        return .done
    }
}
