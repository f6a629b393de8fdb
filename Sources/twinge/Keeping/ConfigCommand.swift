import ArgumentParser
import Catalog
import Diary
import Screens

/// `twinge config`: shows and changes the user's settings.
struct ConfigCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "config", abstract: "Show the settings, or change one.",
        usage: "twinge config [<key[=value]>]",
        discussion: """
            Examples:
              twinge config
              twinge config day-start=5
              twinge config track=sitting,driving,crossed-legs
              twinge config track=          (back to the default)
              twinge config key="screens undo U, Ctrl-U"
              twinge config key="today check-in x"
              twinge config key="screens undo"      (back to the default key)

            For keys, give a place, a command and its keys; “twinge keys” lists places and commands. Separate several keys \
            by a comma and a blank, and keys pressed one after the other by a blank: g d. Key names are x, Enter, Space, \
            Tab, Esc, Backspace, Up, PgDn, Home, F5, Ctrl-X, Alt-x, Shift-Up. In config.rec each choice is a line “Key: \
            screens undo U”. A key already in use there is rejected, and the command keeps its key.
            """)

    @Argument(
        help: ArgumentHelp("A setting, and its new value.", valueName: "key[=value]"),
        completion: .list(Setting.allCases.map { "\($0.typedName)=" }))
    var change: String?

    @OptionGroup var options: GlobalOptions

    func perform(in context: CommandContext) throws -> ExitStatus {
        let preferences = try context.settings().preferences
        guard let change else {
            try show(Setting.allCases, of: preferences, in: context)
            return .done
        }
        let parts = change.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            .map { $0.trimmingBlanks() }
        guard let setting = Setting(typed: String(parts[0])) else {
            let known = Setting.allCases.map(\.typedName)
            let question = known.nearest(to: String(parts[0])).didYouMean
            throw Failure(
                .usage, "Unknown setting “\(parts[0])”.\(question) Settings: \(known.joined(separator: ", ")).")
        }
        guard parts.count > 1 else {
            try show([setting], of: preferences, in: context)
            return .done
        }
        try SettingsFile(path: context.locations.settings).change(setting) { preferences in
            try values(of: setting, typed: String(parts[1]), after: preferences, in: context)
        }
        let done = parts[1].isEmpty ? "back to the default" : "set"
        context.messages.print("\(setting.typedName) \(done) in \(context.locations.settings)")
        return .done
    }

    private func values(
        of setting: Setting, typed: String, after preferences: Preferences, in context: CommandContext
    ) throws -> [String] {
        guard !typed.isEmpty else { return [] }
        if setting == .key {
            var preferences = preferences
            try preferences.chooseKeys(typed)
            return preferences.keyChoices
        }
        var checked = Preferences()
        if setting == .track {
            let catalog = try context.catalog()
            return try typed.split(separator: ",").map { try habit(typed: String($0), in: catalog).name.text }
        }
        if setting == .theme, let refusal = try context.catalog().refusal(ofTheme: typed) { throw refusal }
        try setting.apply(typed, to: &checked)
        return setting.values(in: checked)
    }

    private func habit(typed text: String, in catalog: Catalog) throws -> Habit {
        do throws(NameError) {
            return try catalog.habit(typed: text)
        } catch {
            guard case .otherKind(let other, let name) = error.reason else { throw error }
            throw Failure(.usage, "“\(name)” is \(other.withArticle), and the check-in asks about habits alone.")
        }
    }

    private func show(_ settings: [Setting], of preferences: Preferences, in context: CommandContext) throws {
        let values = settings.map { ($0.typedName, $0.values(in: preferences)) }
        if options.json {
            try context.printJSON(Dictionary(uniqueKeysWithValues: values))
        } else {
            for (name, values) in values {
                let isKeys = name == Setting.key.typedName && !values.isEmpty
                let lines = isKeys ? values : [values.joined(separator: ",")]
                for line in lines { context.output.print(context.shown("\(name)=\(line)")) }
            }
        }
    }
}
