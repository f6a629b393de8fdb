import Canvas
import Diary
import Testing

@testable import Screens

@Suite("Experiments as they were looked at and kept")
struct ExperimentGoldenTests {
    /// A state: its name in the files, and the keys that lead there from Links.
    struct State: Sendable, CustomTestStringConvertible {
        let name: String
        let keys: String
        var testDescription: String { name }
    }

    static let states = [
        State(name: "experiments/running", keys: "Home"),
        State(name: "experiments/finished", keys: "Home Down"),
        State(name: "experiments/stopped", keys: "Home Down Down"),
        State(name: "experiments/whole", keys: "Home Down Enter"),
        State(name: "experiments/stop", keys: "Home Enter s"),
        State(name: "experiments/setup", keys: "t"),
        State(name: "experiments/today", keys: "T"),
    ]

    @Test("in Unicode and ASCII", arguments: states)
    func pictures(state: State) throws {
        var store = ExperimentSample.store()
        store.press(state.keys)
        for size in GoldenScreenTests.sizes {
            store.receive(.resized(size))
            try Golden.expect(view(store.model), "\(state.name)-\(size.width)x\(size.height)")
        }
        var ascii = store.model
        ascii.appearance.glyphs = .ascii
        for size in [Size(width: 80, height: 24), Size(width: 40, height: 12)] {
            ascii.size = size
            let canvas = view(ascii)
            #expect(canvas.text.utf8.allSatisfy { $0 < 0x80 })
            try Golden.expect(canvas, "\(state.name)-\(size.width)x\(size.height)-ascii")
        }
    }

    @Test("the order before it is written down", arguments: GoldenScreenTests.sizes)
    func order(size: Size) throws {
        var store = ExperimentSample.store([], size: size)
        store.press("t Enter")
        try Golden.expect(view(store.model), "experiments/order-\(size.width)x\(size.height)")
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
