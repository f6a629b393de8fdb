import Diary
import Foundation
import Journal
import SystemPackage
import Testing

@Suite("Editing and deleting entries")
struct EditingTests {
    private static let october = "Id: o\nWhen: 2026-10-31 08:00 +0100\n\n"
    private static let text = """
        # Twinge diary, format 1: see twinge-journal(5)
        %rec: Entry

        Id: a
        When: 2026-11-01 08:00 +0100

        # the bad one
        Id: b
        When: 2026-11-02T08:00:00+01:00
        Pain:  6
        # where
        Site:low back,left
        Mine: kept \\
        whole

        nonsense

        Id: c
        When: 2026-11-03 08:00 +0100

        """

    private let diary: TemporaryDiary
    private let shown: Entry

    init() throws {
        diary = try TemporaryDiary()
        try diary.write(Self.text, to: "journal/2026-11.rec")
        try diary.write(Self.october, to: "journal/2026-10.rec")
        shown = try #require(try diary.november().entries.first { $0.id.text == "b" })
    }

    private func edited(_ change: (inout Entry) -> Void) -> Entry {
        var entry = shown
        change(&entry)
        return entry
    }

    @Test("an edit changes the bytes of its own fields and no others")
    func edit() throws {
        let saved = try diary.journal.edit(from: shown, to: edited { $0.sites[0].pain = PainScore(7) })
        #expect(
            try diary.text("journal/2026-11.rec")
                == Self.text.replacingOccurrences(of: "Site:low back,left", with: "Site: low back, left, 7"))
        #expect(saved.sites.map(\.pain?.value) == [7])
    }

    @Test("an edit that changes nothing leaves the file alone")
    func editNothing() throws {
        let before = try FileManager.default.attributesOfItem(atPath: diary.path("journal/2026-11.rec"))
        _ = try diary.journal.edit(from: shown, to: shown)
        let after = try FileManager.default.attributesOfItem(atPath: diary.path("journal/2026-11.rec"))
        #expect(before[.systemFileNumber] as? Int == after[.systemFileNumber] as? Int)
        #expect(try diary.text("journal/2026-11.rec") == Self.text)
    }

    @Test("an entry that was changed elsewhere meanwhile gets both changes")
    func editMerges() throws {
        try diary.write(Self.text.replacingOccurrences(of: "Pain:  6", with: "Pain: 8"), to: "journal/2026-11.rec")
        let now = try Moment(parsing: "2026-11-05 08:00 +0100")
        let saved = try diary.journal.edit(
            from: shown,
            to: edited {
                $0.pain = PainScore(3)
                $0.stress = Rating(4)
                $0.edited = now
            })
        #expect(saved.pain?.value == 3)
        #expect(saved.stress?.value == 4)
        #expect(saved.other.filter { $0.name == "Conflict" }.map(\.value) == ["Pain: 8"])
        #expect(try diary.november().entries.first { $0.id.text == "b" } == saved)
    }

    @Test("an entry that was deleted elsewhere meanwhile is added again")
    func editAfterDeletion() throws {
        guard case .removed = try diary.journal.delete(shown) else {
            Issue.record("not deleted")
            return
        }
        let saved = try diary.journal.edit(from: shown, to: edited { $0.pain = PainScore(2) })
        #expect(try diary.november().entries.map(\.id.text) == ["a", "c", "b"])
        #expect(saved.pain?.value == 2)
    }

    @Test("an entry that moves to another month moves to its file")
    func moveMonth() throws {
        let saved = try diary.journal.edit(
            from: shown, to: edited { $0.when = Moment(instant: shown.when.instant - 5 * 86_400, offset: 60) })
        #expect(try diary.november().entries.map(\.id.text) == ["a", "c"])
        #expect(
            try diary.text("journal/2026-10.rec") == Self.october + """
                Id: b
                When: 2026-10-28 08:00 +0100
                Pain: 6
                Site: low back, left
                Mine: kept whole


                """)
        #expect(try diary.journal.contents().flatMap(\.entries).contains(saved))
    }

    @Test("an entry typed by hand gets an identifier when it is edited")
    func provisional() throws {
        try diary.write(
            Self.text + "\nWhen: 2026-11-04 08:00 +0100\nPain: 5\n", to: "journal/2026-11.rec")
        let typed = try #require(try diary.november().entries.last)
        #expect(typed.id.isProvisional)
        var changed = typed
        changed.pain = PainScore(4)
        let saved = try diary.journal.edit(from: typed, to: changed)
        #expect(!saved.id.isProvisional)
        #expect(
            try diary.text("journal/2026-11.rec")
                == Self.text + "\nId: \(saved.id)\nWhen: 2026-11-04 08:00 +0100\nPain: 4\n")
    }

    @Test("a deletion removes the record and returns it byte for byte")
    func delete() throws {
        let record =
            "# the bad one\nId: b\nWhen: 2026-11-02T08:00:00+01:00\nPain:  6\n# where\nSite:low back,left\nMine: kept \\\nwhole\n"
        guard case .removed(let removed, _) = try diary.journal.delete(shown) else {
            Issue.record("not deleted")
            return
        }
        #expect(String(decoding: removed, as: UTF8.self) == record)
        #expect(try diary.text("journal/2026-11.rec") == Self.text.replacingOccurrences(of: record + "\n", with: ""))
        #expect(try diary.journal.delete(shown) == .notFound)
    }

    @Test("a deleted record is restored byte for byte where it was, unless the file has changed since")
    func putBack() throws {
        for entry in try diary.november().entries {
            guard case .removed(let record, let place) = try diary.journal.delete(entry) else {
                Issue.record("not deleted")
                return
            }
            #expect(try diary.journal.putBack(entry, record: record, at: place))
            #expect(try diary.text("journal/2026-11.rec") == Self.text)
            #expect(try !diary.journal.putBack(entry, record: record, at: place))
        }
        guard case .removed(let record, let place) = try diary.journal.delete(shown) else {
            Issue.record("not deleted")
            return
        }
        let other = Array(String(decoding: record, as: UTF8.self).replacing("Pain:  6", with: "Pain:  7").utf8)
        #expect(try !diary.journal.putBack(shown, record: other, at: place))
        try diary.journal.add([Entry(id: EntryID("later"), when: shown.when)])
        let text = try diary.text("journal/2026-11.rec")
        #expect(try !diary.journal.putBack(shown, record: record, at: place))
        #expect(try diary.text("journal/2026-11.rec") == text)
    }

    @Test("an entry that was changed since it was shown is not deleted")
    func deleteChanged() throws {
        try diary.write(Self.text.replacingOccurrences(of: "Pain:  6", with: "Pain: 8"), to: "journal/2026-11.rec")
        guard case .changedMeanwhile(let now) = try diary.journal.delete(shown) else {
            Issue.record("deleted")
            return
        }
        #expect(now.pain?.value == 8)
        #expect(try diary.november().entries.count == 3)
    }

    @Test("a linked month file is replaced where it really is, with its permissions")
    func links() throws {
        let files = FileManager.default
        let real = diary.root.appending("elsewhere.rec").string
        try files.moveItem(atPath: diary.path("journal/2026-11.rec"), toPath: real)
        try files.setAttributes([.posixPermissions: 0o640], ofItemAtPath: real)
        try files.createSymbolicLink(atPath: diary.path("journal/2026-11.rec"), withDestinationPath: real)
        _ = try diary.journal.edit(from: shown, to: edited { $0.pain = PainScore(1) })
        #expect(try files.destinationOfSymbolicLink(atPath: diary.path("journal/2026-11.rec")) == real)
        #expect(try files.attributesOfItem(atPath: real)[.posixPermissions] as? Int == 0o640)
        #expect(try String(contentsOfFile: real, encoding: .utf8).contains("Pain: 1\n"))
        #expect(try diary.names(in: "journal") == [".lock", "2026-10.rec", "2026-11.rec"])
    }

    @Test("undoing changes one by one restores the first entries")
    func undo() throws {
        let before = try diary.journal.contents().flatMap(\.entries)
        let removed = RemovedRecords()
        var done: [Change] = []
        let new = try TemporaryDiary.entry("d", "2026-11-04 08:00 +0100", [("Pain", "3")])
        for change in [.add(new), .edit(from: shown, to: edited { $0.note = "x\ny" }), .delete(new)] as [Change] {
            if let happened = try diary.journal.apply(change, removed: removed) { done.append(happened) }
        }
        #expect(done.count == 3)
        for change in done.reversed() { _ = try diary.journal.apply(change.inverse, removed: removed) }
        #expect(try diary.journal.contents().flatMap(\.entries) == before)
    }

    @Test("undoing deletions restores every record byte for byte where it was, again and again")
    func undoDeletions() throws {
        let removed = RemovedRecords()
        let deletions = try diary.november().entries.map(Change.delete)
        for _ in 1...2 {
            for change in deletions { #expect(try diary.journal.apply(change, removed: removed) == change) }
            #expect(try diary.november().entries.isEmpty)
            for change in deletions.reversed() { _ = try diary.journal.apply(change.inverse, removed: removed) }
            #expect(try diary.text("journal/2026-11.rec") == Self.text)
        }
    }

    @Test("undoing a deletion adds the entry at the end if the file was changed since, or is gone")
    func undoDeletionOfChangedFile() throws {
        let removed = RemovedRecords()
        _ = try diary.journal.apply(.delete(shown), removed: removed)
        try diary.journal.add([Entry(id: EntryID("later"), when: shown.when)])
        _ = try diary.journal.apply(.add(shown), removed: removed)
        #expect(try diary.november().entries.map(\.id.text) == ["a", "c", "later", "b"])
        _ = try diary.journal.apply(.delete(shown), removed: removed)
        try FileManager.default.removeItem(atPath: diary.path("journal/2026-11.rec"))
        _ = try diary.journal.apply(.add(shown), removed: removed)
        #expect(try diary.november().entries == [shown])
    }
}
