import Diary
import Pages
import Testing

@testable import twinge

@Suite("Entries from outside")
struct EntryInputTests {
    private func entries(_ text: String) throws -> [Entry] {
        try EntryInput(now: Moment(parsing: "2026-11-20 22:00 +0100")).entries(Array(text.utf8))
    }

    @Test("a record without a time is dated now, and one without an identifier has a provisional one")
    func bareRecord() throws {
        let entries = try entries("Pain: 5\n\n# A comment.\nWhen: 2026-11-19 08:00 +0100\nNote: one\n+ two\n")
        #expect(entries.map(\.when.diaryText) == ["2026-11-20 22:00 +0100", "2026-11-19 08:00 +0100"])
        #expect(entries.map(\.note) == [nil, "one\ntwo"])
        #expect(entries.allSatisfy { $0.id.isProvisional })
    }

    @Test("records of other types are left alone")
    func otherTypes() throws {
        #expect(try entries("%rec: Book\n\nTitle: x\n\n%rec: Entry\n\nPain: 5\n").map(\.pain?.value) == [5])
    }

    @Test("the place of a mistake is given, counted in the text as it was read")
    func places() {
        #expect(
            failure("Pain: 5\n\nFeel: ache\nPain: ten\n")
                == "standard input:4:7: “ten”: expected a pain score, a whole number from 0 (no pain) to 10 (worst imaginable). Nothing was added."
        )
    }

    @Test("JSON may be an object, a list, or several of both")
    func json() throws {
        let one = #"{"when": "2026-11-19T08:00+01:00", "pain": 3}"#
        #expect(try entries(one).map(\.pain?.value) == [3])
        #expect(try entries("[\(one), \(one)]").count == 2)
        #expect(try entries("\(one)\n\(one)\n[\(one)]").count == 3)
        #expect(try entries("[]").isEmpty)
    }

    @Test("an unknown key is refused, with the nearest one, so that nothing is lost")
    func unknownKeys() {
        #expect(
            failure(#"[{"when": "2026-11-19T08:00+01:00", "pian": 3}]"#)
                == "standard input: [0]: An entry has no key “pian”; the nearest is “pain”. Nothing was added.")
    }

    @Test("what is written as JSON is read back as it was")
    func roundTrip() throws {
        var entry = try #require(
            try entries("Pain: 5\nSite: neck, left, 3\nHabit: sitting, 7.5 h\nExtra: kept\n").first)
        entry.id = EntryID("20261120T2100Z-abcdef")
        #expect(try entries(try JSON.text(entry)) == [entry])
    }

    @Test("JSON that is cut short, or invalid, is refused as a whole")
    func badJSON() {
        #expect(failure("[{") == "standard input: line 1: the text ends within an entry. Nothing was added.")
        #expect(
            failure(#"[{"when": "2026-11-19T08:00+01:00"}, {"when": "soon"}]"#)
                == "standard input: [1].when: “soon” is not a date and time with its UTC offset, such as 2026-11-20 08:10 +0100. Nothing was added."
        )
    }

    private func failure(_ text: String) -> String? {
        let failure = #expect(throws: Failure.self) { try entries(text) }
        #expect(failure?.status == .badData)
        return failure?.message
    }
}
