import Diary
import Files
import Journal
import SystemPackage
import Testing

@Suite("Changing entries throughout the diary")
struct ChangingAllTests {
    private static let october = "Id: o\nWhen: 2026-10-31 08:00 +0100\nHabit: driving, 1 h\n"
    private static let november = """
        # Twinge diary, format 1: see twinge-journal(5)
        %rec: Entry

        Id: a
        When: 2026-11-01 08:00 +0100
        # how long
        Habit:sitting,7 h
        Habit: driving, 1 h

        nonsense

        Id: b
        When: 2026-11-02 08:00 +0100
        Mine: sitting

        When: 2026-11-03 08:00 +0100
        Habit: sitting, 2 h

        """

    private func rename(_ entry: Entry) -> Entry {
        var entry = entry
        for place in entry.habits.indices where entry.habits[place].name == "sitting" {
            entry.habits[place].name = "desk"
        }
        return entry
    }

    @Test("only the lines that change are written, and unaffected files are left alone")
    func change() throws {
        let diary = try TemporaryDiary()
        try diary.write(Self.november, to: "journal/2026-11.rec")
        try diary.write(Self.october, to: "journal/2026-10.rec")
        #expect(try diary.journal.changeEntries(rename) == 2)
        #expect(
            try diary.text("journal/2026-11.rec")
                == """
                # Twinge diary, format 1: see twinge-journal(5)
                %rec: Entry

                Id: a
                When: 2026-11-01 08:00 +0100
                # how long
                Habit: desk, 7 h
                Habit: driving, 1 h

                nonsense

                Id: b
                When: 2026-11-02 08:00 +0100
                Mine: sitting

                When: 2026-11-03 08:00 +0100
                Habit: desk, 2 h

                """)
        #expect(try diary.text("journal/2026-10.rec") == Self.october)
        #expect(try diary.journal.changeEntries(rename) == 0)
    }

    @Test(
        "many edits are written together, merged with other changes, and can be written again or undone")
    func edits() throws {
        let diary = try TemporaryDiary()
        try diary.write(Self.november, to: "journal/2026-11.rec")
        let edits = try diary.november().entries.map { shown in
            var edited = rename(shown)
            if edited.id.isProvisional { edited.id = EntryID("new") }
            return (shown: shown, edited: edited)
        }
        try diary.write(Self.november.replacing("Mine: sitting", with: "Pain: 3"), to: "journal/2026-11.rec")
        for _ in 0..<2 {
            try diary.journal.edit(edits)
            let entries = try diary.november().entries
            #expect(entries.map(\.id.text) == ["a", "b", "new"])
            #expect(entries.map(\.habits.first?.name) == ["desk", nil, "desk"])
            #expect(entries[1].pain == PainScore(3))
        }
        try diary.journal.edit(edits.map { (shown: $0.edited, edited: $0.shown) })
        #expect(try diary.november().entries.map(\.habits.first?.name) == ["sitting", nil, "sitting"])
        #expect(try diary.text("journal/2026-11.rec").contains("\n\nWhen: 2026-11-03 08:00 +0100\nHabit: sitting, 2 h"))
    }

    @Test("a file of a later format is not touched")
    func laterFormat() throws {
        let diary = try TemporaryDiary()
        let later = Self.november.replacing("format 1", with: "format 2")
        try diary.write(later, to: "journal/2026-11.rec")
        #expect(throws: FileError.self) { try diary.journal.changeEntries(rename) }
        #expect(try diary.text("journal/2026-11.rec") == later)
    }

    @Test("many changes made at once leave alone, or merge with, what was changed since they were computed")
    func changedSince() throws {
        let diary = try TemporaryDiary()
        let shown = try ["a", "b"].map {
            try TemporaryDiary.entry($0, "2026-11-20 08:10 +0100", [("Pain", "3"), ("Stress", "2")])
        }
        try diary.journal.add(shown)
        for entry in shown {
            var changed = entry
            changed.pain = PainScore(9)
            _ = try diary.journal.edit(from: entry, to: changed)
        }
        var edited = shown[0]
        edited.note = "imported"
        #expect(
            try diary.journal.apply([.edit(from: shown[0], to: edited), .delete(shown[1])], isCancelled: { false }))
        let entries = try diary.november().entries
        #expect(entries.map { $0.pain?.value } == [9, 9])
        #expect(entries.map(\.note) == ["imported", nil])
    }
}
