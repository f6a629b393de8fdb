import ArgumentParser
import Catalog
import Diary
import Reports

/// `twinge care`: logs treatments.
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
        entry.care = try care.map { text throws(NameError) in try catalog.treatment(typed: text) }
        return try context.save(entry)
    }
}
