import ArgumentParser
import Catalog
import Diary
import Journal
import Pages
import Reports
import Trends

/// `twinge routine progress`: shows next week's doses, and why.
struct RoutineProgressCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "progress",
        abstract: "Show which holds and repetitions grow, stay or step back after the last seven days, and why.",
        usage: "twinge routine progress [--apply]",
        discussion: """
            Over four to eight weeks a dose grows one step a week when no session raised your pain by more than 1 and no \
            next morning was worse; in a flare-up it steps back. Every two weeks you are asked how far your fingertips are \
            from the floor, how high a straight leg goes and how long you can sit against a wall; each is shown as a line.

            Examples:
              twinge routine progress
              twinge routine progress --apply
            """)

    @Flag(name: .long, help: "Plan the new holds from today on.")
    var apply = false

    @OptionGroup var options: GlobalOptions

    func perform(in context: CommandContext) throws -> ExitStatus {
        let today = try context.today()
        let catalog = try context.catalog()
        var week: [Entry] = []
        let source = try context.source(of: context.steps(through: nil)) { logbook in
            week += logbook.days(in: ProgressWeek.daysRead(endingOn: today)).flatMap(logbook.entries)
        }
        let routine =
            source.routines.routine(on: today) ?? Routine(start: today, items: catalog.defaultRoutine)
        let progress = RoutineProgress(
            routine, on: today, logbook: Logbook(week, dayStart: source.logbook.dayStart),
            flares: source.flares, stretch: catalog.loggedStretch)
        let measures = MeasureReport(on: today, in: source)
        if !options.json {
            context.output.write(
                text(of: progress, since: routine.start, measures, catalog: catalog, on: context.page))
        }
        let isSaved = apply && progress.routineItems != routine.items
        if isSaved { try save(progress, insteadOf: routine, on: today, in: context) }
        if apply, !isSaved { context.messages.print("twinge: nothing changed.") }
        if options.json {
            try context.printJSON(
                RoutineProgressForm(progress, of: routine, measures, catalog: catalog, saved: isSaved))
        } else if isSaved {
            context.output.print("saved, from \(today.longText) on")
        }
        return .done
    }

    private func text(
        of progress: RoutineProgress, since start: DiaryDate, _ measures: MeasureReport, catalog: Catalog,
        on writer: PageWriter
    ) -> String {
        var page = writer
        page.heading("Since \(start.longText)")
        let changes = progress.items.map { item in
            let stretch = catalog.loggedStretch(item.before.stretch)
            func dose(_ item: RoutineItem) -> String { item.doseWords(of: stretch) }
            return item.before == item.after ? dose(item.before) : "\(dose(item.before)), then \(dose(item.after))"
        }
        let width = max(20, changes.map(\.count).max() ?? 0)
        for (item, change) in zip(progress.items, changes) {
            page.row(
                [
                    .left(item.before.stretch.text, 22), .left(item.before.side?.rawValue ?? "", 5),
                    .left(change, width),
                    .left(item.step.words),
                ])
        }
        if !measures.lines.isEmpty { page.line() }
        if !measures.taken.isEmpty { page.heading("Measures") }
        for line in measures.taken { page.paragraph(line.words) }
        if let invitation = measures.invitation {
            page.paragraph("\(invitation) For example: twinge habit fingertips-to-floor=12cm", indent: 0)
        }
        return page.text
    }

    /// Writes the new doses from today on.
    private func save(
        _ progress: RoutineProgress, insteadOf routine: Routine, on today: DiaryDate, in context: CommandContext
    ) throws {
        try context.journal.changeRoutine { history in
            // The doses were computed for the routine that was read.
            if let now = history.routine(on: today), now.items != routine.items {
                throw Failure(
                    .cannotCreate,
                    "The routine was changed elsewhere at the same moment. Nothing was changed. Try again.")
            }
            return Routine(start: today, items: progress.routineItems)
        }
    }
}
