import Canvas
import Diary
import Testing

@testable import Screens

@Suite("Stretches as it looks")
struct StretchesGoldenTests {
    /// A state of the screen: its name in the files, and what leads there.
    struct State: Sendable, CustomTestStringConvertible {
        let name: String
        var isFlare = false
        var run: @Sendable (inout SessionDriver) -> Void = { _ in }
        var testDescription: String { name }
    }

    /// Into the fourth hold, 13 seconds of it.
    private static let toFourthHold: @Sendable (inout SessionDriver) -> Void = { driver in
        driver.press("Space 4 Enter")
        driver.wait(5 + 60 + 5 + 60 + 5 + 30 + 5 + 13)
    }

    static let states = [
        State(name: "ready"),
        State(name: "pain-before") { $0.press("Space 4") },
        State(name: "changing-over") { driver in
            driver.press("Space 4 Enter")
            driver.wait(2)
        },
        State(name: "holding", run: toFourthHold),
        State(name: "paused") { driver in
            toFourthHold(&driver)
            driver.press("Space")
        },
        State(name: "skip") { driver in
            toFourthHold(&driver)
            driver.press("s")
        },
        State(name: "skipped") { driver in
            toFourthHold(&driver)
            driver.press("s h")
        },
        State(name: "pain-after") { driver in
            toFourthHold(&driver)
            driver.press("s h")
            driver.wait(600)
        },
        State(name: "done") { driver in
            toFourthHold(&driver)
            driver.press("s h")
            driver.wait(600)
            driver.press("3 Enter")
        },
        State(name: "gentle", isFlare: true),
        State(name: "whole-in-flare", isFlare: true) { $0.press("f") },
        State(name: "editor") { $0.press("o Down + + r 6 7") },
        State(name: "editor-keys") { $0.press("o ?") },
        State(name: "chooser") { $0.press("o a c h") },
    ]

    static func driver(_ state: State, _ look: Golden.Look) -> SessionDriver {
        let entries = state.isFlare ? WeekSample.entries.filter { $0.holds.isEmpty } : StretchesScreenTests.calm
        var driver = SessionDriver(
            WeekSample.model(size: look.size, glyphs: look.glyphs, entries: entries, screen: .stretches))
        state.run(&driver)
        return driver
    }

    @Test("in every state and look", arguments: states, Golden.looks)
    func picture(state: State, look: Golden.Look) throws {
        try Golden.expect(Self.driver(state, look).model, "stretches/\(state.name)")
    }
}
