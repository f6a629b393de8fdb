import ArgumentParser
import Catalog
import Diary

/// `twinge care`: treatments.
struct CareCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "care", abstract: "Log a treatment, such as a massage.",
        usage: "twinge care <name[=detail]>… [--at <when>]",
        discussion: """
            Examples:
              twinge care massage=60min
              twinge care anti-inflammatory="ibuprofen 400 mg"
            """)

    @Argument(
        help: ArgumentHelp("A treatment, with any detail.", valueName: "name[=detail]"),
        completion: Completions.care)
    var care: [String]

    @OptionGroup var when: WhenOption
    @OptionGroup var options: GlobalOptions

    func perform(in context: CommandContext) throws -> ExitStatus {
        let catalog = try context.catalog()
        var entry = try context.newEntry(at: when.at)
        entry.care = try care.map { text throws(NameError) in Self.spelled(try catalog.careReading(typed: text)) }
        return try context.save(entry)
    }

    /// The treatment with a duration spelled as the diary spells it: `60 min` for `60min`.
    static func spelled(_ reading: Treatment) -> Treatment {
        guard let amount = reading.detail.flatMap({ try? Amount(parsing: $0) }), case .quantity(_, let unit) = amount,
            unit != .score
        else { return reading }
        return Treatment(reading.name, detail: amount.text)
    }
}
