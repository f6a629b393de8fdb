import Diary
import Foundation
import Journal
import SystemPackage
import Testing

@Suite("Adding entries")
struct AddingTests {
    private let when = "2026-11-20 08:10 +0100"

    @Test("the first entry creates a diary that anyone can read")
    func firstEntry() throws {
        let diary = try TemporaryDiary()
        let entry = try TemporaryDiary.entry(
            "20261120T0710Z-k3f9x2", when, [("Pain", "6"), ("Site", "low back, left"), ("Note", "Woke stiff.\nAgain.")])
        try diary.journal.add([entry])
        #expect(
            try diary.text("journal/2026-11.rec") == """
                # Twinge diary, format 1: see twinge-journal(5)
                %rec: Entry
                %key: Id
                %type: When,Edited date
                %type: Pain,Pain_before,Pain_after,Sleep_quality,Stress,Interference range 0 10
                %type: Flare bool
                %unique: When Pain Pain_before Pain_after Sleep_quality Stress Interference Flare Note Edited
                %type: Week_pain,Week_enjoyment,Week_activity range 0 10
                %type: Answered bool
                %unique: Week_pain Week_enjoyment Week_activity Answered Event Question
                %mandatory: When

                Id: 20261120T0710Z-k3f9x2
                When: 2026-11-20 08:10 +0100
                Pain: 6
                Site: low back, left
                Note: Woke stiff.
                + Again.


                """)
        #expect(try diary.text("journal/schema.rec") == JournalFormat.header)
        #expect(try diary.text(".gitattributes") == "*.rec merge=twinge\n")
        #expect(try diary.journal.contents().flatMap(\.entries) == [entry])
        #expect(try diary.journal.contents().flatMap(\.problems).isEmpty)
    }

    @Test("folders and files are accessible only to their owner, whatever the umask")
    func permissions() throws {
        let diary = try TemporaryDiary()
        for mask in [0o000, 0o022, 0o777] as [mode_t] {
            let before = umask(mask)
            defer { umask(before) }
            try? FileManager.default.removeItem(atPath: diary.path(""))
            try diary.journal.add([try TemporaryDiary.entry("a", when)])
            #expect(try diary.permissions("") == 0o700)
            #expect(try diary.permissions("journal") == 0o700)
            for name in [".gitattributes", "journal/.lock", "journal/2026-11.rec", "journal/schema.rec"] {
                #expect(try diary.permissions(name) == 0o600)
            }
        }
    }

    @Test("an entry goes into the file of its local month")
    func months() throws {
        let diary = try TemporaryDiary()
        let entries = [
            try TemporaryDiary.entry("c", "2026-12-01 00:30 +0100"),
            try TemporaryDiary.entry("a", "2026-10-31 23:30 -0500"),
            try TemporaryDiary.entry("b", when),
        ]
        try diary.journal.add(entries)
        #expect(try diary.journal.months().map(\.description) == ["2026-10", "2026-11", "2026-12"])
        #expect(try diary.journal.contents().flatMap(\.entries).map(\.id.text) == ["a", "b", "c"])
    }

    @Test(
        "a record never runs into what is before it",
        arguments: [
            ("Id: a\nWhen: 2026-11-01 08:00 +0100", "\n\n"), ("Id: a\nWhen: 2026-11-01 08:00 +0100\n", "\n"),
            ("Id: a\nWhen: 2026-11-01 08:00 +0100\n\n", ""), ("\n", "\n"),
            ("Id: a\nWhen: 2026-11-01 08:00 +0100\nNote: x\\", "\n\n\n"),
            ("Id: a\nWhen: 2026-11-01 08:00 +0100\nNote: x\\\n", "\n\n"),
            ("Id: a\nWhen: 2026-11-01 08:00 +0100\nNote: x\\\n\n", "\n"),
            ("Id: a\nWhen: 2026-11-01 08:00 +0100\nNote: x\\\n\n\n", ""),
        ])
    func separation(before: String, separator: String) throws {
        let diary = try TemporaryDiary()
        try diary.write(before, to: "journal/2026-11.rec")
        try diary.journal.add([try TemporaryDiary.entry("b", when)])
        #expect(
            try diary.text("journal/2026-11.rec") == before + separator + "Id: b\nWhen: 2026-11-20 08:10 +0100\n\n")
        #expect(try diary.november().entries.last?.id.text == "b")
    }

    @Test(
        "what is added to a file ends its lines like the file's last line",
        arguments: [
            ("Id: a\r\nWhen: 2026-11-01 08:00 +0100\r\n\r\n", ""),
            ("Id: a\r\nWhen: 2026-11-01 08:00 +0100\r\n", "\r\n"),
            ("Id: a\r\nWhen: 2026-11-01 08:00 +0100", "\r\n\r\n"),
            ("Id: a\r\nWhen: 2026-11-01 08:00 +0100\r\nNote: x\\\r\n", "\r\n\r\n"),
            ("Id: a\nWhen: 2026-11-01 08:00 +0100\n\r\n", ""),
        ])
    func carriageReturns(before: String, separator: String) throws {
        let diary = try TemporaryDiary()
        try diary.write(before, to: "journal/2026-11.rec")
        try diary.journal.add([try TemporaryDiary.entry("b", when, [("Note", "two\nlines")])])
        #expect(
            try diary.text("journal/2026-11.rec") == before + separator
                + "Id: b\r\nWhen: 2026-11-20 08:10 +0100\r\nNote: two\r\n+ lines\r\n\r\n")
        #expect(try diary.november().entries.map(\.id.text) == ["a", "b"])
        #expect(try diary.november().entries.last?.note == "two\nlines")
    }

    @Test("an entry after records of another type is still an entry")
    func otherType() throws {
        let diary = try TemporaryDiary()
        let text = "%rec: Entry\n\nId: a\nWhen: 2026-11-01 08:00 +0100\n\n%rec: Weather\n\nDay: 2026-11-01\n"
        try diary.write(text, to: "journal/2026-11.rec")
        try diary.journal.add([try TemporaryDiary.entry("b", when)])
        #expect(
            try diary.text("journal/2026-11.rec")
                == text + "\n" + JournalFormat.header + "Id: b\nWhen: 2026-11-20 08:10 +0100\n\n")
        #expect(try diary.november().entries.map(\.id.text) == ["a", "b"])
    }

    @Test("linked month files and a linked diary folder are written through")
    func links() throws {
        let diary = try TemporaryDiary()
        let files = FileManager.default
        let real = diary.root.appending("real").string
        try files.createDirectory(atPath: real, withIntermediateDirectories: true)
        try files.createSymbolicLink(atPath: diary.path(""), withDestinationPath: real)
        try diary.journal.add([try TemporaryDiary.entry("a", "2026-10-01 08:00 +0100")])
        try files.createSymbolicLink(
            atPath: diary.path("journal/2026-11.rec"), withDestinationPath: "../../elsewhere.rec")
        for id in ["b", "c"] { try diary.journal.add([try TemporaryDiary.entry(id, when)]) }
        #expect(try files.destinationOfSymbolicLink(atPath: diary.path("journal/2026-11.rec")) == "../../elsewhere.rec")
        #expect(try diary.journal.contents().flatMap(\.entries).map(\.id.text) == ["a", "b", "c"])
        #expect(files.fileExists(atPath: diary.root.appending("elsewhere.rec").string))
    }

    @Test("a diary of a later format is read but never written")
    func laterFormat() throws {
        let diary = try TemporaryDiary()
        let text =
            "# Twinge diary, format 2: see twinge-journal(5)\n%rec: Entry\n\nId: a\nWhen: 2026-11-01 08:00 +0100\n\n"
        try diary.write(text, to: "journal/2026-11.rec")
        let entry = try TemporaryDiary.entry("b", when)
        let error = #expect(throws: JournalError.self) { try diary.journal.add([entry]) }
        #expect(error?.cause.reason == .newerFormat(2))
        #expect(error?.unsaved == [entry])
        #expect(error?.exitStatus == 73)
        #expect(try diary.text("journal/2026-11.rec") == text)
        #expect(diary.journal.refusalToWrite?.reason == .newerFormat(2))
        #expect(
            diary.journal.refusalToWrite?.brief
                == "2026-11.rec: it is in format 2, from a later version of Twinge. It can be read; install that version to write."
        )
        #expect(try diary.november().format == 2)
        #expect(try diary.november().entries.map(\.id.text) == ["a"])
    }

    @Test("whether a diary can be written is known without writing")
    func refusalToWrite() throws {
        let diary = try TemporaryDiary()
        #expect(diary.journal.refusalToWrite == nil)
        try diary.write("", to: "journal/2026-11.rec")
        #expect(diary.journal.refusalToWrite == nil)
        try diary.write("", to: "file")
        let path = FilePath(diary.path("file"))
        #expect(Journal(at: path).refusalToWrite?.reason == .system(.notDirectory))
    }

    @Test("a pipe, a folder or a device instead of a month file is refused without waiting")
    func notFiles() throws {
        let diary = try TemporaryDiary()
        try diary.write("", to: "journal/.lock")
        let path = diary.path("journal/2026-11.rec")
        let makers: [(String, () throws -> Void)] = [
            ("a pipe", { #expect(mkfifo(path, 0o600) == 0) }),
            ("a folder", { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false) }),
            (
                "a device",
                { try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "/dev/zero") }
            ),
        ]
        for (kind, make) in makers {
            try make()
            let error = #expect(throws: JournalError.self) {
                try diary.journal.add([try TemporaryDiary.entry("b", when)])
            }
            #expect(error?.cause.reason == .notAFile(kind))
            let contents = try diary.november()
            #expect(contents.problems.map(\.found) == [kind])
            #expect(contents.problems.map(\.file) == ["journal/2026-11.rec"])
            try FileManager.default.removeItem(atPath: path)
        }
    }

    @Test("several threads lose nothing")
    func threads() throws {
        let diary = try TemporaryDiary()
        let journal = diary.journal
        let moment = try Moment(parsing: when)
        DispatchQueue.concurrentPerform(iterations: 4) { thread in
            for number in 0..<25 {
                try? journal.add([Entry(id: EntryID("\(thread)-\(number)"), when: moment)])
            }
        }
        let ids = Set(try diary.november().entries.map(\.id.text))
        #expect(ids.count == 100)
        #expect(try diary.names(in: "journal") == [".lock", "2026-11.rec", "schema.rec"])
    }

    @Test("Sums that several programs add at the same moment lose nothing")
    func concurrentSums() throws {
        let diary = try TemporaryDiary()
        let journal = diary.journal
        let moment = try Moment(parsing: when)
        DispatchQueue.concurrentPerform(iterations: 8) { thread in
            let draft = Entry(id: EntryID("\(thread)"), when: moment)
            _ = try? journal.add(draft) {
                let notes = try journal.contents(of: journal.months()).flatMap(\.entries).compactMap(\.note)
                var entry = draft
                entry.note = "\(notes.count + 1)"
                return entry
            }
        }
        #expect(try diary.november().entries.compactMap(\.note) == (1...8).map(String.init))
    }

    @Test("An entry that is refused while the lock is held is not added")
    func refusedUnderTheLock() throws {
        struct Refusal: Error {}
        let diary = try TemporaryDiary()
        let draft = Entry(id: EntryID("a"), when: try Moment(parsing: when))
        #expect(throws: Refusal.self) { _ = try diary.journal.add(draft) { throw Refusal() } }
        #expect(try diary.journal.months().isEmpty)
    }
}
