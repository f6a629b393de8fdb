import Canvas
import Diary
import Testing

@testable import Screens

@Suite("Experiments as they were looked at and kept")
struct ExperimentGoldenTests {
    /// States by the keys that lead there from Links.
    static let states: [Golden.Place] = [
        .init(name: "experiments/running", keys: "Home"),
        .init(name: "experiments/finished", keys: "Home Down"),
        .init(name: "experiments/stopped", keys: "Home Down Down"),
        .init(name: "experiments/whole", keys: "Home Down Enter"),
        .init(name: "experiments/stop", keys: "Home Enter s"),
        .init(name: "experiments/setup", keys: "t"),
        .init(name: "experiments/today", keys: "T"),
    ]

    @Test("in every look", arguments: states)
    func pictures(state: Golden.Place) throws {
        var store = ExperimentSample.store()
        store.press(state.keys)
        for look in Golden.looks { try Golden.expect(store.model, state.name, in: look) }
    }

    @Test("the order before it is written down", arguments: Golden.sizes)
    func order(size: Size) throws {
        var store = ExperimentSample.store([], size: size)
        store.press("t Enter")
        try Golden.expect(store.model, "experiments/order")
    }

    @Test("without colour", arguments: ["Home", "Home Down"])
    func withoutColor(keys: String) throws {
        var store = ExperimentSample.store()
        store.press(keys)
        var model = store.model
        model.appearance.depth = .none
        #expect(view(model).text == view(store.model).text)
    }
}
