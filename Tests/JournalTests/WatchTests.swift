import Diary
import Files
import Foundation
import Journal
import SystemPackage
import Testing

@Suite("Watching the diary")
struct WatchTests {
    @Test("changes of other programs are noticed, each by its kind")
    func changes() throws {
        let diary = try TemporaryDiary()
        try diary.journal.add([try TemporaryDiary.entry("a", "2026-11-20 08:10 +0100")])
        let watch = try DiaryWatch(diary.journal.folder)
        #expect(watch.changes().isEmpty)

        try diary.write("\n", to: "journal/2026-11.rec")
        try diary.write("\n", to: "journal/notes.txt")
        #expect(watch.changes() == [.month(try YearMonth(parsing: "2026-11"))])
        #expect(watch.changes().isEmpty)

        try diary.write("\n", to: "routine.rec")
        try diary.write("\n", to: "journal/2026-11.sync-conflict-20261120-081000-ABCDEFG.rec")
        #expect(
            watch.changes() == [.sideFile(.routine), .copy("2026-11.sync-conflict-20261120-081000-ABCDEFG.rec")])

        try FileManager.default.moveItem(atPath: diary.path("journal"), toPath: diary.path("journal-away"))
        #expect(watch.changes() == [.everything])
    }

    @Test("changes of files directly inside a folder are noticed by name")
    func folder() throws {
        let diary = try TemporaryDiary()
        try diary.write("\n", to: "journal/2026-11.rec")
        let watch = try FolderWatch(diary.journal.folder.path)
        #expect(watch.changedNames().isEmpty)
        try diary.write("\n", to: "habits.rec")
        try diary.write("\n", to: "journal/2026-11.rec")
        #expect(watch.changedNames().contains("habits.rec"))
        #expect(watch.changedNames().isEmpty)
        #expect(throws: Errno.self) { try FolderWatch(diary.journal.folder.path.appending("nowhere")) }
    }

    @Test("the diary's own lock and temporary files don't count as changes")
    func ownFiles() throws {
        let diary = try TemporaryDiary()
        try diary.journal.add([try TemporaryDiary.entry("a", "2026-11-20 08:10 +0100")])
        let watch = try DiaryWatch(diary.journal.folder)
        let shown = try #require(try diary.november().entries.first)
        _ = try diary.journal.delete(shown)
        #expect(watch.changes() == [.month(try YearMonth(parsing: "2026-11"))])
    }

    @Test("a diary that doesn't exist can't be watched")
    func absent() throws {
        let diary = try TemporaryDiary()
        #expect(throws: FileError.self) { try DiaryWatch(diary.journal.folder) }
    }
}
