import ArgumentParser
import Catalog
import Diary
import Trends

/// `twinge take`: a medicine.
struct TakeCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "take", abstract: "Log a medicine; without an amount, the same as last time.",
        usage: "twinge take <name> [<amount> | none] [--new] [--at <when>]",
        discussion: """
            If you describe a medicine in medicines.rec beside the settings, Twinge says when the least interval or the \
            daily maximum that you entered there is not kept. It gives no advice on doses. “none” logs a regular dose that \
            you skipped.

            Examples:
              twinge take ibuprofen 400mg
              twinge take ibuprofen
              twinge take vitamin d none --at yesterday
            """)

    @Argument(help: ArgumentHelp("The medicine, then how much.", valueName: "name"))
    var words: [String]

    @Flag(name: .long, help: "Log a name that is close to one you have used, as a different medicine.")
    var new = false

    @OptionGroup var when: WhenOption
    @OptionGroup var options: GlobalOptions

    func perform(in context: CommandContext) throws -> ExitStatus {
        let entries = try context.entries()
        let dayStart = try context.settings().preferences.dayStart
        let record = MedicineRecord(entries, dayStart: dayStart, list: try context.medicines())
        var entry = try context.newEntry(at: when.at)
        let medicine = try record.medicine(typed: words, before: entry.when, allowsNew: new)
        entry.medicines = [medicine]
        let status = try context.save(entry)
        let doses = try record.hasLimits(medicine) ? self.record(besides: entry, in: context) : record
        for notice in doses.notices(of: medicine, at: entry.when) {
            context.messages.print("twinge: \(context.shown(notice))")
        }
        return status
    }

    /// Returns what was taken around a dose, read once it is saved: of two doses logged at the same moment, the later one is compared with both.
    private func record(besides entry: Entry, in context: CommandContext) throws -> MedicineRecord {
        let list = try context.medicines()
        let minutes = entry.medicines.compactMap { list[$0.name]?.leastInterval }.max() ?? 0
        let day = entry.when.date
        let extract = try context.reading(of: day - (2 + minutes / 1440)...day + 2)
        return MedicineRecord(
            extract.logbook.entries.filter { $0.id != entry.id }, dayStart: try context.settings().preferences.dayStart,
            list: list)
    }
}
