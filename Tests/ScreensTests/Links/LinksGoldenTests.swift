import Canvas
import Diary
import Testing

@testable import Screens

@Suite("Links as it was looked at and kept")
struct LinksGoldenTests {
    /// A state of the screen: its name in the files, the diary, and the keys that lead there.
    struct State: Sendable, CustomTestStringConvertible {
        let name: String
        let sample: LinksSample
        let keys: String
        var testDescription: String { name }
    }

    static let states = [
        State(name: "links/several", sample: .several, keys: ""),
        State(name: "links/companion", sample: .several, keys: "Down"),
        State(name: "links/days", sample: .several, keys: "Enter"),
        State(name: "links/early", sample: .early, keys: ""),
        State(name: "links/nothing", sample: .nothing, keys: ""),
        State(name: "links/gates", sample: .short, keys: ""),
    ]

    @Test("in every look", arguments: states)
    func pictures(state: State) throws {
        var store = state.sample.store()
        store.press(state.keys)
        for look in Golden.looks { try Golden.expect(store.model, state.name, in: look) }
    }

    @Test("while a search goes on", arguments: Golden.sizes)
    func searching(size: Size) throws {
        var store = TestStore(SampleDiary.model(size: size, entries: LinksSample.short.entries))
        store.press("L")
        let token = try #require(store.searches.first?.token)
        store.advance(bySeconds: 1)
        store.receive(.linksProgress(token: token, 0.43))
        try Golden.expect(store.model, "links/searching")
    }

    @Test("with an empty diary", arguments: Golden.sizes)
    func empty(size: Size) throws {
        var store = TestStore(SampleDiary.model(size: size, entries: []))
        store.press("L")
        #expect(store.searches.isEmpty)
        try Golden.expect(store.model, "links/empty")
    }
}
