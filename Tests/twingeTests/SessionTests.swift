import Diary
import Journal
import Screens
import Testing

@testable import twinge

@Suite("Session")
struct SessionTests {
    @Test("a stored form comes back as it was, with the entry it was to change")
    func drafts() throws {
        let when = try Moment(parsing: "2026-11-20 22:00 +0100")
        var original = Entry(id: EntryID("20261120T2100Z-abcdef"), when: when)
        original.pain = PainScore(4)
        var entry = original
        entry.note = "two\nlines"
        let draft = Draft(form: .pain, entry: entry, original: original)
        #expect(Draft(draft.kept) == draft)
        let new = Draft(form: .note, entry: entry)
        #expect(Draft(new.kept) == new)
    }

    @Test("a stored form for something other than an entry comes back as it was, too")
    func otherDrafts() {
        let fields = [
            Draft.Field("Stretch", "side bend, left, 30 s"), Draft.Field("Stretch", ""), Draft.Field("Step_1", "x"),
        ]
        for form in Draft.Form.allCases where !form.isOfEntry {
            for draft in [Draft(form: form, fields: fields), Draft(form: form, fields: [])] {
                #expect(Draft(draft.kept) == draft)
            }
        }
    }

    @Test("a stored form of another version of the program is ignored")
    func unknownDraft() {
        #expect(Draft(StoredDraft(form: "hologram", fields: [])) == nil)
        #expect(Draft(StoredDraft(form: "pain", fields: [SideRecord.Field("Pain", "12")])) == nil)
    }
}
