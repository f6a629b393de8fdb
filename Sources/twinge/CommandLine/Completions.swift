import ArgumentParser
import Catalog
import Diary

/// Words that the shell completes: those of the catalog, including the user's own.
enum Completions {
    /// The sites of the body.
    static let sites = words { $0.sites.map(\.name.text) }
    /// Words for how pain feels.
    static let feels = words { $0.feels.map(\.name.text) }
    /// Habits and ratings, ready for their amounts.
    static let habits = amounts { $0.kind != .activity }
    /// Activities, ready for their amounts.
    static let activities = amounts { $0.kind == .activity }
    /// Treatments.
    static let care = words { $0.care.map(\.name.text) }
    /// Stretches and releases.
    static let stretches = words { $0.stretches.map(\.name.text) }

    /// Everything that `twinge why` knows something about.
    static let topics = words { catalog in
        let logged = catalog.habits.map(\.name) + catalog.stretches.map(\.name) + catalog.care.map(\.name)
        return (logged + catalog.muscles.map(\.name) + catalog.topics.map(\.name)).map(\.text)
    }
    /// The user's own medicines and those that the catalog knows; none where the amount is next.
    static let medicines = CompletionKind.custom { words, _, word in
        let own = (try? context()?.medicines().medicines.map(\.name)) ?? []
        let names = names { catalog in (own + catalog.drugs.filter { !own.contains($0) }).map(\.text) }
        return words.contains { $0 != word && names.contains($0) } ? [] : names
    }

    /// The names of the kind typed before, as in `twinge catalog hide site`; those that are hidden where they can be shown again.
    static let namesOfKind = CompletionKind.custom { words, _, _ in
        guard let place = words.firstIndex(where: { EditableKind(argument: $0) != nil }),
            let kind = EditableKind(argument: words[place])?.kind
        else { return [] }
        let isOfHidden = words[..<place].contains { $0 == "show" || $0 == "add" }
        return names { (isOfHidden ? $0.hidden(kind) : $0.shown(kind)).map(\.text) }
    }

    /// Completes words of the catalog with hyphens instead of blanks, so that no quotes are needed.
    private static func words(_ choose: @escaping @Sendable (Catalog) -> [String]) -> CompletionKind {
        .custom { _, _, _ in names(choose) }
    }

    /// Completes names of habits up to the `=`, then their choices, if they aren't numbers.
    private static func amounts(_ isOffered: @escaping @Sendable (Habit) -> Bool) -> CompletionKind {
        .custom { _, _, word in
            names { catalog in
                let habits = catalog.habits.filter(isOffered)
                guard let sign = word.firstIndex(of: "=") else { return habits.map { "\($0.name)=" } }
                let name = hyphenated(String(word[..<sign]))
                return habits.filter { hyphenated($0.name.text) == name }.flatMap { habit in
                    habit.offeredWords.map { "\(habit.name)=\($0)" }
                }
            }
        }
    }

    /// Returns the name without blanks, so that no quotes are needed.
    private static func hyphenated(_ name: String) -> String { String(name.map { $0 == " " ? "-" : $0 }) }

    private static func context() -> CommandContext? {
        try? CommandContext(options: Choices(), environment: .ofThisProcess())
    }

    private static func names(_ choose: (Catalog) -> [String]) -> [String] {
        guard let catalog = try? context()?.catalog() else { return [] }
        let words = choose(catalog).map(hyphenated)
        // In zsh, what follows the first colon is the description.
        guard CompletionShell.requesting == .zsh else { return words }
        return words.map { $0.replacing("\\", with: "\\\\").replacing(":", with: "\\:") }
    }
}

extension Habit {
    /// The words that can follow its `=`; empty if a number does.
    fileprivate var offeredWords: [String] {
        switch measure {
        case .choice(let choices): choices.map(\.text)
        case .yesNo: ["yes", "no"]
        case .number: []
        }
    }
}
