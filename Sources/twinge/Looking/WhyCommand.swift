import ArgumentParser
import Catalog
import Diary

/// `twinge why`: shows what is known about a habit, exercise, treatment or medicine.
struct WhyCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "why",
        abstract:
            "Show what is known about a habit, exercise, treatment, medicine or muscle, and how strong the evidence is.",
        usage: "twinge why [<name>]",
        discussion: """
            Without a name it lists what else is worth knowing.

            Examples:
              twinge why sitting
              twinge why ibuprofen
              twinge why "hurt is not harm"
            """)

    @Argument(help: "The name, or any part of it that no other has.", completion: Completions.topics)
    var name: [String] = []

    @OptionGroup var options: GlobalOptions

    private struct Topic: Encodable {
        let name: String
    }

    func perform(in context: CommandContext) throws -> ExitStatus {
        let catalog = try context.catalog()
        guard !name.isEmpty else {
            guard !options.json else {
                try context.printJSON(catalog.topics.map { Topic(name: $0.name.text) })
                return .done
            }
            var page = context.page
            page.heading("Worth knowing")
            for topic in catalog.topics { page.row([.left(topic.name.text)]) }
            context.output.write(page.text)
            return .done
        }
        let text = name.joined(separator: " ")
        switch catalog.facts(typed: text, health: try context.health()) {
        case .found(let sheet):
            try context.show(sheet)
            return .done
        case .unclear(let names):
            throw Failure(.usage, NameError.unclear(text, names))
        case .unknown(let nearest):
            throw Failure(.usage, "Nothing is known about “\(text)”.\(nearest.map(\.text).didYouMean)")
        }
    }
}
