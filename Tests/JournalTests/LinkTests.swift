import Diary
import Files
import Foundation
import Journal
import Testing

/// A diary that came from elsewhere may contain links and worse among its files.
@Suite("Links in a diary")
struct LinkTests {
    private let diary: TemporaryDiary
    private let precious: String

    init() throws {
        diary = try TemporaryDiary()
        try diary.journal.add([try TemporaryDiary.entry("a", "2026-11-20 08:10 +0100", [("Pain", "3")])])
        precious = diary.root.appending("precious").string
        try Data("mine\n".utf8).write(to: URL(fileURLWithPath: precious))
    }

    private func link(_ name: String, to target: String) throws {
        try? FileManager.default.removeItem(atPath: diary.path(name))
        try FileManager.default.createSymbolicLink(atPath: diary.path(name), withDestinationPath: target)
    }

    private var isUntouched: Bool {
        get throws { try String(contentsOfFile: precious, encoding: .utf8) == "mine\n" }
    }

    @Test("a month that is a link to something else isn't written through, and the error says what it is")
    func strangeMonth() throws {
        try link("journal/2026-10.rec", to: precious)
        let entry = try TemporaryDiary.entry("b", "2026-10-20 08:10 +0200", [("Pain", "3")])
        let error = try #require(throws: JournalError.self) { try diary.journal.add([entry]) }
        #expect(error.cause.reason == .linkedElsewhere(expected: "a file of a diary"))
        #expect(error.unsaved == [entry])
        #expect(try isUntouched)
        // A rec file of something else is no more intended than any other.
        let settings = diary.root.appending("config.rec").string
        try Data("%rec: Settings\n\nBell: no\n".utf8).write(to: URL(fileURLWithPath: settings))
        try link("journal/2026-10.rec", to: settings)
        #expect(throws: JournalError.self) { try diary.journal.add([entry]) }
    }

    @Test("a month that the user keeps elsewhere is written through its link")
    func meantMonth() throws {
        try FileManager.default.moveItem(atPath: diary.path("journal/2026-11.rec"), toPath: diary.path("kept.rec"))
        try link("journal/2026-11.rec", to: "../kept.rec")
        try diary.journal.add([try TemporaryDiary.entry("b", "2026-11-21 08:10 +0100", [("Pain", "4")])])
        #expect(try diary.november().entries.map(\.id.text) == ["a", "b"])
        #expect(diary.journal.folder.monthFile(try YearMonth(parsing: "2026-11")).isLink)
    }

    @Test("each file beside the months is written through a link to where the user keeps it", arguments: SideFile.all)
    func meantSideFile(file: SideFile) throws {
        try diary.write("%rec: \(file.type)\n%key: \(file.key)\n\n\(file.key): first\n", to: "kept.rec")
        try link(file.name, to: "kept.rec")
        try diary.journal.save(SideRecord([.init(file.key, "second")]), in: file)
        #expect(try diary.text("kept.rec").contains("\(file.key): second\n"))
    }

    @Test("the descriptor, git's attributes and its configuration are never written through a link")
    func companions() throws {
        for name in ["journal/schema.rec", ".gitattributes", ".gitignore", ".stignore"] { try link(name, to: precious) }
        try FileManager.default.createDirectory(atPath: diary.path(".git"), withIntermediateDirectories: true)
        try link(".git/config", to: precious)
        try diary.journal.add([try TemporaryDiary.entry("b", "2026-12-20 08:10 +0100", [("Pain", "3")])])
        for finding in try diary.journal.examine() { _ = try? diary.journal.fix([finding]) }
        #expect(try isUntouched)
    }

    @Test("a linked folder for merged copies or for copies before a repair takes nothing in")
    func folders() throws {
        let elsewhere = diary.root.appending("elsewhere")
        try elsewhere.makeFolders()
        try link("journal/merged", to: elsewhere.string)
        try link("journal/before-fix", to: elsewhere.string)
        try diary.write(try diary.text("journal/2026-11.rec"), to: "journal/2026-11 2.rec")
        var refused: [UnmergedCopy] = []
        #expect(try diary.journal.mergeCopies { refused.append($0) }.isEmpty)
        #expect(refused.map(\.file) == ["journal/2026-11 2.rec"])
        // The folder that is a link is at fault, not the copy.
        #expect(refused.allSatisfy { $0.description.contains("journal/merged") })
        let copies = try diary.journal.examine().filter { $0.remedy == .mergeCopies }
        #expect(copies.count == 1)
        #expect(throws: FileError.self) { try diary.journal.fix(copies) }
        try diary.write(
            try diary.text("journal/2026-11.rec") + "When: 2026-11-21 09:00 +0100\nPain: 5", to: "journal/2026-11.rec")
        #expect(throws: FileError.self) { try diary.journal.fix(try diary.journal.examine()) }
        #expect(try elsewhere.namesInFolder().isEmpty)
    }

    @Test("changing permissions does not follow a link")
    func permissions() throws {
        let files = FileManager.default
        try files.setAttributes([.posixPermissions: 0o644], ofItemAtPath: precious)
        try link("journal/2026-10.rec", to: precious)
        _ = try diary.journal.fix(try diary.journal.examine())
        #expect(try files.attributesOfItem(atPath: precious)[.posixPermissions] as? Int == 0o644)
    }

    @Test("drafts and recent changes replace a link, or leave it alone")
    func state() throws {
        let state = diary.root.appending("state")
        try state.makeFolders()
        try FileManager.default.createSymbolicLink(
            atPath: state.appending("drafts.rec").string, withDestinationPath: precious)
        var drafts = DraftStore(in: state, of: diary.journal.folder)
        #expect(drafts.read().isEmpty)
        try drafts.keep([StoredDraft(form: "pain", fields: [.init("Pain", "3")])])
        #expect(try isUntouched)
        let journal = Journal(at: diary.journal.folder.path, state: state)
        try journal.add([try TemporaryDiary.entry("b", "2026-11-21 08:10 +0100", [("Pain", "4")])])
        let recent = try #require(try state.namesInFolder().first { $0.hasPrefix("recent-") })
        try FileManager.default.removeItem(atPath: state.appending(recent).string)
        try FileManager.default.createSymbolicLink(
            atPath: state.appending(recent).string, withDestinationPath: precious)
        try journal.add([try TemporaryDiary.entry("c", "2026-11-22 08:10 +0100", [("Pain", "4")])])
        #expect(try isUntouched)
        #expect(try diary.november().entries.count == 3)
    }
}

@Suite("Conflict copies that aren't regular files")
struct StrangeCopyTests {
    @Test(
        "are reported and left alone, and the others are merged",
        arguments: ["link", "dangling", "folder", "pipe", "foreign"])
    func strange(kind: String) throws {
        let diary = try TemporaryDiary()
        try diary.journal.add([try TemporaryDiary.entry("a", "2026-11-20 08:10 +0100", [("Pain", "3")])])
        let secret = diary.root.appending("secret").string
        try Data("PRIVATE\n".utf8).write(to: URL(fileURLWithPath: secret))
        let name = "journal/2026-11 2.rec"
        let path = diary.path(name)
        switch kind {
        case "link": try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: secret)
        case "dangling": try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "nowhere")
        case "folder": try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        case "pipe": #expect(mkfifo(path, 0o600) == 0)
        default: try FileManager.default.linkItem(atPath: secret, toPath: path)
        }
        let other = "Id: b\nWhen: 2026-11-21 08:10 +0100\nPain: 4\n\n"
        try diary.write(try diary.text("journal/2026-11.rec") + other, to: "journal/2026-11 (1).rec")
        var refused: [UnmergedCopy] = []
        #expect(try diary.journal.mergeCopies { refused.append($0) }.map(\.name) == ["2026-11 (1).rec"])
        #expect(refused.map(\.file) == [name])
        #expect(try diary.november().entries.map(\.id.text) == ["a", "b"])
        #expect(try !diary.text("journal/2026-11.rec").contains("PRIVATE"))
        #expect(try diary.names(in: "journal").contains("2026-11 2.rec"))
        #expect(try diary.journal.examine().map(\.problem.file) == [name])
    }
}
