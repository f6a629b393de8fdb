import ArgumentParser
import Catalog
import Diary
import Screens

/// `twinge catalog add`: adds something of the user's own.
struct CatalogAddCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Add your own habit, activity, site, feel, stretch or treatment.",
        usage: "twinge catalog add <kind> <name> [--unit <unit>] [--ask <text>]",
        discussion: """
            Examples:
              twinge catalog add habit gaming --unit h --ask "How long did you play?"
              twinge catalog add site elbow
              twinge catalog add care "mud bath"
            """)

    @OptionGroup var what: CatalogArguments

    @Option(
        name: .long, parsing: .unconditional,
        help: ArgumentHelp("The unit of a habit or activity: h, min, times, s, cm, yes/no, 0-10.", valueName: "unit"))
    var unit: String?

    @Option(
        name: .long, parsing: .unconditional,
        help: ArgumentHelp("The question for a habit at check-in.", valueName: "text"))
    var ask: String?

    @OptionGroup var options: GlobalOptions

    func perform(in context: CommandContext) throws -> ExitStatus {
        let name = try Name(parsing: what.name)
        try check(unit)
        let lines = [("Unit", unit), ("Ask", ask)].compactMap { field, value in value.map { CatalogLine(field, $0) } }
        try context.catalogWriting.carryOut { try $0.adding(name, as: what.kind.kind, lines: lines) }
        context.messages.print("\(what.kind.rawValue) “\(name)” added")
        return .done
    }

    /// Checks that the options are those of the kind, and the unit one that needs nothing else.
    private func check(_ unit: String?) throws(Failure) {
        guard what.kind == .habit || what.kind == .activity || (unit == nil && ask == nil) else {
            throw Failure(.usage, "--unit and --ask are for habits and activities.")
        }
        guard let unit, !Self.units.contains(unit) else { return }
        throw Failure(
            .usage,
            "“\(unit)” is not one of: \(Self.units.joined(separator: ", ")). For words to choose from, write Choice lines in habits.rec."
        )
    }

    private static let units = ["h", "min", "times", "s", "cm", "yes/no", "0-10"]
}

/// `twinge catalog rename`: renames something, also in existing entries.
struct CatalogRenameCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "rename", abstract: "Rename something, also in existing entries.",
        usage: "twinge catalog rename <kind> <name> <new-name>")

    @OptionGroup var what: CatalogArguments

    @Argument(help: "The new name.")
    var newName: String

    @OptionGroup var options: GlobalOptions

    func perform(in context: CommandContext) throws -> ExitStatus {
        let kind = what.kind.kind
        let new = try Name(parsing: newName)
        let typed = try Name(parsing: what.name)
        var old = typed
        let writing = context.catalogWriting
        let after = try writing.carryOut { catalog in
            // Already renamed, but entries came later under the old name.
            let isRenamed =
                typed != new && catalog.shown(kind).contains(new) && catalog.currentName(of: typed, kind) == new
            guard !isRenamed else { return nil }
            old = try what.found(in: catalog, for: "rename", new.text)
            return try catalog.renaming(old, to: new, as: kind)
        }
        if kind == .habit || kind == .activity { try track(new, insteadOf: old, in: context) }
        let count = try writing.write(after.formerNames, at: context.now)
        let changed = count == 0 ? "" : "; \(count.counted("entry", "entries")) changed"
        context.messages.print("“\(old)” is called “\(new)” now\(changed)")
        return .done
    }

    private func track(_ new: Name, insteadOf old: Name, in context: CommandContext) throws {
        try SettingsFile(path: context.locations.settings).change(.track) { preferences in
            guard let tracked = preferences.trackedHabits, tracked.contains(old) else { return nil }
            return tracked.map { $0 == old ? new.text : $0.text }
        }
    }
}

/// `twinge catalog hide`: hides something from questions and lists.
struct CatalogHideCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "hide", abstract: "Hide something from questions and lists; existing entries stay.",
        usage: "twinge catalog hide <kind> <name>")

    @OptionGroup var what: CatalogArguments
    @OptionGroup var options: GlobalOptions

    func perform(in context: CommandContext) throws -> ExitStatus {
        var name = try Name(parsing: what.name)
        try context.catalogWriting.carryOut { catalog in
            name = try what.found(in: catalog, for: "hide")
            return catalog.hiding(name, as: what.kind.kind)
        }
        context.messages.print("\(what.kind.rawValue) “\(name)” hidden")
        return .done
    }
}

/// `twinge catalog show`: shows something hidden again.
struct CatalogShowCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show something hidden again.", usage: "twinge catalog show <kind> <name>")

    @OptionGroup var what: CatalogArguments
    @OptionGroup var options: GlobalOptions

    func perform(in context: CommandContext) throws -> ExitStatus {
        let name = try Name(parsing: what.name)
        try context.catalogWriting.carryOut { catalog in
            if let change = catalog.showing(name, as: what.kind.kind) { return change }
            let hidden = catalog.hidden(what.kind.kind).map(\.text).joined(separator: ", ")
            throw Failure(
                .usage,
                "No \(what.kind.rawValue) called “\(name)” is hidden. Hidden: \(hidden.isEmpty ? "none" : hidden).")
        }
        context.messages.print("\(what.kind.rawValue) “\(name)” shown again")
        return .done
    }
}

/// `twinge catalog move`: changes the order of questions and lists.
struct CatalogMoveCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "move", abstract: "Change the order of habits at check-in, or of other things in lists.",
        usage: "twinge catalog move <kind> <name> <target>")

    /// Where an item is moved.
    enum Target: String, CaseIterable, ExpressibleByArgument {
        /// One place up.
        case up
        /// One place down.
        case down
        /// To the top.
        case first
        /// To the end.
        case last
    }

    @OptionGroup var what: CatalogArguments

    @Argument(help: "up, down, first or last.")
    var target: Target

    @OptionGroup var options: GlobalOptions

    func perform(in context: CommandContext) throws -> ExitStatus {
        let kind = what.kind.kind
        let name = try what.found(in: context.catalog(), for: "move", target.rawValue)
        if kind == .habit { return try moveAtCheckIn(name, in: context) }
        let after = try context.catalogWriting.carryOut { catalog in
            let names = catalog.shown(kind)
            return catalog.moving(name, to: place(from: names.firstIndex(of: name) ?? 0, of: names.count), as: kind)
        }
        let names = after.shown(kind)
        let number = (names.firstIndex(of: name) ?? 0) + 1
        context.messages.print("\(kind.rawValue) “\(name)” is number \(number) of \(names.count) now")
        return .done
    }

    /// Moves a habit in the check-in, whose order is in the settings.
    private func moveAtCheckIn(_ name: Name, in context: CommandContext) throws -> ExitStatus {
        let catalog = try context.catalog()
        var names: [Name] = []
        try SettingsFile(path: context.locations.settings).change(.track) { preferences in
            names = catalog.trackedHabits(chosen: preferences.trackedHabits).map(\.name)
            guard let old = names.firstIndex(of: name) else {
                let all = (names + [name]).map { $0.key.typable }.joined(separator: ",")
                throw Failure(.usage, "“\(name)” is not asked at check-in. To add it: twinge config track=\(all)")
            }
            names.remove(at: old)
            names.insert(name, at: min(max(place(from: old, of: names.count + 1), 0), names.count))
            return names.map(\.text)
        }
        context.messages.print("asked at check-in: \(names.map(\.text).joined(separator: ", "))")
        return .done
    }

    private func place(from old: Int, of count: Int) -> Int {
        switch target {
        case .up: old - 1
        case .down: old + 1
        case .first: 0
        case .last: count - 1
        }
    }
}
