import Files
import Foundation
import Journal
import Testing

@Suite("Drafts of open forms")
struct DraftTests {
    private let drafts = [
        StoredDraft(form: "pain", fields: [.init("Score", "6"), .init("Note", "half a\nthou\\")]),
        StoredDraft(form: "note", fields: []),
    ]

    @Test("drafts are kept for their owner, found again, and forgotten")
    func keeping() throws {
        let diary = try TemporaryDiary()
        var store = DraftStore(in: diary.root.appending("diary/state"), of: DiaryFolder("/diary"))
        #expect(store.read().isEmpty)
        try store.keep(drafts)
        #expect(store.read() == drafts)
        #expect(try diary.permissions("state/drafts.rec") == 0o600)
        try store.keep([drafts[1]])
        #expect(store.read() == [drafts[1]])
        try store.keep([])
        try store.clear()
        #expect(store.read().isEmpty)
        #expect(try diary.names(in: "state") == ["drafts.lock"])
    }

    @Test("a draft that can't be written leaves the ones stored before")
    func failing() throws {
        let diary = try TemporaryDiary()
        var store = DraftStore(in: diary.root.appending("diary/state"), of: DiaryFolder("/diary"))
        try store.keep(drafts)
        #expect(throws: FileError.self) { try store.keep([StoredDraft(form: "x", fields: [.init("a b", "")])]) }
        #expect(store.read() == drafts)
    }

    @Test("a diary is offered its own drafts, not those of another")
    func twoDiaries() throws {
        let diary = try TemporaryDiary()
        defer { withExtendedLifetime(diary) {} }
        let state = diary.root.appending("diary/state")
        var mine = DraftStore(in: state, of: DiaryFolder("/mine"))
        var other = DraftStore(in: state, of: DiaryFolder("/other"))
        try mine.keep([drafts[0]])
        #expect(other.read().isEmpty)
        try other.keep([drafts[1]])
        try other.clear()
        #expect(mine.read() == [drafts[0]])
    }

    @Test("two programs that quit at once keep the forms of both")
    func twoPrograms() throws {
        let diary = try TemporaryDiary()
        defer { withExtendedLifetime(diary) {} }
        let state = diary.root.appending("diary/state")
        var first = DraftStore(in: state, of: DiaryFolder("/diary"))
        var second = DraftStore(in: state, of: DiaryFolder("/diary"))
        #expect(first.read().isEmpty && second.read().isEmpty)
        try first.keep([drafts[0]])
        try second.keep([drafts[1]])
        var next = DraftStore(in: state, of: DiaryFolder("/diary"))
        #expect(next.read() == drafts)
        try next.keep([drafts[1]])
        #expect(next.read() == [drafts[1]])
    }

    @Test("a store of some forms neither offers nor removes those of others")
    func forms() throws {
        let diary = try TemporaryDiary()
        defer { withExtendedLifetime(diary) {} }
        let state = diary.root.appending("diary/state")
        var pains = DraftStore(in: state, of: DiaryFolder("/diary"), forms: ["pain"])
        var others = DraftStore(in: state, of: DiaryFolder("/diary"), forms: ["note", "mapping"])
        try pains.keep([drafts[0]])
        try others.keep([drafts[1]])
        #expect(pains.read() == [drafts[0]])
        try pains.clear()
        #expect(others.read() == [drafts[1]])
    }

    @Test("a diary is the same whether named by a link or not")
    func linkedDiary() throws {
        let diary = try TemporaryDiary()
        try diary.write("", to: "journal/2026-11.rec")
        let link = diary.root.appending("link")
        try FileManager.default.createSymbolicLink(atPath: link.string, withDestinationPath: "diary")
        var store = DraftStore(in: diary.root.appending("state"), of: DiaryFolder(diary.root.appending("diary")))
        try store.keep(drafts)
        var linked = DraftStore(in: diary.root.appending("state"), of: DiaryFolder(link))
        #expect(linked.read() == drafts)
    }

    @Test("if the lock is unavailable, a draft is still kept")
    func withoutLock() throws {
        let diary = try TemporaryDiary()
        var store = DraftStore(in: diary.root.appending("diary/state"), of: DiaryFolder("/diary"))
        try diary.write("", to: "state/drafts.lock/a file where the lock should be")
        try store.keep([drafts[0]])
        #expect(store.read() == [drafts[0]])
    }
}
