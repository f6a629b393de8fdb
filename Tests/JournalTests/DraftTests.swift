import Journal
import Testing

@Suite("Drafts of open forms")
struct DraftTests {
    private let drafts = [
        Draft(form: "pain", fields: [.init("Score", "6"), .init("Note", "half a\nthou\\")]),
        Draft(form: "note", fields: []),
    ]

    @Test("drafts are kept for their owner, found again, and forgotten")
    func keeping() throws {
        let diary = try TemporaryDiary()
        let store = DraftStore(in: diary.root.appending("diary/state"))
        #expect(store.drafts().isEmpty)
        try store.keep(drafts)
        #expect(store.drafts() == drafts)
        #expect(try diary.permissions("state/drafts.rec") == 0o600)
        try store.keep([drafts[1]])
        #expect(store.drafts() == [drafts[1]])
        try store.keep([])
        try store.clear()
        #expect(store.drafts().isEmpty)
        #expect(try diary.names(in: "state").isEmpty)
    }

    @Test("a draft that cannot be written leaves the ones kept before")
    func failing() throws {
        let diary = try TemporaryDiary()
        let store = DraftStore(in: diary.root.appending("diary/state"))
        try store.keep(drafts)
        #expect(throws: JournalError.self) { try store.keep([Draft(form: "x", fields: [.init("a b", "")])]) }
        #expect(store.drafts() == drafts)
    }
}
