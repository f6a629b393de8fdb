import Diary
import Files
import Foundation
import SystemPackage
import Testing

@testable import Journal

/// An editor that takes no lock, and that is suspended between its last check of the file and replacing it.
@Suite("Changes that an editor overwrites")
struct WrittenOverTests {
    private let diary: TemporaryDiary
    private let journal: Journal

    init() throws {
        diary = try TemporaryDiary()
        journal = Journal(at: diary.journal.folder.path, state: diary.root.appending("state"))
        try journal.add([try entry("a", pain: 3)])
    }

    @Test("are repeated by the next writer")
    func beforeWriting() throws {
        let editor = try HeldUpEditor(of: diary) { $0.replacing("Pain: 3", with: "Pain: 4") }
        try journal.add([try entry("b", pain: 5), try entry("c", pain: 6)])
        try journal.add([try entry("d", pain: 7)])
        try editor.goOn()
        #expect(try scores() == ["a 4"])
        try Journal(at: journal.folder.path, state: diary.root.appending("state")).add([try entry("e", pain: 8)])
        #expect(try scores() == ["a 4", "b 5", "c 6", "d 7", "e 8"])
    }

    @Test("are repeated before the next read")
    func beforeReading() throws {
        let editor = try HeldUpEditor(of: diary) { $0 + "# a thought of mine\n" }
        try journal.add([try entry("b", pain: 5)])
        try editor.goOn()
        #expect(try journal.restoreWrittenOver() == 1)
        #expect(try scores() == ["a 3", "b 5"])
        #expect(try diary.text("journal/2026-11.rec").contains("# a thought of mine"))
        #expect(try journal.restoreWrittenOver() == 0)
    }

    @Test("are merged with what the editor did to the same entry")
    func edits() throws {
        let shown = try entry("a", pain: 3)
        let editor = try HeldUpEditor(of: diary) { $0.replacing("Pain: 3", with: "Pain: 3\nNote: by hand") }
        var edited = shown
        edited.pain = PainScore(8)
        edited.edited = try Moment(parsing: "2026-11-20 09:00 +0100")
        _ = try journal.edit(from: shown, to: edited)
        try journal.add([try entry("b", pain: 5)])
        try editor.goOn()
        #expect(try scores() == ["a 3"])
        #expect(try journal.restoreWrittenOver() == 2)
        #expect(try scores() == ["a 8", "b 5"])
        #expect(try diary.november().entries.first?.note == "by hand")
    }

    @Test("are repeated if the next writer, having looked, comes upon the older text")
    func whileWriting() throws {
        let editor = try HeldUpEditor(of: diary) { $0 + "# a thought of mine\n" }
        try journal.add([try entry("b", pain: 5)])
        let added = try entry("c", pain: 6)
        try journal.whileLocked { lock throws(FileError) in
            editor.replacesFile()
            try journal.write([added], to: added.when.date.yearMonth, appending: true, under: lock)
        }
        #expect(try scores() == ["a 3", "c 6", "b 5"])
        #expect(try journal.restoreWrittenOver() == 0)
        #expect(try diary.text("journal/2026-11.rec").contains("# a thought of mine"))
    }

    @Test("are repeated if the next writer changes an entry of the older text")
    func whileEditing() throws {
        let shown = try entry("a", pain: 3)
        let editor = try HeldUpEditor(of: diary) { $0 }
        try journal.add([try entry("b", pain: 5)])
        var edited = shown
        edited.pain = PainScore(8)
        edited.edited = try Moment(parsing: "2026-11-20 09:00 +0100")
        _ = try journal.whileLocked { lock throws(FileError) in
            editor.replacesFile()
            return try journal.edit(from: shown, to: edited, appending: true, under: lock)
        }
        #expect(try scores() == ["a 8", "b 5"])
    }

    @Test("are repeated if the next writer deletes an entry of the older text, which stays deleted")
    func whileDeleting() throws {
        try journal.add([try entry("b", pain: 5)])
        let editor = try HeldUpEditor(of: diary) { $0 }
        try journal.add([try entry("c", pain: 6)])
        let deleted = try entry("b", pain: 5)
        _ = try journal.whileLocked { lock throws(FileError) in
            editor.replacesFile()
            return try journal.delete(deleted, under: lock)
        }
        #expect(try scores() == ["a 3", "c 6"])
    }

    @Test("a second editor does not get through either")
    func twice() throws {
        for (id, pain) in [("b", 5), ("c", 6)] {
            let editor = try HeldUpEditor(of: diary) { $0 }
            try journal.add([try entry(id, pain: pain)])
            try editor.goOn()
        }
        #expect(try journal.restoreWrittenOver() == 2)
        #expect(try scores() == ["a 3", "b 5", "c 6"])
    }

    @Test("what was removed on purpose stays removed")
    func deliberateDeletion() throws {
        try journal.add([try entry("b", pain: 5)])
        let editor = try HeldUpEditor(of: diary) { $0.components(separatedBy: "Id: b")[0] }
        try editor.goOn()
        #expect(try journal.restoreWrittenOver() == 0)
        try journal.add([try entry("c", pain: 6)])
        #expect(try scores() == ["a 3", "c 6"])
        guard case .removed = try journal.delete(try entry("c", pain: 6)) else { throw CocoaError(.fileNoSuchFile) }
        try journal.add([try entry("d", pain: 7)])
        #expect(try scores() == ["a 3", "d 7"])
    }

    @Test("another diary at the same place gets nothing from the last one")
    func anotherDiary() throws {
        let files = FileManager.default
        let copy = diary.root.appending("copy").string
        try files.copyItem(atPath: diary.path(""), toPath: copy)
        try journal.add([try entry("b", pain: 5)])
        try files.removeItem(atPath: diary.path(""))
        try files.moveItem(atPath: copy, toPath: diary.path(""))
        #expect(try journal.restoreWrittenOver() == 0)
        try journal.add([try entry("c", pain: 6)])
        #expect(try scores() == ["a 3", "c 6"])
    }

    @Test("if they can't be kept, what is added is still saved")
    func noPlace() throws {
        try Data().write(to: URL(fileURLWithPath: diary.root.appending("taken").string))
        let journal = Journal(at: diary.journal.folder.path, state: diary.root.appending("taken"))
        try journal.add([try entry("b", pain: 5)])
        #expect(try scores() == ["a 3", "b 5"])
    }

    @Test("what was deleted is not kept")
    func deletion() throws {
        let name = try #require(
            FileManager.default.contentsOfDirectory(atPath: diary.root.appending("state").string).first)
        #expect(try diary.text("../state/\(name)").contains("Pain: 3"))
        _ = try journal.delete(try entry("a", pain: 3))
        #expect(!FileManager.default.fileExists(atPath: diary.path("../state/\(name)")))
    }

    @Test("are kept readable only by their owner")
    func permissions() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: diary.root.appending("state").string)
        let name = try #require(names.first)
        #expect(names.count == 1)
        #expect(try diary.permissions("../state") == 0o700)
        #expect(try diary.permissions("../state/\(name)") == 0o600)
    }

    private func entry(_ id: String, pain: Int) throws -> Entry {
        try TemporaryDiary.entry(id, "2026-11-20 08:10 +0100", [("Pain", "\(pain)")])
    }

    private func scores() throws -> [String] {
        try diary.november().entries.map { "\($0.id.text) \($0.pain.map { "\($0.value)" } ?? "-")" }
    }
}

/// An editor that has read a month's file and written its text beside it.
private struct HeldUpEditor {
    private let text: FilePath
    private let month: FilePath

    init(of diary: TemporaryDiary, _ change: (String) -> String) throws {
        text = diary.root.appending("editor")
        month = diary.root.appending("diary/journal/2026-11.rec")
        try Data(change(try diary.text("journal/2026-11.rec")).utf8).write(to: URL(fileURLWithPath: text.string))
    }

    /// Replaces the file without another check.
    func goOn() throws { try #require(replacesFile()) }

    /// Does the same, and returns whether it worked.
    @discardableResult
    func replacesFile() -> Bool { rename(text.string, month.string) == 0 }
}
