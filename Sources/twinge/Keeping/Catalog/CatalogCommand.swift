import ArgumentParser
import Catalog

/// `twinge catalog`: the habits, activities, sites, stretches and kinds of care that can be logged.
struct CatalogCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "catalog", abstract: "Add, rename, hide and order habits, sites, stretches and care.",
        discussion: """
            Examples:
              twinge catalog
              twinge catalog site
              twinge catalog add habit gaming --unit h
              twinge catalog rename habit sitting "desk time"   also in old entries
              twinge catalog hide site jaw
              twinge catalog move habit driving first       the order of the check-in
              twinge catalog move site neck up
            """,
        subcommands: [
            CatalogListCommand.self, CatalogAddCommand.self, CatalogRenameCommand.self, CatalogHideCommand.self,
            CatalogShowCommand.self, CatalogMoveCommand.self,
        ], defaultSubcommand: CatalogListCommand.self)

    @OptionGroup var options: GlobalOptions

    func perform(in context: CommandContext) throws -> ExitStatus { .done }
}

/// A kind and a name, the arguments of the commands that change the catalog.
struct CatalogArguments: ParsableArguments {
    @Argument(help: "habit, activity, site, feel, stretch or care.")
    var kind: EditableKind

    @Argument(help: "The name.", completion: Completions.namesOfKind)
    var name: String
}

/// A kind of which users can have their own.
enum EditableKind: String, CaseIterable, ExpressibleByArgument {
    /// A posture habit.
    case habit
    /// An activity, such as walking.
    case activity
    /// A site of the body.
    case site
    /// A word for how pain feels.
    case feel
    /// A stretch or release.
    case stretch
    /// A treatment.
    case care

    /// Parses the singular or plural: `habit`, `Habits`.
    init?(argument: String) {
        let word = argument.lowercased()
        guard let kind = Self.allCases.first(where: { word == $0.rawValue || word == $0.plural }) else { return nil }
        self = kind
    }

    private var plural: String {
        switch self {
        case .activity: "activities"
        case .stretch: "stretches"
        case .habit, .site, .feel, .care: rawValue + "s"
        }
    }

    /// The corresponding kind of the catalog.
    var kind: CatalogKind {
        switch self {
        case .habit: .habit
        case .activity: .activity
        case .site: .site
        case .feel: .feel
        case .stretch: .stretch
        case .care: .care
        }
    }
}
