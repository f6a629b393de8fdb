import Diary
import Foundation
import Journal
import Recfile
import SystemPackage
import Testing

@Suite("The doctor")
struct DoctorTests {
    @Test("a diary that the program wrote has no problems, nor does one that doesn't exist")
    func healthy() throws {
        let diary = try TemporaryDiary()
        #expect(try diary.journal.examine().isEmpty)
        try diary.journal.add([try TemporaryDiary.entry("a", "2026-11-20 08:10 +0100")])
        try diary.journal.save(Routine(start: try DiaryDate(parsing: "2026-11-01"), items: []))
        #expect(try diary.journal.examine().isEmpty)
    }

    @Test("temporary files older than a minute are removed at the start, and those in use stay")
    func leftovers() throws {
        let diary = try TemporaryDiary()
        try diary.journal.add([try TemporaryDiary.entry("a", "2026-11-20 08:10 +0100")])
        for folder in ["", "journal/", "journal/merged/", "journal/before-fix/"] {
            for (name, age) in [("old", 61.0), ("new", 1)] {
                let file = "\(folder).\(name).twinge-tmp"
                try diary.write("secret", to: file)
                try FileManager.default.setAttributes(
                    [.modificationDate: Date(timeIntervalSinceNow: -age)], ofItemAtPath: diary.path(file))
            }
        }
        diary.journal.removeLeftovers()
        for folder in ["", "journal", "journal/merged", "journal/before-fix"] {
            let left = try diary.names(in: folder).filter { $0.hasSuffix(".twinge-tmp") }
            #expect(left == [".new.twinge-tmp"], "\(folder)")
        }
    }

    @Test("every problem is found with its place, and what is safe is fixed")
    func examineAndFix() throws {
        let diary = try TemporaryDiary()
        let files = FileManager.default
        try diary.journal.add([try TemporaryDiary.entry("a", "2026-11-20 08:10 +0100")])
        let written = try diary.text("journal/2026-11.rec")
        let typed =
            "When: 2026-11-21 09:00 +0100\nPain: 5\n\nId: b\nWhen: 2026-11-22 09:00 +0100\nPain: 11\n\n"
            + "Id: c\nWhen: 2026-10-01 09:00 +0200\nPain: 2"
        try diary.write(written + typed, to: "journal/2026-11.rec")
        try files.setAttributes([.posixPermissions: 0o644], ofItemAtPath: diary.path("journal/2026-11.rec"))
        try files.setAttributes([.posixPermissions: 0o755], ofItemAtPath: diary.path("journal"))
        try diary.write("half", to: "journal/.2026-11.rec-abc.twinge-tmp")
        try files.setAttributes(
            [.posixPermissions: 0o600], ofItemAtPath: diary.path("journal/.2026-11.rec-abc.twinge-tmp"))
        try files.removeItem(atPath: diary.path("journal/schema.rec"))

        let findings = try diary.journal.examine()
        #expect(
            findings.map { "\($0.problem.file):\($0.problem.line) \($0.problem.found) \($0.remedy != nil)" } == [
                "journal:1 permissions 755 true", "journal/2026-11.rec:1 permissions 644 true",
                "journal/.2026-11.rec-abc.twinge-tmp:1 a temporary file true",
                "journal/schema.rec:1 no descriptor of entries true", "journal/2026-11.rec:21 11 false",
                "journal/2026-11.rec:25 Pain: 2 true", "journal/2026-11.rec:16 2026-11-21 09:00 +0100 true",
                "journal/2026-11.rec:23 2026-10-01 09:00 +0200 false",
            ])
        #expect(try diary.journal.fix(findings).count == 6)

        let left = try diary.journal.examine()
        #expect(left.map(\.problem.line) == [22, 24])
        #expect(try diary.text("journal/schema.rec") == JournalFormat.header)
        #expect(try diary.permissions("journal/2026-11.rec") == 0o600)
        #expect(try diary.permissions("journal") == 0o700)
        #expect(try diary.names(in: "journal/before-fix") == ["2026-11.rec", "2026-11.rec.2"])
        let copies = try diary.names(in: "journal/before-fix").map { try diary.text("journal/before-fix/\($0)") }
        #expect(copies.contains(written + typed))
        let fixed = try diary.text("journal/2026-11.rec")
        #expect(fixed.hasPrefix(written + "Id: 20261121T0800Z-"))
        #expect(fixed.hasSuffix("\nWhen: 2026-11-21 09:00 +0100" + typed.dropFirst(28) + "\n\n"))
    }

    @Test("missing line breaks at the end are added in the style of the other lines", arguments: ["\n", "\r\n"])
    func lastLineBreak(lineBreak: String) throws {
        let diary = try TemporaryDiary()
        let text = ["Id: a", "When: 2026-11-21 09:00 +0100", "Pain: 5"].joined(separator: lineBreak)
        try diary.write(text, to: "journal/2026-11.rec")
        _ = try diary.journal.fix(try diary.journal.examine())
        #expect(try diary.text("journal/2026-11.rec") == text + lineBreak + lineBreak)
    }

    @Test("two devices give the same entry the same Id")
    func sameIdentifier() throws {
        let texts = try (0..<2).map { _ in
            let diary = try TemporaryDiary()
            try diary.write("When: 2026-11-21 09:00 +0100\nPain: 5\n", to: "journal/2026-11.rec")
            _ = try diary.journal.fix(try diary.journal.examine())
            return try diary.text("journal/2026-11.rec")
        }
        #expect(texts[0] == texts[1])
        #expect(RecDocument(texts[0]).records.first?["Id"]?.hasPrefix("20261121T0800Z-") == true)
    }

    @Test("a diary in a git repository is set up to be merged record by record")
    func git() throws {
        let diary = try TemporaryDiary()
        try diary.journal.add([try TemporaryDiary.entry("a", "2026-11-20 08:10 +0100")])
        try diary.write("*.rec merge=union\n*.txt text\n", to: ".gitattributes")
        try diary.write("[core]\n\tbare = false", to: ".git/config")
        let findings = try diary.journal.examine()
        #expect(findings.map(\.problem.found) == ["merge=union", "no merge driver “twinge”"])

        try diary.write("[merge \"twinge\"]\n\tdriver = x\n", to: "home/.gitconfig")
        let home = diary.journal.folder.path.appending("home/.gitconfig")
        #expect(try diary.journal.examine(gitConfigurations: [home]).map(\.problem.found) == ["merge=union"])

        _ = try diary.journal.fix(findings)
        #expect(try diary.text(".gitattributes") == "*.txt text\n*.rec merge=twinge\n")
        #expect(
            try diary.text(".git/config") == """
                [core]
                \tbare = false
                [merge "twinge"]
                \tname = Twinge, record by record
                \tdriver = twinge merge %O %A %B

                """)
        #expect(try diary.names(in: "journal/before-fix") == [".gitattributes"])
        #expect(try diary.journal.examine().isEmpty)
    }

    @Test("a file in the journal that is not a month is reported, since nothing in it counts")
    func strangers() throws {
        let diary = try TemporaryDiary()
        try diary.journal.add([try TemporaryDiary.entry("a", "2026-11-20 08:10 +0100")])
        for name in ["2026-11 copy.rec", "2026-13.rec"] {
            try diary.write("Id: b\nWhen: 2026-11-20 08:10 +0100\n", to: "journal/\(name)")
            try FileManager.default.setAttributes(
                [.posixPermissions: 0o600], ofItemAtPath: diary.path("journal/\(name)"))
        }
        let findings = try diary.journal.examine()
        #expect(findings.map(\.problem.file) == ["journal/2026-11 copy.rec", "journal/2026-13.rec"])
        #expect(findings.map(\.problem.found) == ["a file that is not read", "a file that is not read"])
        #expect(try diary.journal.fix(findings).isEmpty)
    }

    @Test("a month of a later format is left to the version that wrote it")
    func laterFormat() throws {
        let diary = try TemporaryDiary()
        try diary.journal.add([try TemporaryDiary.entry("a", "2026-11-20 08:10 +0100")])
        let written = try diary.text("journal/2026-11.rec").replacing("format 1", with: "format 2")
        let text = written + "When: 2026-11-21 08:10"
        try diary.write(text, to: "journal/2026-11.rec")
        let findings = try diary.journal.examine()
        #expect(findings.map(\.problem.line) == [1, 16, 16])
        #expect(findings.allSatisfy { $0.remedy == nil && $0.advice == "Leave it to the version that wrote it." })
        #expect(try diary.journal.fix(findings).isEmpty)
        #expect(try diary.text("journal/2026-11.rec") == text)
    }

    @Test("copies left by synchronisation are found and merged")
    func copies() throws {
        let diary = try TemporaryDiary()
        try diary.journal.add([try TemporaryDiary.entry("a", "2026-11-20 08:10 +0100")])
        let name = "journal/2026-11.sync-conflict-20261120-081000-ABCDEFG.rec"
        try diary.write("Id: b\nWhen: 2026-11-20 08:10 +0100\n", to: name)
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: diary.path(name))
        let findings = try diary.journal.examine()
        #expect(findings.map(\.problem.file) == [name])
        _ = try diary.journal.fix(findings)
        #expect(try diary.journal.examine().isEmpty)
        #expect(try diary.november().entries.count == 2)
    }
}
