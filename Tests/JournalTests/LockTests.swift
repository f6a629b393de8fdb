import Diary
import Foundation
import Journal
import Testing

@Suite("The lock file")
struct LockTests {
    private func entry() throws -> Entry {
        try TemporaryDiary.entry("20261120T0710Z-k3f9x2", "2026-11-20 08:10 +0100", [("Pain", "6")])
    }

    /// Returns a diary whose folder has come from elsewhere, and a file beside it that must not change.
    private func diaryWithPreciousFile() throws -> (diary: TemporaryDiary, file: URL) {
        let diary = try TemporaryDiary()
        try diary.write("", to: "journal/empty")
        let file = URL(fileURLWithPath: diary.root.appending("precious").string)
        try Data("mine\n".utf8).write(to: file)
        return (diary, file)
    }

    @Test("a lock that is a symbolic link is refused, and what it points to stays as it is")
    func symbolicLink() throws {
        let (diary, file) = try diaryWithPreciousFile()
        try FileManager.default.createSymbolicLink(atPath: diary.path("journal/.lock"), withDestinationPath: file.path)
        let error = try #require(throws: JournalError.self) { try diary.journal.add([entry()]) }
        #expect(error.description.hasSuffix("/.lock: it is a symbolic link, not a file. Move it away and try again."))
        #expect(try String(contentsOf: file, encoding: .utf8) == "mine\n")
        #expect(try diary.names(in: "journal") == [".lock", "empty"])
    }

    @Test("a dangling lock link does not create a file")
    func danglingLink() throws {
        let (diary, file) = try diaryWithPreciousFile()
        try FileManager.default.removeItem(at: file)
        try FileManager.default.createSymbolicLink(atPath: diary.path("journal/.lock"), withDestinationPath: file.path)
        #expect(throws: JournalError.self) { try diary.journal.add([entry()]) }
        #expect(!FileManager.default.fileExists(atPath: file.path))
    }

    @Test("a lock that is a hard link is refused, and the file keeps its text")
    func hardLink() throws {
        let (diary, file) = try diaryWithPreciousFile()
        try FileManager.default.linkItem(atPath: file.path, toPath: diary.path("journal/.lock"))
        let error = try #require(throws: JournalError.self) { try diary.journal.add([entry()]) }
        #expect(error.cause.reason == .shared)
        #expect(try String(contentsOf: file, encoding: .utf8) == "mine\n")
    }

    @Test("a lock file with text in it is used, and keeps the text")
    func lockWithText() throws {
        let diary = try TemporaryDiary()
        try diary.write("somebody's words\n", to: "journal/.lock")
        try diary.journal.add([entry()])
        #expect(try diary.text("journal/.lock") == "somebody's words\n")
        #expect(try diary.november().entries.count == 1)
    }
}
