import Diary
import Foundation
import Journal
import Statistics
import Testing

@Suite("Reading only some days of months")
struct WindowReadingTests {
    private static let hostile = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../Hostile").standardized

    /// Requires the same problems as of the whole months, and the same entries of the days.
    private func check(_ journal: Journal, _ days: ClosedRange<DiaryDate>, dayStart: Int, _ note: String) throws {
        let months = try journal.months()
        let all = journal.contents(of: months)
        let window = DayWindow(days, dayStart: dayStart)
        for boundary in try [months[0], months[months.count - 1], YearMonth(parsing: "2026-12")] {
            let read = journal.contents(of: months, in: window, since: boundary, after: EntryReader())
            #expect(read.map(\.problems) == all.map(\.problems), "\(note), \(boundary)")
            #expect(read.map(\.format) == all.map(\.format), "\(note), \(boundary)")
            for (read, all) in zip(read, all) {
                let needed = read.month < boundary ? window : nil
                #expect(read.entries(in: needed) == all.entries(in: needed), "\(note), \(boundary), \(read.month)")
            }
        }
    }

    @Test("random months have the same entries of the days and the same problems, whatever devices did to them")
    func randomMonths() throws {
        for seed in 0..<60 {
            var random = SplitMix64(seed: seed)
            let diary = try TemporaryDiary()
            for number in 7...9 {
                var month = RandomMonth(entries: random.int(0...9), using: &random)
                if random.once(in: 3) { for _ in 0..<random.int(1...4) { month.change(using: &random) } }
                var text = month.text(
                    dated: number, orOneOf: 7...9, on: ["01", "05", "14", "15", "16", "28"], using: &random)
                if !random.once(in: 9) { text = text.replacingOccurrences(of: "Z-o", with: "Z-\(number)") }
                if random.once(in: 9) { text.removeLast() }
                try diary.write(text, to: "journal/2026-0\(number).rec")
            }
            let first = try DiaryDate(parsing: "2026-07-\(random.int(10...28))")
            try check(
                diary.journal, first...(first + random.int(0...50)), dayStart: random.int(0...6), "seed \(seed)")
        }
    }

    @Test("damaged files are reported as ever")
    func damagedFiles() throws {
        for name in try FileManager.default.contentsOfDirectory(atPath: Self.hostile.path) {
            let diary = try TemporaryDiary()
            try diary.write("", to: "journal/2026-10.rec")
            let data = try Data(contentsOf: Self.hostile.appendingPathComponent(name))
            try data.write(to: URL(fileURLWithPath: diary.path("journal/2026-11.rec")))
            for day in [1, 5, 20] {
                let first = try DiaryDate(parsing: "2026-11-01") + day
                try check(diary.journal, first...(first + 1), dayStart: 4, "\(name), \(day)")
            }
        }
    }

    @Test("no entry of another day is decoded if nothing can be wrong with it")
    func passedOver() throws {
        let diary = try TemporaryDiary()
        let records = (1...9).map { day in
            "Id: \(day)\nWhen: 2026-10-0\(day) 08:00 +0100\nPain: 3\nFeel: ache\nFeel: stiff\nMine: x\nNote: a\n+ b\n\n"
        }
        try diary.write("%rec: Entry\n\n" + records.joined(), to: "journal/2026-10.rec")
        let day = try DiaryDate(parsing: "2026-10-04")
        let contents = diary.journal.contents(
            of: try diary.journal.months(), in: DayWindow(day...day, dayStart: 4),
            since: try YearMonth(parsing: "2026-11"), after: EntryReader())
        #expect(contents.map(\.entries.count) == [1])
    }
}
