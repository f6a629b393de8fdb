import ArgumentParser
import Catalog
import Diary
import Exchange
import Files
import Journal
import Pages
import Reports
import SystemPackage
import Trends

/// `twinge routine`: shows the planned holds.
struct RoutineCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "routine", abstract: "Show the stretch routine, or change it in your editor.",
        discussion: """
            A change applies from today on; earlier plans stay as they were.

            Examples:
              twinge routine
              twinge routine edit
              twinge routine --html routine.html
            """,
        subcommands: [RoutineEditCommand.self, RoutineProgressCommand.self])

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Write one page with drawings and boxes to tick, to print; - is standard output.", valueName: "file"),
        completion: .file())
    var html: String?

    @OptionGroup var options: GlobalOptions

    func validate() throws {
        guard html == nil || !options.json else { throw ValidationError("Choose one of --html and --json.") }
    }

    func perform(in context: CommandContext) throws -> ExitStatus {
        let today = try context.today()
        let changeover = try context.settings().preferences.changeover
        let routine = try context.routine(on: today)
        if let html { return try write(routine, to: html, context) }
        if options.json {
            try context.printJSON(context.form(of: routine))
            return .done
        }
        let catalog = try context.catalog()
        var page = context.page
        let plan = StretchPlan(routine.items, health: try context.health(), stretch: catalog.loggedStretch)
        let planned = Routine.seconds(of: plan.items, changeover: changeover)
        let length = plan.items.isEmpty ? "none planned" : "about \(TimeWords.exact(planned))"
        page.heading("Routine since \(routine.start.longText), \(length)")
        for item in routine.items {
            let stretch = catalog.loggedStretch(item.stretch)
            let days = item.weekdays.sorted().map(\.shortName).joined(separator: " ")
            let rest = [item.repeatWords(of: stretch), days.isEmpty ? nil : days].compactMap(\.self)
            page.row(
                [
                    .left(item.stretch.text, 26), .left(item.side?.rawValue ?? "", 5),
                    .right(item.doseWords(of: stretch), 8), .left(rest.joined(separator: ", ")),
                ])
        }
        for sentence in plan.leftOutSentences { page.paragraph(sentence) }
        context.output.write(page.text)
        return .done
    }
}

extension RoutineCommand {
    private func write(_ routine: Routine, to file: String, _ context: CommandContext) throws -> ExitStatus {
        let catalog = try context.catalog()
        let preferences = try context.settings().preferences
        // For the wall: a warning sign of today rules out exercises today, not for as long as the page hangs there.
        let health = try context.healthHistory().profile(on: try context.today())
        let plan = StretchPlan(routine.items, health: health, stretch: catalog.loggedStretch)
        let ruledOut = Set(plan.ruledOut.map(\.item))
        let items = routine.items.filter { !ruledOut.contains($0) }
        let sheet = RoutineSheet(
            items, catalog: catalog, seconds: Routine.seconds(of: items, changeover: preferences.changeover),
            firstWeekday: preferences.weekStart, notes: plan.leftOutSentences)
        try context.write(sheet.html, called: "Routine", to: file)
        return .done
    }
}

extension CommandContext {
    /// Returns the routine in force on a day.
    func routine(on day: DiaryDate) throws -> Routine {
        let reading = try reading(of: day...day)
        return try reading.routines.routine(on: day) ?? Routine(start: day, items: catalog().defaultRoutine)
    }
}
