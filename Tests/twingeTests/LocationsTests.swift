import SystemPackage
import Testing

@testable import twinge

@Suite("Locations")
struct LocationsTests {
    private func locations(_ variables: [String: String], diary: String? = nil) throws -> Locations {
        try Locations(environment: Environment(variables: variables), diary: diary)
    }

    @Test("without settings everything is in the home folder, where XDG says")
    func usual() throws {
        let locations = try locations(["HOME": "/home/me"])
        #expect(locations.diary == "/home/me/.local/share/twinge")
        #expect(locations.settings == "/home/me/.config/twinge/config.rec")
        #expect(locations.cache == "/home/me/.cache/twinge")
        #expect(locations.state == "/home/me/.local/state/twinge")
    }

    @Test("the XDG folders are used, but not a relative one")
    func xdg() throws {
        let locations = try locations(["HOME": "/home/me", "XDG_DATA_HOME": "/data", "XDG_CONFIG_HOME": "relative"])
        #expect(locations.diary == "/data/twinge")
        #expect(locations.settings == "/home/me/.config/twinge/config.rec")
    }

    @Test("--diary overrides TWINGE_DIARY, and that overrides XDG; an empty variable counts as not set")
    func order() throws {
        let variables = ["HOME": "/home/me", "XDG_DATA_HOME": "/data", "TWINGE_DIARY": "/elsewhere"]
        #expect(try locations(variables).diary == "/elsewhere")
        #expect(try locations(variables, diary: "here").diary == "here")
        #expect(try locations(["HOME": "/home/me", "TWINGE_DIARY": ""]).diary == "/home/me/.local/share/twinge")
    }

    @Test(
        "a ~ that the shell left is the home folder, as in --diary=~/diary; elsewhere it is part of a name",
        arguments: [
            ("~/diary", "/home/me/diary"), ("~", "/home/me"), ("~/", "/home/me"), ("~other/diary", "~other/diary"),
            ("a/~/b", "a/~/b"),
        ])
    func tilde(written: String, folder: FilePath) throws {
        #expect(try locations(["HOME": "/home/me"], diary: written).diary == folder)
        #expect(try locations(["HOME": "/home/me", "TWINGE_DIARY": written]).diary == folder)
    }

    @Test("without HOME the failure says what to do")
    func homeless() {
        #expect(
            throws: Failure(
                .usage, "HOME is not set, so there is no default place for the diary. Use --diary FOLDER.")
        ) { try locations([:], diary: nil) }
    }
}
