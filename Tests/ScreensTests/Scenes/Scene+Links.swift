import Diary

@testable import Screens

extension Scene {
    static let links = [
        Scene("links/several", in: Golden.everyLook, from: { several.seen(in: $0) }),
        Scene("links/companion", "Down", in: Golden.oneLook, from: { several.seen(in: $0) }),
        Scene("links/days", "Enter", from: { several.seen(in: $0) }),
        Scene("links/early", in: Golden.oneLook, from: { early.seen(in: $0) }),
        Scene("links/nothing", from: { nothing.seen(in: $0) }),
        Scene("links/gates", from: { gates.seen(in: $0) }),
        Scene("links/searching", from: { searching.seen(in: $0) }),
    ]

    private static let several = LinksSample.several.store().model
    private static let early = LinksSample.early.store().model
    private static let nothing = LinksSample.nothing.store().model
    private static let gates = LinksSample.short.store().model

    /// A search that hasn't finished after a second.
    private static let searching = {
        var store = TestStore(SampleDiary.model(entries: LinksSample.short.entries))
        store.press("L")
        store.advance(bySeconds: 1)
        for request in store.searches { store.receive(.linksProgress(token: request.token, 0.43)) }
        return store.model
    }()
}
