import Diary
import Foundation
import Journal
import Statistics
import SystemPackage
import Testing

@Suite("Reading a diary a few months at a time")
struct StepReadingTests {
    private static let hostile = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../Hostile").standardized

    /// The sizes of steps in bytes: a month, a few, all.
    private static let sizes = [1, 600, 2500, .max]

    /// Requires the same entries in the same order, and the same problems, as of all months read at once.
    private func check(_ journal: Journal, dayStart: Int, _ note: String) throws {
        let months = try journal.months()
        let contents = journal.contents(of: months)
        let whole = Logbook(joining: contents.map(\.entries), dayStart: dayStart)
        for size in Self.sizes {
            let steps = journal.steps(through: months, size: size)
            #expect(steps.problems == contents.flatMap(\.problems), "\(note), size \(size)")
            let read = Array(DaySteps(steps, dayStart: dayStart))
            #expect(read.flatMap(\.logbook.entries) == whole.entries, "\(note), size \(size)")
            #expect(read.flatMap(\.logbook.days) == whole.days, "\(note), size \(size)")
            #expect(read.flatMap(\.failures).isEmpty)
            #expect(steps.contents(of: months).map(\.entries) == contents.map(\.entries), "\(note), size \(size)")
            #expect(steps.contents(of: months).map(\.problems) == contents.map(\.problems), "\(note), size \(size)")
        }
    }

    /// Returns a month with entries at its ends, in the nights around them too, and now and then one of another month.
    private func month(_ number: Int, using random: inout SplitMix64) -> String {
        var month = RandomMonth(entries: random.int(0...6), using: &random)
        if random.once(in: 3) { for _ in 0..<random.int(1...4) { month.change(using: &random) } }
        let text = month.text(
            dated: number, orOneOf: 1...9, on: ["01", "01", "02", "15", "28", "28"], using: &random)
        return random.once(in: 15) ? text : text.replacingOccurrences(of: "Z-o", with: "Z-\(number)")
    }

    @Test("random diaries are the same in steps of any size, whatever devices did to them")
    func randomDiaries() throws {
        for seed in 0..<60 {
            var random = SplitMix64(seed: seed)
            let diary = try TemporaryDiary()
            for number in 1...9 where !random.once(in: 6) {
                try diary.write(month(number, using: &random), to: "journal/2026-0\(number).rec")
            }
            try check(diary.journal, dayStart: random.int(0...6), "seed \(seed)")
        }
    }

    @Test("damaged files are reported as ever")
    func damagedFiles() throws {
        for name in try FileManager.default.contentsOfDirectory(atPath: Self.hostile.path) {
            let diary = try TemporaryDiary()
            try diary.write("", to: "journal/2026-10.rec")
            let data = try Data(contentsOf: Self.hostile.appendingPathComponent(name))
            try data.write(to: URL(fileURLWithPath: diary.path("journal/2026-11.rec")))
            try check(diary.journal, dayStart: 4, name)
        }
    }

    /// A month of one entry as Twinge writes it.
    private static func entry(_ id: String, _ when: String, _ text: String = "Pain: 3") -> String {
        "%rec: Entry\n\nId: \(id)\nWhen: \(when) +0100\n\(text)\n\n"
    }

    @Test("an identifier in two months is settled, also beyond ASCII", arguments: ["K", "\u{212A}"])
    func sharedIdentifier(id: String) throws {
        let diary = try TemporaryDiary()
        try diary.write(Self.entry("a", "2026-09-03 08:00"), to: "journal/2026-09.rec")
        try diary.write(Self.entry("K", "2026-10-03 08:00", "Note: York"), to: "journal/2026-10.rec")
        try diary.write(
            Self.entry(id, "2026-11-03 08:00", "Note: Leeds\nEdited: 2026-11-05 09:00 +0100"),
            to: "journal/2026-11.rec")
        try check(diary.journal, dayStart: 4, id)
        let steps = diary.journal.steps(through: try diary.journal.months(), size: 1)
        #expect(DaySteps(steps, dayStart: 4).flatMap(\.logbook.entries).compactMap(\.note) == ["Leeds"])
        #expect(steps.problems.count == 1)
    }

    @Test("months without a word are passed over, but for what must be reported")
    func words() throws {
        let diary = try TemporaryDiary()
        try diary.write(Self.entry("a", "2026-09-03 08:00", "Note: York"), to: "journal/2026-09.rec")
        try diary.write(Self.entry("b", "2026-10-03 08:00", "Note: Leeds"), to: "journal/2026-10.rec")
        try diary.write("%rec: Entry\n\nWhen: never\n\n", to: "journal/2026-11.rec")
        for size in Self.sizes {
            let steps = diary.journal.steps(through: try diary.journal.months(), naming: ["leeds"], size: size)
            #expect(DaySteps(steps, dayStart: 4).flatMap(\.logbook.entries).map(\.id.text) == ["b"])
            #expect(steps.problems.count == 1)
        }
    }

    @Test("a file that can no longer be read is reported with its step")
    func laterFailure() throws {
        let diary = try TemporaryDiary()
        try diary.write(Self.entry("a", "2026-09-03 08:00"), to: "journal/2026-09.rec")
        try diary.write(Self.entry("b", "2026-10-03 08:00"), to: "journal/2026-10.rec")
        let steps = diary.journal.steps(through: try diary.journal.months(), size: 1)
        try FileManager.default.removeItem(atPath: diary.path("journal/2026-10.rec"))
        try FileManager.default.createDirectory(
            atPath: diary.path("journal/2026-10.rec"), withIntermediateDirectories: false)
        let read = Array(DaySteps(steps, dayStart: 4))
        #expect(read.map(\.failures.count) == [0, 1])
        #expect(read.flatMap(\.logbook.entries).map(\.id.text) == ["a"])
    }
}
