import ArgumentParser
import Data
import Diary

/// `twinge catalog add`.
struct CatalogAddCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Add a habit, activity, site, stretch or kind of care of your own.")

    @OptionGroup var what: CatalogArguments

    @Option(
        name: .long,
        help: ArgumentHelp("What is counted of a habit or activity: h, min, times, yes/no, 0-10.", valueName: "unit"))
    var unit: String?

    @Option(name: .long, help: ArgumentHelp("The question for it at check-in.", valueName: "text"))
    var ask: String?

    @OptionGroup(title: "Everywhere") var options: GlobalOptions

    func perform(in context: CommandContext) throws -> ExitStatus {
        let before = try context.catalog()
        let name = try Name(parsing: what.name)
        let lines = [("Unit", unit), ("Ask", ask)]
        let fields = lines.compactMap { field, value in value.map { (name: field, value: $0) } }
        let after = try before.adding(name, as: what.kind.kind, fields: fields)
        try context.ownCatalog.write(after, insteadOf: before)
        context.messages.print("\(what.kind.rawValue) “\(name)” added")
        return .done
    }
}

/// `twinge catalog rename`.
struct CatalogRenameCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "rename", abstract: "Give a thing another name, in what was logged too.")

    @OptionGroup var what: CatalogArguments

    @Argument(help: "The new name.")
    var newName: String

    @OptionGroup(title: "Everywhere") var options: GlobalOptions

    func perform(in context: CommandContext) throws -> ExitStatus {
        let before = try context.catalog()
        let kind = what.kind.kind
        let new = try Name(parsing: newName)
        let typed = try Name(parsing: what.name)
        // What was renamed before, with entries that came later under the old name.
        let isRenamed = before.shown(kind).contains(new) && kind == .habit && before.habit(typed)?.name == new
        let old = isRenamed ? typed : try context.name(typed: what.name, of: kind)
        if !isRenamed {
            try context.ownCatalog.write(try before.renaming(old, to: new, as: kind), insteadOf: before)
        }
        if kind == .habit { try context.renameTracked(old, to: new) }
        let count = try context.renameLogged(old, to: new)
        context.messages.print("“\(old)” is “\(new)” now, in \(count.counted("entry", "entries")) too")
        return .done
    }
}

/// `twinge catalog hide`.
struct CatalogHideCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "hide", abstract: "Hide a thing from questions and lists; what was logged stays.")

    @OptionGroup var what: CatalogArguments
    @OptionGroup(title: "Everywhere") var options: GlobalOptions

    func perform(in context: CommandContext) throws -> ExitStatus {
        let before = try context.catalog()
        let name = try context.name(typed: what.name, of: what.kind.kind)
        try context.ownCatalog.write(before.hiding(name, as: what.kind.kind), insteadOf: before)
        context.messages.print("\(what.kind.rawValue) “\(name)” hidden")
        return .done
    }
}

/// `twinge catalog show`.
struct CatalogShowCommand: TwingeCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "Show a hidden thing again.")

    @OptionGroup var what: CatalogArguments
    @OptionGroup(title: "Everywhere") var options: GlobalOptions

    func perform(in context: CommandContext) throws -> ExitStatus {
        let before = try context.catalog()
        let name = try Name(parsing: what.name)
        guard before.hidden(what.kind.kind).contains(name) else {
            let hidden = before.hidden(what.kind.kind).map(\.text).joined(separator: ", ")
            throw Failure(
                .usage,
                "No \(what.kind.rawValue) called “\(name)” is hidden. Hidden: \(hidden.isEmpty ? "none" : hidden).")
        }
        try context.ownCatalog.write(before.showing(name, as: what.kind.kind), insteadOf: before)
        context.messages.print("\(what.kind.rawValue) “\(name)” shown again")
        return .done
    }
}

/// `twinge catalog move`.
struct CatalogMoveCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "move", abstract: "Change the order of the habits that are asked at check-in.")

    /// Where a habit goes.
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

    @OptionGroup(title: "Everywhere") var options: GlobalOptions

    func perform(in context: CommandContext) throws -> ExitStatus {
        guard what.kind == .habit else {
            throw Failure(.usage, "Only habits have an order of their own, that of the check-in.")
        }
        let name = try context.name(typed: what.name, of: .habit)
        let preferences = try context.settings().preferences
        var names = try context.catalog().trackedHabits(chosen: preferences.trackedHabits).map(\.name)
        guard let place = names.firstIndex(of: name) else {
            throw Failure(.usage, "“\(name)” is not asked at check-in. To have it asked: twinge config track=…")
        }
        names.remove(at: place)
        let places: [Target: Int] = [.up: place - 1, .down: place + 1, .first: 0, .last: names.count]
        names.insert(name, at: min(max(places[target] ?? place, 0), names.count))
        try SettingsFile(path: context.locations.settings).write(.track, names.map(\.text))
        context.messages.print("asked at check-in: \(names.map(\.text).joined(separator: ", "))")
        return .done
    }
}
