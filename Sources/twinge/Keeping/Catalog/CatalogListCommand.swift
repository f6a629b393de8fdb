import ArgumentParser
import Catalog
import Diary
import Pages
import Reports

/// `twinge catalog list`: lists everything that can be logged.
struct CatalogListCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List what can be logged, marking what is your own, hidden or asked at check-in.",
        usage: "twinge catalog [list] [<kind>]"
    )

    @Argument(help: "habit, activity, site, feel, stretch or care. Default: all.")
    var kind: EditableKind?

    @OptionGroup var options: GlobalOptions

    private struct Line: Encodable {
        let kind: String
        let name: String
        let own: Bool
        let hidden: Bool
        let asked: Bool

        /// The remarks beside the name.
        var remarks: String {
            [asked ? "asked at check-in" : nil, own && !hidden ? "your own" : nil, hidden ? "hidden" : nil]
                .compactMap { $0 }.joined(separator: ", ")
        }
    }

    func perform(in context: CommandContext) throws -> ExitStatus {
        let catalog = try context.catalog()
        let tracked = catalog.trackedHabits(chosen: try context.settings().preferences.trackedHabits).map(\.name)
        let kinds = kind.map { [$0] } ?? EditableKind.allCases
        let asked = Set(tracked)
        let lines = kinds.map { kind in
            let shown = kind == .habit ? catalog.inCheckInOrder(tracked) : catalog.shown(kind.kind)
            let hidden = catalog.hidden(kind.kind)
            let (own, hiddenNames) = (catalog.ownNames(kind.kind), Set(hidden))
            let isAskable = kind == .habit || kind == .activity
            return (shown + hidden).map { name in
                Line(
                    kind: kind.rawValue, name: name.text, own: own.contains(name), hidden: hiddenNames.contains(name),
                    asked: isAskable && asked.contains(name))
            }
        }
        if options.json {
            try context.printJSON(lines.flatMap { $0 })
            return .done
        }
        var page = context.page
        for group in lines {
            if group.first?.kind != kinds.first?.rawValue { page.line() }
            page.heading(group.first.map { $0.kind.capitalizedFirst } ?? "")
            for line in group { page.row([.left(line.name, 30), .left(line.remarks)]) }
        }
        context.output.write(page.text)
        return .done
    }
}

extension Catalog {
    /// Returns the habits, those asked at check-in first and in their order.
    func inCheckInOrder(_ tracked: [Name]) -> [Name] {
        let shown = shown(.habit)
        let (shownNames, asked) = (Set(shown), Set(tracked))
        return tracked.filter(shownNames.contains) + shown.filter { !asked.contains($0) }
    }
}
