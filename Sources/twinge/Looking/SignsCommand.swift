import ArgumentParser
import Catalog
import Diary

/// `twinge signs`: says when to seek medical care.
struct SignsCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "signs", abstract: "List the warning signs: when to seek medical care, and how soon.",
        usage: "twinge signs",
        discussion: """
            Examples:
              twinge signs
              twinge signs --json
            """)

    @OptionGroup var options: GlobalOptions

    private struct Form: Encodable {
        let name: String
        let urgency: String
        let text: String
        let source: String
    }

    func perform(in context: CommandContext) throws -> ExitStatus {
        let catalog = try context.catalog()
        guard !options.json else {
            try context.printJSON(
                catalog.warningSigns.map { sign in
                    Form(
                        name: sign.sign.text, urgency: sign.urgency.rawValue, text: sign.explanation,
                        source: sign.evidence.sources.joined(separator: "; "))
                })
            return .done
        }
        var page = context.page
        for urgency in WarningSign.Urgency.allCases {
            if urgency != WarningSign.Urgency.allCases.first { page.line() }
            if let advice = catalog.advice(for: urgency) {
                page.heading(advice.heading)
                page.paragraph(advice.text, indent: 0)
                page.line()
            }
            for sign in catalog.warningSigns where sign.urgency == urgency {
                page.item(sign.explanation, mark: "-")
            }
        }
        context.output.write(page.text)
        return .done
    }
}
