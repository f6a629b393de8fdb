import ArgumentParser
import Data
import Diary

/// `twinge config`: the person's settings.
struct ConfigCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "config", abstract: "Show the settings, or change one.",
        usage: "twinge config [<key[=value]>]",
        discussion: """
            Examples:
              twinge config
              twinge config day-start=5
              twinge config track=sitting,driving,crossed-legs
              twinge config track=          (back to what the program suggests)
            """)

    @Argument(help: ArgumentHelp("A setting, and its new value.", valueName: "key[=value]"))
    var change: String?

    @OptionGroup(title: "Everywhere") var options: GlobalOptions

    func perform(in context: CommandContext) throws -> ExitStatus {
        let preferences = try context.settings().preferences
        guard let change else {
            try show(Setting.allCases, of: preferences, in: context)
            return .done
        }
        let parts = change.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard let setting = Setting(typed: String(parts[0])) else {
            let known = Setting.allCases.map(\.typedName).joined(separator: ", ")
            throw Failure(.usage, "There is no setting “\(parts[0])”. There are: \(known).")
        }
        guard parts.count > 1 else {
            try show([setting], of: preferences, in: context)
            return .done
        }
        let values = try values(of: setting, typed: String(parts[1]), in: context)
        try SettingsFile(path: context.locations.settings).write(setting, values)
        context.messages.print("\(setting.typedName) set in \(context.locations.settings)")
        return .done
    }

    private func values(of setting: Setting, typed: String, in context: CommandContext) throws -> [String] {
        guard !typed.isEmpty else { return [] }
        var checked = Preferences()
        if setting == .track {
            let catalog = try context.catalog()
            return try typed.split(separator: ",").map { try catalog.habit(typed: String($0)).name.text }
        }
        try setting.apply(typed, to: &checked)
        return setting.values(in: checked)
    }

    private func show(_ settings: [Setting], of preferences: Preferences, in context: CommandContext) throws {
        let values = settings.map { ($0.typedName, $0.values(in: preferences)) }
        if options.json {
            try context.printJSON(Dictionary(uniqueKeysWithValues: values))
        } else {
            for (name, values) in values {
                context.output.print(context.shown("\(name)=\(values.joined(separator: ","))"))
            }
        }
    }
}
