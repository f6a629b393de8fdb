import Diary
import Files
import Foundation
import Journal
import Testing

@Suite("Merging versions")
struct MergeTests {
    private static let head = "%rec: Entry\n%key: Id\n\n"
    private static let base =
        head + """
            Id: 20261101T0700Z-aaaaaa
            When: 2026-11-01 08:00 +0100
            Pain: 5
            Site: low back, left, 5
            Habit: sitting, 7 h
            Habit: driving, 1 h

            Id: 20261102T0700Z-bbbbbb
            When: 2026-11-02 08:00 +0100

            # a thought
            # of two lines

            """

    private func merge(_ ours: String, _ theirs: String, base: String = base) -> String {
        let merged = RecMerge.merge(base: Array(base.utf8), ours: Array(ours.utf8), theirs: Array(theirs.utf8))
        return String(decoding: merged, as: UTF8.self)
    }

    private func change(_ changes: (String, String)...) -> String {
        changes.reduce(Self.base) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
    }

    @Test("a type that is described in several places is described once, with every line")
    func descriptors() {
        let base = "%rec: Entry\n%key: Id\n\n"
        let ours = "%rec: Entry\n%doc: b\n\n%rec: Entry\n%doc: a\n\n%rec: Entry\n%doc: c\n%doc: a\n\n"
        let theirs = "%rec: Entry\n%key: Id\n%doc: d\n\n"
        let together = "%rec: Entry\n%doc: a\n%doc: b\n%doc: c\n%doc: d\n\n"
        #expect(merge(ours, theirs, base: base) == together)
        #expect(merge(theirs, ours, base: base) == together)
    }

    @Test("what only one side changed is taken byte for byte")
    func oneSide() {
        let theirs = Self.base + "Id: c\nWhen:2026-11-03 08:00 +0100\n"
        #expect(merge(Self.base, theirs) == theirs)
        #expect(merge(theirs, Self.base) == theirs)
    }

    @Test("entries added on either side are kept, in the order in which they were written")
    func additions() {
        let ours = Self.base + "\nId: 20261103T0800Z-c\nWhen: 2026-11-03 09:00 +0100\n"
        let theirs = Self.base + "\nId: 20261103T0700Z-d\nWhen: 2026-11-03 08:00 +0100\n"
        #expect(
            merge(ours, theirs) == Self.base + """

                Id: 20261103T0700Z-d
                When: 2026-11-03 08:00 +0100

                Id: 20261103T0800Z-c
                When: 2026-11-03 09:00 +0100


                """)
    }

    @Test("different fields of one entry changed on both sides are both taken")
    func differentFields() {
        let ours = change(("Pain: 5\n", "Pain: 7\n"), ("sitting, 7 h", "sitting, 8 h"))
        let theirs = change(("driving, 1 h", "driving, 2 h\nEdited: 2026-11-05 10:00 +0100"), (", 5\n", ", 6\n"))
        let merged = """
            Id: 20261101T0700Z-aaaaaa
            When: 2026-11-01 08:00 +0100
            Pain: 7
            Site: low back, left, 6
            Habit: driving, 2 h
            Habit: sitting, 8 h
            Edited: 2026-11-05 10:00 +0100
            Merged: Habit: sitting, 8 h
            Merged: Pain: 7

            """
        #expect(merge(ours, theirs).hasPrefix(Self.head + merged))
        #expect(merge(theirs, ours).hasPrefix(Self.head + merged))
    }

    @Test("the newer of two changes to a field is kept and the other becomes a conflict")
    func conflict() {
        let ours = change(("driving, 1 h", "driving, 3 h\nNote: long\n+ day\nEdited: 2026-11-05 10:01 +0100"))
        let theirs = change(("driving, 1 h", "driving, 2 h\nNote: short\nEdited: 2026-11-05 10:00 +0100"))
        let merged = """
            Id: 20261101T0700Z-aaaaaa
            When: 2026-11-01 08:00 +0100
            Pain: 5
            Site: low back, left, 5
            Habit: driving, 3 h
            Habit: sitting, 7 h
            Note: long
            + day
            Edited: 2026-11-05 10:01 +0100
            Conflict: Habit: driving, 2 h
            Conflict: Note: short


            """
        #expect(merge(ours, theirs).hasPrefix(Self.head + merged))
        #expect(merge(theirs, ours).hasPrefix(Self.head + merged))
    }

    @Test("an edit beats a deletion, whichever side made it")
    func editBeatsDeletion() {
        let ours = change(("08:00 +0100\n\n#", "08:00 +0100\nPain: 3\n\n#"))
        let theirs = Self.head + "# a thought\n# of two lines\n"
        let merged =
            Self.head + """
                Id: 20261102T0700Z-bbbbbb
                When: 2026-11-02 08:00 +0100
                Pain: 3

                # a thought
                # of two lines


                """
        #expect(merge(ours, theirs) == merged)
        #expect(merge(theirs, ours) == merged)
    }

    @Test("without a common version nothing is dropped")
    func union() {
        let ours = Self.head + "Id: a\nWhen: 2026-11-01 08:00 +0100\nPain: 5\n"
        let theirs =
            Self.head + "Id: a\nWhen: 2026-11-01 08:00 +0100\nStress: 2\n\nnonsense\n\nWhen: 2026-11-02 08:00 +0100\n"
        let merged = RecMerge.merge(Array(ours.utf8), Array(theirs.utf8))
        #expect(
            String(decoding: merged, as: UTF8.self) == Self.head + """
                When: 2026-11-02 08:00 +0100

                Id: a
                When: 2026-11-01 08:00 +0100
                Pain: 5
                Stress: 2

                nonsense


                """)
    }

    @Test(
        "comments reordered or repeated on either side lead to the same bytes",
        arguments: [
            ("# one\n\n# two\n\nId: a\n", "# two\n\n# one\n\nId: a\n", "# one\n\n# two\n\nId: a\n\n"),
            ("# one\n\n# one\n\nId: a\n", "# one\n\nId: a\n\n# one\n", "# one\n\nId: a\n\n# one\n\n"),
            ("# one\n\nId: a\n\n# one\n", "# one\n\n# one\n\nId: a\n", "# one\n\nId: a\n\n# one\n\n"),
            ("# two\n\n# two\n", "# one\n", "# one\n\n# two\n\n# two\n\n"),
        ])
    func comments(ours: String, theirs: String, merged: String) {
        let (ours, theirs) = (Array(ours.utf8), Array(theirs.utf8))
        #expect(String(decoding: RecMerge.merge(ours, theirs), as: UTF8.self) == merged)
        #expect(RecMerge.merge(ours, theirs) == RecMerge.merge(theirs, ours))
        #expect(RecMerge.merge(Array(merged.utf8), ours) == Array(merged.utf8))
    }

    @Test("a routine keeps the order of its stretches")
    func routine() {
        let base = "%rec: Routine\n%key: Start\n\nStart: 2026-11-01\nStretch: b, 30 s\nStretch: a, 30 s\n\n"
        let ours = base + "Start: 2026-11-03\nStretch: z, 30 s\nStretch: a, 30 s\n\n"
        let theirs = base + "Start: 2026-11-02\n\n"
        #expect(merge(ours, theirs, base: base) == base + "Start: 2026-11-02\n\n" + ours.dropFirst(base.count))
    }

    @Test("bytes that aren't UTF-8 and notes that end in a backslash survive a merge")
    func hardBytes() {
        let note = Array("Note: x".utf8) + [0xFF, 0xFE] + Array("\\\\\n\n".utf8)
        let base = Array("Id: a\nWhen: 2026-11-01 08:00 +0100\n".utf8) + note + Array("\n".utf8)
        let start = Array("Id: a\nWhen: 2026-11-01 08:00 +0100\n".utf8)
        let merged = RecMerge.merge(
            base: base, ours: start + Array("Pain: 1\n".utf8) + note + [0x0A],
            theirs: start + note + Array("Stress: 2\n".utf8))
        #expect(merged == start + Array("Pain: 1\nStress: 2\n".utf8) + note + [0x0A])
    }

    @Test("the merge driver writes into our file and refuses a later format")
    func driver() throws {
        let diary = try TemporaryDiary()
        try diary.write(Self.base, to: "base")
        try diary.write(change(("Pain: 5\n", "Pain: 7\n")), to: "ours")
        try diary.write(Self.base + "Id: z\nWhen: 2026-11-03 08:00 +0100\n", to: "theirs")
        let path = diary.journal.folder.path
        let (base, ours, theirs) = (path.appending("base"), path.appending("ours"), path.appending("theirs"))
        try RecMerge.mergeFiles(base: base, ours: ours, theirs: theirs)
        #expect(try diary.text("ours").contains("Pain: 7\n"))
        #expect(try diary.text("ours").hasSuffix("\nId: z\nWhen: 2026-11-03 08:00 +0100\n\n"))
        #expect(try diary.names(in: "") == ["base", "ours", "theirs"])

        try diary.write("# Twinge diary, format 2\n", to: "theirs")
        let error = #expect(throws: FileError.self) {
            try RecMerge.mergeFiles(base: base, ours: ours, theirs: theirs)
        }
        #expect(error?.reason == .newerFormat(2))
    }

    @Test(
        "copies left by synchronisation are merged and set aside",
        arguments: [
            "2026-11.sync-conflict-20261120-081000-ABCDEFG.rec", "2026-11 (Ada's conflicted copy 2026-11-20).rec",
            "2026-11 (conflicted copy 2026-11-20 081000).rec", "2026-11_conflict-20261120-081000.rec",
            "2026-11 (Konflikt von Ada 2026-11-20).rec", "2026-11 (Ada的冲突副本 2026-11-20).rec",
            "2026-11.Conflict.rec", "2026-11 2.rec", "2026-11 (1).rec", "2026-11(1).rec", "2026-11 (12).rec",
        ])
    func copies(name: String) throws {
        let diary = try TemporaryDiary()
        try diary.journal.add([try TemporaryDiary.entry("a", "2026-11-20 08:10 +0100")])
        let text = try diary.text("journal/2026-11.rec")
        try diary.write(text + "Id: b\nWhen: 2026-11-21 08:00 +0100\n\n", to: "journal/\(name)")
        try diary.write("mine", to: "journal/2026-11 (copy).rec")

        #expect(try diary.journal.mergeCopies().map(\.name) == [name])
        #expect(try diary.november().entries.map(\.id.text) == ["a", "b"])
        #expect(try diary.names(in: "journal/merged") == [name])
        #expect(
            try diary.names(in: "journal") == [".lock", "2026-11 (copy).rec", "2026-11.rec", "merged", "schema.rec"])
        #expect(try diary.permissions("journal/merged") == 0o700)
        #expect(try diary.journal.mergeCopies().isEmpty)

        try diary.write(text, to: "journal/\(name)")
        #expect(try diary.journal.mergeCopies().count == 1)
        #expect(try diary.names(in: "journal/merged") == [name, name + ".2"])
    }

    @Test(
        "copies of the files beside the months are merged, too",
        arguments: [
            ("routine", "Routine", "Start"), ("reviews", "Review", "Date"), ("experiments", "Experiment", "Id"),
        ])
    func besides(stem: String, type: String, key: String) throws {
        let diary = try TemporaryDiary()
        try diary.journal.add([try TemporaryDiary.entry("a", "2026-11-20 08:10 +0100")])
        let head = "%rec: \(type)\n%key: \(key)\n\n"
        try diary.write(head + "\(key): 2026-11-01\nNote: here\n\n", to: "\(stem).rec")
        let name = "\(stem).sync-conflict-20261120-081000-ABCDEFG.rec"
        try diary.write(head + "\(key): 2026-11-02\nNote: there\n\n", to: name)
        try diary.write("mine", to: "\(stem) copy.rec")

        #expect(
            try diary.journal.examine().contains {
                $0.problem.file == name && $0.problem.expected == "\(stem).rec alone"
            })
        let merged = try diary.journal.mergeCopies()
        #expect(merged.map(\.name) == [name])
        #expect(merged.map(\.original) == ["\(stem).rec"])
        let text = try diary.text("\(stem).rec")
        #expect(text.contains("Note: here") && text.contains("Note: there"))
        #expect(try diary.names(in: "journal/merged") == [name])
        #expect(try diary.text("\(stem) copy.rec") == "mine")
        #expect(try diary.journal.mergeCopies().isEmpty)
    }

    @Test(
        "copies made by the user, and files that don't name their month, are left alone",
        arguments: [
            "2026-11 copy.rec", "2026-11 copy 2.rec", "2026-11 - Copy.rec", "2026-11 - Copy (2).rec",
            "2026-11 backup.rec", "2026-11 2026.rec", "2026-11 (2026).rec", "2026-11 ().rec", "2026-11 .rec",
            "2026-11-20.rec", "2026-112.rec", "2026-13 2.rec", "2026-11 ٢.rec", "2026-11 2.rec.bak",
        ])
    func otherFiles(name: String) throws {
        let diary = try TemporaryDiary()
        try diary.write("Id: b\nWhen: 2026-11-21 08:00 +0100\n\n", to: "journal/\(name)")
        #expect(try diary.journal.mergeCopies().isEmpty)
        #expect(try diary.names(in: "journal") == [name])
    }

    @Test("months are told at once only if nothing beside them is to be taken in or removed")
    func tidyMonths() throws {
        let diary = try TemporaryDiary()
        #expect(diary.journal.tidyMonths() == [])
        for name in ["2026-11.rec", ".2026-09.rec.icloud", "2026-10.rec", "2026-11 copy.rec", "schema.rec"] {
            try diary.write("", to: "journal/\(name)")
        }
        try diary.write("", to: "routine.rec")
        #expect(diary.journal.tidyMonths()?.map(\.description) == ["2026-09", "2026-10", "2026-11"])
        #expect(try diary.journal.months() == diary.journal.tidyMonths())
        for name in [
            "journal/2026-11 2.rec", "routine.sync-conflict-20261120-081000-ABCDEFG.rec",
            "journal/.2026-11.rec-1a2b\(TemporaryName.suffix)", "journal/merged/.x-1\(TemporaryName.suffix)",
            "journal/before-fix/.x-1\(TemporaryName.suffix)", ".routine.rec-1a2b\(TemporaryName.suffix)",
        ] {
            try diary.write("", to: name)
            #expect(diary.journal.tidyMonths() == nil, "\(name)")
            try FileManager.default.removeItem(atPath: diary.path(name))
        }
        #expect(diary.journal.tidyMonths()?.count == 3)
    }
}
