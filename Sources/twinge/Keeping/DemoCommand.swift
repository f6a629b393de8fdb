import ArgumentParser
import Diary
import Files
import Journal
import Simulation
import SystemPackage

/// `twinge demo`: opens a made-up diary.
struct DemoCommand: TwingeCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo", abstract: "Explore a made-up diary of a year; yours is not touched.",
        usage: "twinge demo [--days <days>] [--seed <seed>] [--entries <entries>] [--keep <folder>]",
        discussion: """
            Its trigger is made up, too: long sitting brings on flare-ups, so that Links has something to find.

            Examples:
              twinge demo
              twinge demo --days 3650 --seed 7 --keep /tmp/ten-years
            """)

    @Option(name: .long, parsing: .unconditional, help: "Days it covers.")
    var days = 365

    @Option(
        name: .long, parsing: .unconditional,
        help: "The seed: the same number makes the same diary.")
    var seed: UInt64 = 1

    @Option(name: .long, parsing: .unconditional, help: "Entries per day, 1 to 24. Default: 4.")
    var entries: Int?

    @Option(
        name: .long, help: ArgumentHelp("Write it to this folder and keep it.", valueName: "folder"),
        completion: .directory)
    var keep: String?

    @OptionGroup var options: GlobalOptions

    private struct Form: Encodable {
        let entries: Int
        let folder: String
    }

    mutating func validate() throws {
        guard (1...36_525).contains(days) else { throw ValidationError("A demo covers from 1 to 36,525 days.") }
        guard (1...24).contains(entries ?? 4) else {
            throw ValidationError("A day of a demo has from 1 to 24 entries.")
        }
    }

    func perform(in context: CommandContext) throws -> ExitStatus {
        var scenario = Scenario.showcase(days: days, lastDay: try context.today(), seed: seed)
        if let entries { scenario.entriesPerDay = entries }
        let now = context.now
        let made = SimulatedDiary(scenario).entries(offset: now.offset, until: now)
        if let keep {
            let journal = Journal(at: context.environment.path(keep))
            guard try journal.months().isEmpty else {
                throw Failure(.cannotCreate, "\(keep) already contains a diary. Choose another folder.")
            }
            try journal.add(made)
            guard !options.json else {
                try context.printJSON(Form(entries: made.count, folder: keep))
                return .done
            }
            context.output.print(
                "\(made.count.counted("entry", "entries")) written. To look at them: twinge --diary \(keep.shellWord)")
            return .done
        }
        return try context.withTemporaryDiary { demo in
            try demo.journal.add(made)
            if let status = try demo.showScreens(isDemo: true) { return status }
            if !options.json {
                demo.output.print("DEMO: a made-up diary, in which long sitting brings on flare-ups")
                demo.output.print("")
            }
            return try Twinge.start(in: demo)
        }
    }
}

extension CommandContext {
    /// Runs a closure with a diary that is thrown away afterwards.
    fileprivate func withTemporaryDiary(_ body: (CommandContext) throws -> ExitStatus) throws -> ExitStatus {
        try TemporaryFolder.with("demo", in: environment) { folder in
            let demo = try demo(in: folder)
            defer { output = demo.output }
            return try body(demo)
        }
    }

    /// Returns a context with its own files below a folder: a copy of the user's settings, but none of their own habits. Changes
    /// there are not copied back.
    private func demo(in folder: FilePath) throws -> CommandContext {
        var own = locations
        own.diary = folder.appending("diary")
        own.settingsFolder = folder.appending("config")
        own.state = folder.appending("state")
        own.cache = folder.appending("cache")
        if let settings = try? locations.settings.contentsIfPresent() {
            try own.settingsFolder.makeFolders()
            try own.settings.put(settings)
            try SettingsFile(path: own.settings).write(.track, [])
        }
        return with(own)
    }
}
