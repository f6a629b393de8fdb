import ArgumentParser
import Catalog
import Diary

/// `twinge catalog add`.
struct CatalogAddCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Add your own habit, activity, site, feel, stretch or treatment.")

    @OptionGroup var what: CatalogArguments

    @Option(
        name: .long,
        help: ArgumentHelp("The unit of a habit or activity: h, min, times, yes/no, 0-10.", valueName: "unit"))
    var unit: String?

    @Option(name: .long, help: ArgumentHelp("The question for it at check-in.", valueName: "text"))
    var ask: String?

    @OptionGroup var options: GlobalOptions

    func perform(in context: CommandContext) throws -> ExitStatus {
        let name = try Name(parsing: what.name)
        let lines = [("Unit", unit), ("Ask", ask)].compactMap { field, value in value.map { CatalogLine(field, $0) } }
        try context.catalogWriting.carryOut(context.catalog().adding(name, as: what.kind.kind, lines: lines))
        context.messages.print("\(what.kind.rawValue) “\(name)” added")
        return .done
    }
}

/// `twinge catalog rename`.
struct CatalogRenameCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "rename", abstract: "Rename something, also in existing entries.")

    @OptionGroup var what: CatalogArguments

    @Argument(help: "The new name.")
    var newName: String

    @OptionGroup var options: GlobalOptions

    func perform(in context: CommandContext) throws -> ExitStatus {
        let before = try context.catalog()
        let kind = what.kind.kind
        let new = try Name(parsing: newName)
        let typed = try Name(parsing: what.name)
        // What was renamed before, with entries that came later under the old name.
        let isRenamed = typed != new && before.shown(kind).contains(new) && before.presentName(of: typed, kind) == new
        let old = isRenamed ? typed : try context.name(typed: what.name, of: kind)
        let writing = context.catalogWriting
        if !isRenamed { try writing.carryOut(before.renaming(old, to: new, as: kind)) }
        if kind == .habit || kind == .activity, let tracked = try context.settings().preferences.trackedHabits,
            tracked.contains(old)
        {
            try writing.track(tracked.map { $0 == old ? new : $0 })
        }
        let count = try writing.carryOut(Renaming(kind, from: old, to: new), at: context.now)
        context.messages.print("“\(old)” is “\(new)” now, in \(count.counted("entry", "entries")) too")
        return .done
    }
}

/// `twinge catalog hide`.
struct CatalogHideCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "hide", abstract: "Hide something from questions and lists; existing entries stay.")

    @OptionGroup var what: CatalogArguments
    @OptionGroup var options: GlobalOptions

    func perform(in context: CommandContext) throws -> ExitStatus {
        let name = try context.name(typed: what.name, of: what.kind.kind)
        try context.catalogWriting.carryOut(context.catalog().hiding(name, as: what.kind.kind))
        context.messages.print("\(what.kind.rawValue) “\(name)” hidden")
        return .done
    }
}

/// `twinge catalog show`.
struct CatalogShowCommand: TwingeCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "Show something hidden again.")

    @OptionGroup var what: CatalogArguments
    @OptionGroup var options: GlobalOptions

    func perform(in context: CommandContext) throws -> ExitStatus {
        let before = try context.catalog()
        let name = try Name(parsing: what.name)
        guard let change = before.showing(name, as: what.kind.kind) else {
            let hidden = before.hidden(what.kind.kind).map(\.text).joined(separator: ", ")
            throw Failure(
                .usage,
                "No \(what.kind.rawValue) called “\(name)” is hidden. Hidden: \(hidden.isEmpty ? "none" : hidden).")
        }
        try context.catalogWriting.carryOut(change)
        context.messages.print("\(what.kind.rawValue) “\(name)” shown again")
        return .done
    }
}

/// `twinge catalog move`.
struct CatalogMoveCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "move", abstract: "Change the order of habits at check-in, or of other things in lists.")

    /// Where a thing goes.
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
        let name = try context.name(typed: what.name, of: kind)
        if kind == .habit { return try moveAtCheckIn(name, in: context) }
        let catalog = try context.catalog()
        let names = catalog.shown(kind)
        let target = place(from: names.firstIndex(of: name) ?? 0, of: names.count)
        let change = catalog.moving(name, to: target, as: kind)
        if let change { try context.catalogWriting.carryOut(change) }
        let after = change.map(catalog.applying) ?? catalog
        let number = (after.shown(kind).firstIndex(of: name) ?? 0) + 1
        context.messages.print("\(kind.rawValue) “\(name)” is number \(number) of \(names.count) now")
        return .done
    }

    /// The order of the habits is that of the check-in, which the settings keep.
    private func moveAtCheckIn(_ name: Name, in context: CommandContext) throws -> ExitStatus {
        let preferences = try context.settings().preferences
        var names = try context.catalog().trackedHabits(chosen: preferences.trackedHabits).map(\.name)
        guard let old = names.firstIndex(of: name) else {
            throw Failure(.usage, "“\(name)” is not asked at check-in. To add it: twinge config track=…")
        }
        names.remove(at: old)
        names.insert(name, at: min(max(place(from: old, of: names.count + 1), 0), names.count))
        try context.catalogWriting.track(names)
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
