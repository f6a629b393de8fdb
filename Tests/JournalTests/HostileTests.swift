import Diary
import Foundation
import Journal
import Testing

@Suite("Hostile and damaged files")
struct HostileTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../Hostile").standardized

    /// The entries that count in each file, and where its problems are.
    private static let files: [(name: String, entries: [String], problems: [String])] = [
        (
            "bad-values", ["first", "last"],
            [
                "11:7", "15:7", "19:7", "23:7", "27:8", "31:8", "35:10", "39:8", "44:7", "48:9", "52:16", "55:7",
                "57:1",
                "61:7",
            ]
        ),
        ("blank-lines", [], []),
        ("byte-order-mark", ["first", "middle", "last"], []),
        ("byte-order-mark-crlf", ["first", "middle", "last"], []),
        ("conflict-markers", ["first", "last"], ["9:1", "14:1", "19:1"]),
        ("continuation-first", ["first", "last"], ["9:1"]),
        ("continued-over-blank-line", ["first", "middle", "last"], []),
        ("control-characters", ["first", "last"], ["13:7"]),
        ("crlf", ["first", "middle", "last"], []),
        ("duplicate-ids", ["~c62b3bf3b2cf80c4", "first", "last"], ["5:1", "9:1", "13:1"]),
        ("empty", [], []),
        ("ends-in-backslash", ["first"], ["11:1"]),
        ("ends-in-other-type", ["first"], []),
        ("far-years", ["first", "y1", "y9999", "last"], []),
        ("future-format", ["first", "middle", "last"], ["1:1"]),
        ("glued-records", ["last"], ["8:5"]),
        ("half-record", ["first"], ["10:7", "10:16"]),
        ("html", [], ["1:1"]),
        ("indented", ["first", "shifted", "last"], ["11:1"]),
        ("invalid-utf8", ["first", "middle", "last"], []),
        ("joined-files", ["first", "middle", "last"], ["5:1", "8:1", "14:1"]),
        ("lone-carriage-returns", [], ["1:225"]),
        ("mistaken-types", ["first", "last"], ["8:7", "13:7"]),
        ("no-descriptor", ["first", "last"], []),
        ("no-final-line-break", ["first", "last"], ["11:8"]),
        ("one-byte", [], ["1:1"]),
        ("only-zero-bytes", [], ["1:1"]),
        ("other-types", ["first", "last"], []),
        ("right-to-left", ["first", "middle", "last"], []),
        ("two-descriptors", ["first", "last"], []),
        ("utf16", [], ["1:1"]),
        ("zero-byte", ["first", "middle", "last"], ["11:8"]),
    ]

    private func diary(with file: String) throws -> (TemporaryDiary, Data) {
        let diary = try TemporaryDiary()
        let data = try Data(contentsOf: Self.folder.appendingPathComponent(file + ".rec"))
        try diary.write("", to: "journal/2026-11.rec")
        try data.write(to: URL(fileURLWithPath: diary.path("journal/2026-11.rec")))
        return (diary, data)
    }

    @Test("every file opens, what is good in it counts, and the rest is listed with its place")
    func opening() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
        #expect(Set(names) == Set(Self.files.map { $0.name + ".rec" }))
        for file in Self.files {
            let contents = try diary(with: file.name).0.november()
            #expect(contents.entries.map(\.id.text) == file.entries, "\(file.name)")
            #expect(contents.problems.map { "\($0.line):\($0.column)" } == file.problems, "\(file.name)")
        }
    }

    @Test("problems are printed without anything that could control a terminal or be hidden")
    func visibleProblems() throws {
        for file in Self.files {
            for problem in try diary(with: file.name).0.november().problems {
                for scalar in problem.description.unicodeScalars {
                    #expect(scalar.value >= 0x20 && !(0x7F..<0xA0).contains(scalar.value), "\(file.name)")
                    #expect(!(0x202A...0x202E).contains(scalar.value), "\(file.name)")
                }
            }
        }
    }

    @Test("an entry can be added to every file except those of a later format, and no byte before it changes")
    func adding() throws {
        let entry = try TemporaryDiary.entry("added", "2026-11-20 08:10 +0100")
        for file in Self.files {
            let (diary, data) = try diary(with: file.name)
            let path = URL(fileURLWithPath: diary.path("journal/2026-11.rec"))
            if file.name == "future-format" {
                #expect(throws: JournalError.self) { try diary.journal.add([entry]) }
                #expect(try Data(contentsOf: path) == data)
            } else {
                try diary.journal.add([entry])
                #expect(try Data(contentsOf: path).prefix(data.count) == data, "\(file.name)")
                #expect(try diary.november().entries.last == entry, "\(file.name)")
            }
        }
    }

    @Test("an entry can be edited and deleted among damaged records, which stay as they are")
    func editing() throws {
        for file in Self.files where file.entries.contains("last") && file.name != "future-format" {
            let (diary, data) = try diary(with: file.name)
            let shown = try #require(try diary.november().entries.first { $0.id.text == "last" })
            var edited = shown
            edited.note = "changed"
            let saved = try diary.journal.edit(from: shown, to: edited)
            #expect(try diary.november().entries.map(\.id.text) == file.entries, "\(file.name)")
            let untouched = data.prefix(data.count - 60)
            let path = URL(fileURLWithPath: diary.path("journal/2026-11.rec"))
            #expect(try Data(contentsOf: path).prefix(untouched.count) == untouched, "\(file.name)")
            guard case .removed = try diary.journal.delete(saved) else {
                Issue.record("\(file.name): not deleted")
                continue
            }
            #expect(try diary.november().entries.map(\.id.text) == file.entries.dropLast(), "\(file.name)")
        }
    }

    @Test(
        "a line of megabytes and a record of thousands of fields are read, edited and merged in one go",
        .timeLimit(.minutes(1)))
    func large() throws {
        let diary = try TemporaryDiary()
        let fields = String(repeating: "Site: knee\n", count: 10_000) + String(repeating: "Mine: x\n", count: 10_000)
        let text =
            "Id: long\nWhen: 2026-11-01 08:00 +0100\nNote: " + String(repeating: "x", count: 2_000_000) + "\n\n"
            + "Id: many\nWhen: 2026-11-01 08:00 +0100\n" + fields + "\n" + String(repeating: "y", count: 2_000_000)
            + "\n\n"
        try diary.write(text, to: "journal/2026-11.rec")
        let contents = try diary.november()
        #expect(contents.entries.map(\.id.text) == ["long", "many"])
        #expect(contents.problems.map(\.found) == [String(repeating: "y", count: 60) + "…"])
        let shown = try #require(contents.entries.last)
        var edited = shown
        edited.sites.removeLast()
        let saved = try diary.journal.edit(from: shown, to: edited)
        #expect(saved.sites.count == 9_999)
        let merged = RecMerge.merge(Array(text.utf8), Array(try diary.text("journal/2026-11.rec").utf8))
        #expect(merged.count > 4_000_000)
    }

    @Test("twenty thousand records of one entry are read in one go, and each is listed", .timeLimit(.minutes(1)))
    func manyDuplicates() throws {
        let diary = try TemporaryDiary()
        let record = "Id: same\nWhen: 2026-11-01 08:00 +0100\n\n"
        try diary.write(String(repeating: record, count: 20_000), to: "journal/2026-11.rec")
        let contents = try diary.november()
        #expect(contents.entries.map(\.id.text) == ["same"])
        #expect(contents.problems.map(\.line) == (1..<20_000).map { $0 * 3 + 1 })
    }
}
