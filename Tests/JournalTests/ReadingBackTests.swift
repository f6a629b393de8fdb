import Diary
import Files
import Foundation
import Journal
import Statistics
import SystemPackage
import Testing

@Suite("What is saved can be read")
struct ReadingBackTests {
    private let diary: TemporaryDiary

    init() throws { diary = try TemporaryDiary() }

    private func entry(_ change: (inout Entry) -> Void) throws -> Entry {
        var entry = try TemporaryDiary.entry("b", "2026-11-21 08:10 +0100", [("Pain", "4")])
        change(&entry)
        return entry
    }

    @Test(
        "what would be read back differently is refused, and nothing is written",
        arguments: ["habit", "Pain", "Id", "When", "%rec", "Habit", "no name", "", "Zoë"])
    func refused(field: String) throws {
        let entry = try entry { entry in
            if field == "habit" {
                entry.habits = [HabitAmount("sitting", nil)]
            } else {
                entry.other = [.init(name: field, value: "9")]
            }
        }
        let good = try TemporaryDiary.entry("a", "2026-10-20 08:10 +0200", [("Pain", "3")])
        let error = try #require(throws: JournalError.self) { try diary.journal.add([good, entry]) }
        #expect(error.exitStatus == 65)
        #expect(error.unsaved.count == 2)
        #expect(try diary.journal.months().isEmpty)
        // The same through an edit.
        let shown = try self.entry { _ in }
        try diary.journal.add([shown])
        let before = try diary.text("journal/2026-11.rec")
        #expect(throws: JournalError.self) { try diary.journal.edit(from: shown, to: entry) }
        #expect(try diary.text("journal/2026-11.rec") == before)
    }

    @Test("a zero byte in a note only damages that character, and so do unusual line breaks")
    func noteWithZeroByte() throws {
        try diary.journal.add([try entry { $0.note = "a\0b\r\nc\rd\u{1B}[31m\\" }])
        let read = try #require(try diary.november().entries.first)
        #expect(read.note == "a␀b\nc\nd\u{1B}[31m\\")
        #expect(read.pain == PainScore(4))
    }

    @Test(
        "3,000 random entries are refused or read back as they were")
    func random() throws {
        var random = SplitMix64(seed: 7)
        let texts = [
            "", " ", "x", "a, b", "7 h", "yes", "\0", "\n", "\r", "\\", "+ y", "# z", "%rec: Q", "\n\n", "é\u{301}",
            "Id: 3",
            "\u{85}", "\u{2028}", "  two  ", "tab\t", "ends in\\\n",
        ]
        func text() -> String {
            (0..<Int.random(in: 0...3, using: &random)).map { _ in texts.randomElement(using: &random) ?? "" }.joined()
        }
        var saved: [Entry] = []
        for number in 0..<3_000 {
            var wanted = try TemporaryDiary.entry("r\(number)", "2026-11-21 08:10 +0100")
            if Bool.random(using: &random) { wanted.note = text() }
            if let name = try? Name(parsing: text()) {
                wanted.habits = [HabitAmount(name, try? Amount(parsing: text()))]
                wanted.feels = [name]
            }
            if Bool.random(using: &random) {
                wanted.other = [.init(name: texts.randomElement(using: &random) ?? "", value: text())]
            }
            do {
                try diary.journal.add([wanted])
                saved.append(wanted)
            } catch {
                #expect(error.exitStatus == 65)
            }
        }
        #expect((100..<2_700).contains(saved.count))
        // Nothing of those refused is in it.
        let contents = try diary.november()
        #expect(contents.problems.isEmpty)
        #expect(contents.entries.map(\.id) == saved.map(\.id))
        for (read, wanted) in zip(contents.entries, saved) {
            #expect(read.habits == wanted.habits && read.feels == wanted.feels, "\(wanted)")
            #expect(read.note.map(plain) == wanted.note.map(plain), "\(wanted)")
            #expect(read.other.map { plain($0.value) } == wanted.other.map { plain($0.value) }, "\(wanted)")
        }
    }

    /// Returns the text without what rec text spells differently.
    private func plain(_ text: String) -> String {
        text.replacingOccurrences(of: "\r\n", with: "\n").replacingOccurrences(of: "\r", with: "\n")
            .replacingOccurrences(of: "\0", with: "␀")
    }

    @Test(
        "a record of the program that was cut short at a line end is listed, and a whole one is not")
    func cutOff() throws {
        try diary.journal.add([
            try TemporaryDiary.entry("a", "2026-11-20 08:10 +0100", [("Pain", "6"), ("Note", "one\ntwo")])
        ])
        let whole = try diary.text("journal/2026-11.rec")
        #expect(try diary.november().problems.isEmpty)
        let lines = whole.split(separator: "\n", omittingEmptySubsequences: false)
        let first = try #require(lines.firstIndex { $0.hasPrefix("Id:") })
        for end in (first + 1)..<(lines.count - 1) {
            try diary.write(lines[..<end].joined(separator: "\n") + "\n", to: "journal/2026-11.rec")
            #expect(try diary.november().problems.count == 1, "cut off after line \(end)")
        }
    }
}

@Suite("Records that share an identifier")
struct SharedIdentifierTests {
    private func text(_ month: String, _ records: [String]) -> String {
        records.map { "Id: x\nWhen: \(month)-20 08:10 +0100\n\($0)\n\n" }.joined()
    }

    @Test(
        "deleting an entry removes every record of it, in every month")
    func deletion() throws {
        let diary = try TemporaryDiary()
        let newer = "Pain: 5\nEdited: 2026-11-21 09:00 +0100"
        try diary.write(text("2026-10", ["Pain: 3"]), to: "journal/2026-10.rec")
        try diary.write(text("2026-11", ["Pain: 4", newer, newer]), to: "journal/2026-11.rec")
        let shown = try diary.journal.contents().flatMap(\.entries)
        #expect(shown.map(\.pain?.value) == [5])
        guard case .removed = try diary.journal.delete(shown[0]) else {
            Issue.record("not deleted")
            return
        }
        #expect(try diary.journal.contents().flatMap(\.entries).isEmpty)
        #expect(try !diary.text("journal/2026-11.rec").contains("Pain"))
        #expect(try !diary.text("journal/2026-10.rec").contains("Pain"))
    }

    @Test("what counts does not depend on the order of the records")
    func order() throws {
        let texts = ["Pain: 4", "Pain: 5\nEdited: 2026-11-21 09:00 +0100", "Pain: 3", "Pain: 4"]
        for shift in texts.indices {
            let diary = try TemporaryDiary()
            try diary.write(text("2026-11", Array(texts[shift...] + texts[..<shift])), to: "journal/2026-11.rec")
            let contents = try diary.november()
            #expect(contents.entries.map { $0.pain?.value } == [5])
            #expect(contents.problems.count == 3)
        }
    }

    @Test("of two versions of one minute in two months the later counts, and the doctor merges the other into it")
    func versions() throws {
        let diary = try TemporaryDiary()
        let edited = "Edited: 2026-11-21 09:00 +0100"
        try diary.write(text("2026-10", ["Pain: 3\nNote: moved\n\(edited)"]), to: "journal/2026-10.rec")
        try diary.write(text("2026-11", ["Pain: 8\n\(edited)"]), to: "journal/2026-11.rec")
        #expect(try diary.journal.contents().flatMap(\.entries).map { $0.pain?.value } == [8])
        _ = try diary.journal.fix(try diary.journal.examine())
        let fixed = try diary.journal.contents()
        #expect(fixed.flatMap(\.problems).isEmpty)
        let entry = try #require(fixed.flatMap(\.entries).first)
        #expect(fixed.flatMap(\.entries).count == 1 && entry.pain?.value == 8 && entry.note == "moved")
        #expect(entry.other.map(\.value) == ["Pain: 3", "When: 2026-10-20 08:10 +0100"])
        guard case .removed = try diary.journal.delete(entry) else {
            Issue.record("not deleted")
            return
        }
        #expect(try diary.journal.contents().flatMap(\.entries).isEmpty)
    }

    @Test("every entry with an identifier is found, including one that shares it")
    func finding() throws {
        let diary = try TemporaryDiary()
        try diary.write(text("2026-11", ["Pain: 3", "Pain: 7"]), to: "journal/2026-11.rec")
        #expect(try diary.journal.entries(identifiedBy: EntryID("x")).map { $0.pain?.value } == [3, 7])
        #expect(try diary.journal.entries(identifiedBy: EntryID("y")).isEmpty)
    }

    @Test("an entry whose file is missing for a moment, during another write, is found after it")
    func findingAmidAWrite() throws {
        let diary = try TemporaryDiary()
        try diary.write(text("2026-11", ["Pain: 3"]), to: "aside.rec")
        try diary.write("", to: "journal/.lock")
        let writer = try FileDescriptor.open(diary.path("journal/.lock"), .readWrite)
        #expect(flock(writer.rawValue, LOCK_EX) == 0)
        let (aside, month) = (diary.path("aside.rec"), diary.path("journal/2026-11.rec"))
        let journal = Journal(at: diary.root.appending("diary")) { _ in
            rename(aside, month)
            try? writer.close()
        }
        #expect(try journal.entries(identifiedBy: EntryID("x")).map { $0.pain?.value } == [3])
    }

    @Test("the doctor keeps one record of each entry, and gives different entries their own identifiers")
    func doctor() throws {
        let diary = try TemporaryDiary()
        try diary.journal.add([try TemporaryDiary.entry("y", "2026-09-20 08:10 +0200", [("Pain", "1")])])
        try diary.write(text("2026-10", ["Pain: 3"]), to: "journal/2026-10.rec")
        try diary.write(text("2026-11", ["Pain: 3", "Pain: 3", "Pain: 7"]), to: "journal/2026-11.rec")
        let before = Set(try diary.journal.contents().flatMap(\.entries).map { "\($0.when) \($0.pain?.value ?? -1)" })
        _ = try diary.journal.fix(try diary.journal.examine())
        let after = try diary.journal.contents()
        #expect(after.flatMap(\.problems).isEmpty)
        #expect(Set(after.flatMap(\.entries).map { "\($0.when) \($0.pain?.value ?? -1)" }) == before)
        #expect(Set(after.flatMap(\.entries).map(\.id)).count == after.flatMap(\.entries).count)
    }
}

@Suite("A month that is not on this machine")
struct PlaceholderTests {
    @Test("is listed with its placeholder and not started again")
    func placeholder() throws {
        let diary = try TemporaryDiary()
        try diary.write("", to: "journal/.2026-10.rec.icloud")
        let entry = try TemporaryDiary.entry("a", "2026-10-20 08:10 +0200", [("Pain", "3")])
        let error = try #require(throws: JournalError.self) { try diary.journal.add([entry]) }
        #expect(error.cause.reason == .notDownloaded)
        #expect(
            try diary.journal.contents().flatMap(\.problems).map(\.found) == [
                "only the placeholder .2026-10.rec.icloud"
            ])
        #expect(try diary.journal.examine().contains { $0.problem.found.contains("icloud") })
        // An import and a conflict copy don't start it again either.
        #expect(throws: FileError.self) { try diary.journal.apply([.add(entry)], isCancelled: { false }) }
        try diary.write("Id: b\nWhen: 2026-10-21 08:10 +0200\nPain: 4\n\n", to: "journal/2026-10 2.rec")
        var refused: [UnmergedCopy] = []
        #expect(try diary.journal.mergeCopies { refused.append($0) }.isEmpty && refused.count == 1)
        #expect(try diary.journal.months() == [try YearMonth(parsing: "2026-10")])
        #expect(try !diary.names(in: "journal").contains("2026-10.rec"))
        // The same goes for the files beside the months.
        try diary.write("", to: ".routine.rec.icloud")
        #expect(try diary.journal.routines().problems.map(\.found) == ["only the placeholder .routine.rec.icloud"])
    }
}
