import Canvas
import Diary
import Testing

@testable import Screens

@Suite("Body as it was looked at and kept")
struct BodyGoldenTests {
    /// A state of the screen: its name in the files, and the keys that lead there.
    struct State: Sendable, CustomTestStringConvertible {
        let name: String
        let keys: String
        var testDescription: String { name }
    }

    static let states = [
        State(name: "body/month", keys: ""),
        State(name: "body/front", keys: "Left Left Left Left"),
        State(name: "body/all-days", keys: "z z PgDn"),
    ]

    @Test("in Unicode", arguments: states, GoldenScreenTests.sizes)
    func unicode(state: State, size: Size) throws {
        var store = BodySample.store(size: size)
        store.press(state.keys)
        try Golden.expect(view(store.model), "\(state.name)-\(size.width)x\(size.height)")
    }

    @Test("in ASCII", arguments: states, [Size(width: 80, height: 24), Size(width: 40, height: 12)])
    func ascii(state: State, size: Size) throws {
        // Names in other scripts stay as they are in ASCII, too.
        let entries = BodySample.entries.dropLast()
        var store = BodySample.store(size: size, glyphs: .ascii, entries: Array(entries))
        store.press(state.keys)
        let canvas = view(store.model)
        #expect(canvas.text.utf8.allSatisfy { $0 < 0x80 })
        try Golden.expect(canvas, "\(state.name)-\(size.width)x\(size.height)-ascii")
    }

    @Test("with an empty diary", arguments: GoldenScreenTests.sizes)
    func empty(size: Size) throws {
        try Golden.expect(
            view(BodySample.store(size: size, entries: []).model), "body/empty-\(size.width)x\(size.height)")
    }

    @Test("without colour, where shades tell the steps of pain apart")
    func withoutColor() throws {
        var model = BodySample.store().model
        model.appearance.depth = .none
        try Golden.expect(view(model), "body/month-80x24-no-colour")
    }
}
