import ArgumentParser
import Data

/// Words that the shell completes: those of the catalog, with the person's own.
enum Completions {
    /// The sites of the body.
    static let sites = words { $0.sites.map(\.name.text) }
    /// How pain feels.
    static let feels = words { $0.feels.map(\.name.text) }
    /// Habits and ratings, ready for their amounts.
    static let habits = words { catalog in catalog.habits.filter { $0.kind != .activity }.map { "\($0.name)=" } }
    /// Activities, ready for their amounts.
    static let activities = words { catalog in catalog.habits.filter { $0.kind == .activity }.map { "\($0.name)=" } }
    /// Treatments.
    static let care = words { $0.care.map(\.name.text) }
    /// Stretches and releases.
    static let stretches = words { $0.stretches.map(\.name.text) }

    /// The names of the kind that was typed before, as `twinge catalog hide site` has it.
    static let namesOfKind = CompletionKind.custom { words, _, _ in
        guard let kind = words.lazy.compactMap(EditableKind.init(argument:)).first else { return [] }
        return names { $0.shown(kind.kind).map(\.text) }
    }

    /// A completion with words of the catalog, hyphens for their blanks, so that no quotes are needed.
    private static func words(_ choose: @escaping @Sendable (Catalog) -> [String]) -> CompletionKind {
        .custom { _, _, _ in names(choose) }
    }

    private static func names(_ choose: (Catalog) -> [String]) -> [String] {
        let context = try? CommandContext(options: Choices(), environment: .ofThisProcess())
        guard let catalog = try? context?.catalog() else { return [] }
        return choose(catalog).map { String($0.map { $0 == " " ? "-" : $0 }) }
    }
}
