import Canvas
import Diary
import Testing

@testable import Screens

extension Scene {
    static let stretches = [
        session("ready", in: Golden.everyLook + [Golden.widest]),
        session("pain-before", in: Golden.oneLook) { $0.press("Space 4") },
        session("changing-over", in: Golden.oneLook) { driver in
            driver.press("Space 4 Enter")
            driver.wait(2)
        },
        session("holding", in: Golden.looks + [.init(ink: .ascii)], run: toFourthHold),
        session("paused") { driver in
            toFourthHold(&driver)
            driver.press("Space")
        },
        session("skip", in: Golden.oneLook) { driver in
            toFourthHold(&driver)
            driver.press("s")
        },
        session("skipped", in: Golden.oneLook) { driver in
            toFourthHold(&driver)
            driver.press("s h")
        },
        session("pain-after") { driver in
            toFourthHold(&driver)
            driver.press("s h")
            driver.wait(600)
        },
        session("done", in: Golden.looks + Golden.large + [.init(size: Size(width: 60, height: 20))]) { driver in
            toFourthHold(&driver)
            driver.press("s h")
            driver.wait(600)
            driver.press("3 Enter")
        },
        session("gentle", isFlare: true),
        session("whole-in-flare", isFlare: true, in: Golden.oneLook) { $0.press("f") },
        session("editor") { $0.press("o Down + + r 6 7") },
        session("editor-keys", in: Golden.oneLook) { $0.press("o ?") },
        session("chooser") { $0.press("o a c h") },
    ]

    /// Returns a state of the screen on a day without any stretches yet.
    private static func session(
        _ name: String, isFlare: Bool = false, in looks: [Golden.Look] = Golden.looks,
        run: @escaping @Sendable (inout SessionDriver) -> Void = { _ in }
    ) -> Scene {
        let entries = isFlare ? WeekSample.entries.filter { $0.holds.isEmpty } : StretchesScreenTests.calm
        return Scene(
            "stretches/\(name)", in: looks,
            from: { look in
                let model = WeekSample.model(size: look.size, entries: entries, screen: .stretches)
                var driver = SessionDriver(model.seen(in: look))
                run(&driver)
                return driver.model
            }
        )
        .alike(
            in: ["editor-keys", "changing-over", "holding", "paused", "skipped"].contains(name)
                ? .none : ["editor", "chooser"].contains(name) ? .signs : .words)
    }

    /// 13 seconds into the fourth hold.
    private static let toFourthHold: @Sendable (inout SessionDriver) -> Void = { driver in
        driver.press("Space 4 Enter")
        driver.wait(5 + 60 + 5 + 60 + 5 + 30 + 5 + 13)
    }
}
