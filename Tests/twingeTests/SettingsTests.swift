import Diary
import Files
import Platform
import SystemPackage
import TestSupport
import Testing

@testable import twinge

@Suite("Settings")
struct SettingsTests {
    private func inFolder(_ body: (FilePath) throws -> Void) throws {
        let folder = try TestFolder()
        try body(folder.path)
    }

    @Test("what is written is read back, and the rest of the file stays as it is")
    func roundTrip() throws {
        try inFolder { folder in
            let file = SettingsFile(path: folder.appending("new/config.rec"))
            #expect(try file.read().preferences == Preferences())
            try file.write(.dayStart, ["5"])
            try file.write(.track, ["sitting", "driving"])
            try file.path.put(try contents(of: file.path) + Array("# My own remark.\n".utf8))
            try file.write(.weekStart, ["Sunday"])
            try file.write(.track, ["sitting"])
            var expected = Preferences()
            expected.dayStart = 5
            expected.weekStart = .sunday
            expected.trackedHabits = ["sitting"]
            #expect(try file.read().preferences == expected)
            #expect(String(decoding: try contents(of: file.path), as: UTF8.self).contains("# My own remark.\n"))
        }
    }

    @Test("invalid lines are problems with their place; the others apply")
    func problems() throws {
        try inFolder { folder in
            let path = folder.appending("config.rec")
            try path.put(Array("%rec: Settings\n\nDay_start: 99\nWeek_start: sun\nFont: large\n".utf8))
            let settings = try SettingsFile(path: path).read()
            #expect(settings.preferences.weekStart == .sunday)
            #expect(settings.preferences.dayStart == 4)
            #expect(settings.problems.map { "\($0.line):\($0.column) \($0.found)" } == ["3:12 99", "5:7 Font"])
        }
    }

    @Test("keys that are taken, or unknown, are problems with their place; the others are chosen")
    func keys() throws {
        try inFolder { folder in
            let path = folder.appending("config.rec")
            let lines = ["%rec: Settings", "", "Key: screens undo U", "Key: screens add j", "Key: today fly x"]
            try path.put(Array((lines.joined(separator: "\n") + "\n").utf8))
            let settings = try SettingsFile(path: path).read()
            #expect(settings.preferences.keyChoices == ["screens undo U", "screens add j"])
            #expect(settings.preferences.refusedKeyChoices.map(\.index) == [1])
            #expect(settings.problems.map { "\($0.line):\($0.column) \($0.found)" } == ["4:6 j", "5:6 fly"])
        }
    }

    @Test("a choice of keys replaces the one before, and no keys remove it; a taken key changes nothing")
    func choosingKeys() throws {
        var preferences = Preferences()
        try preferences.chooseKeys("screens undo U")
        try preferences.chooseKeys("today check-in x")
        try preferences.chooseKeys("screens undo Ctrl-U")
        #expect(preferences.keyChoices == ["today check-in x", "screens undo Ctrl-U"])
        #expect(throws: ParseError.self) { try preferences.chooseKeys("screens redo x") }
        try preferences.chooseKeys("screens undo")
        #expect(preferences.keyChoices == ["today check-in x"])
        #expect(throws: ParseError.self) { try preferences.chooseKeys("x") }
    }

    @Test("every setting shows the values it takes", arguments: Setting.allCases)
    func values(_ setting: Setting) throws {
        let values: [Setting: String] = [
            .dayStart: "5", .weekStart: "Sunday", .track: "sitting", .changeover: "10", .bell: "no", .mouse: "no",
            .background: "light", .key: "screens undo U, Ctrl-U", .cue: "voice", .motion: "no",
            .theme: "contrast", .goal: "5 of 7", .weekly: "yes", .deskAway: "90 s", .deskBreak: "7 min",
            .deskSit: "60 min", .deskIdle: "xprintidle",
        ]
        let value = try #require(values[setting])
        var preferences = Preferences()
        try setting.apply(value, to: &preferences)
        #expect(setting.values(in: preferences) == [value])
        #expect(Setting(typed: setting.typedName) == setting)
        #expect(throws: ParseError.self) { try setting.apply("", to: &preferences) }
    }

    @Test("a settings file that is a folder is a failure, not a hang")
    func folder() throws {
        try inFolder { folder in
            let failure = #expect(throws: Failure.self) { try SettingsFile(path: folder).read() }
            #expect(failure?.status == .noInput)
        }
    }

    private func contents(of path: FilePath) throws -> [UInt8] { try #require(try path.contentsIfPresent()) }
}
