import Canvas
import Diary
import Testing

@testable import Screens

@Suite("Body as it was looked at and kept")
struct BodyGoldenTests {
    static let states: [Golden.Place] = [
        .init(name: "body/month", keys: ""),
        .init(name: "body/front", keys: "Left Left Left Left"),
        .init(name: "body/all-days", keys: "z z PgDn"),
    ]

    @Test("in every look", arguments: states, Golden.looks)
    func picture(state: Golden.Place, look: Golden.Look) throws {
        // The last has a name in another script, and such names stay as they are in ASCII, too.
        let entries = look.glyphs == .ascii ? BodySample.entries.dropLast() : BodySample.entries
        var store = BodySample.store(size: look.size, glyphs: look.glyphs, entries: entries)
        store.press(state.keys)
        try Golden.expect(store.model, state.name)
    }

    @Test("with an empty diary", arguments: Golden.sizes)
    func empty(size: Size) throws {
        try Golden.expect(BodySample.store(size: size, entries: []).model, "body/empty")
    }

    @Test("without colour, where shades tell the steps of pain apart")
    func withoutColor() throws {
        var model = BodySample.store().model
        model.appearance.depth = .none
        try Golden.expect(view(model).text, "body/month-80x24-no-colour")
    }
}
