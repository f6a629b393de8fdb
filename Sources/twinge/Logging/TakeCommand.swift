import ArgumentParser
import Catalog
import Diary
import Trends

/// `twinge take`: logs a medicine.
struct TakeCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "take", abstract: "Log a medicine; without an amount, the same as last time.",
        usage: "twinge take <name> [<amount> | none] [--new] [--at <when>]",
        discussion: """
            If you describe a medicine in medicines.rec beside the settings, Twinge says when a dose breaks the minimum \
            interval or the daily maximum that you entered there. It gives no advice on doses. “none” logs a regular dose \
            that you skipped.

            Examples:
              twinge take ibuprofen 400mg
              twinge take ibuprofen
              twinge take vitamin d none --at yesterday
            """)

    @Argument(
        help: ArgumentHelp("The medicine, then how much.", valueName: "name"), completion: Completions.medicines)
    var words: [String]

    @Flag(name: .long, help: "Log a name that is close to another, as a different medicine.")
    var new = false

    @OptionGroup var when: WhenOption
    @OptionGroup var options: GlobalOptions

    func perform(in context: CommandContext) throws -> ExitStatus {
        let entries = try context.entries()
        let dayStart = try context.settings().preferences.dayStart
        let record = MedicineRecord(
            entries, dayStart: dayStart, list: try context.medicines(), catalog: try context.catalog())
        var entry = try context.newEntry(at: when.at)
        entry.medicines = [try record.medicine(typed: words.joined(separator: " "), before: entry.when, allowsNew: new)]
        return try context.save(entry)
    }
}
