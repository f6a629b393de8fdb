import Diary
import Foundation
import Testing
import Trends

@testable import Reports

/// A diary of 76 weeks with calm and bad months, habits that come and go, gaps and flare-ups; always the same.
private struct MadeUpWeeks {
    let source: ReportSource
    let weeks: [Period]

    private struct Generator {
        private var state: UInt64 = 20_261_120

        /// Returns a number from 0 up to but not including a limit.
        mutating func next(below limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
    }

    static let count = 64

    init(today: DiaryDate, goal: Int?) throws {
        var generator = Generator()
        let first = today - 7 * 76
        var entries: [Entry] = []
        for number in 0...(today - first) {
            let day = first + number
            // A bad spell in some months, and a slow fall in the last half year.
            let isBad = number % 61 < 4
            let level = 3 + (number > 350 ? -1 : 0) + (isBad ? 4 : 0)
            if generator.next(below: 9) == 0 { continue }
            var fields = [("Pain", "\(max(0, min(10, level + generator.next(below: 3) - 1)))")]
            fields.append(("Habit", "sitting, \(5 + generator.next(below: 4) + (number / 7 % 9 == 0 ? 4 : 0)) h"))
            if number % 3 != 2 {
                fields.append(("Stress", "\(2 + generator.next(below: 3) + (number / 7 % 11 == 0 ? 4 : 0))"))
            }
            if number % 2 == 0 { fields.append(("Sleep_quality", "\(5 + generator.next(below: 3))")) }
            if number % 5 != 0 { fields.append(("Stretch", "knees to chest, 30 s")) }
            if number % 13 == 0 { fields.append(("Stretch", "side bend, left, skipped, hurts")) }
            entries.append(
                try Entry(
                    fields: [(name: "Id", value: "e\(number)"), (name: "When", value: "\(day) 20:00 +0000")]
                        + fields.map { (name: $0.0, value: $0.1) }))
        }
        let items = try ["knees to chest, 30 s", "side bend, left, 30 s"].map { try RoutineItem(parsing: $0) }
        source = ReportSource(
            logbook: Logbook(entries), routines: RoutineHistory([Routine(start: first, items: items)]),
            catalog: .standard, now: try Moment(parsing: "\(today) 21:00 +0000"), weekGoal: goal)
        weeks = (0..<Self.count).map { Period(.week, containing: today - 7 * (Self.count - 1 - $0)) }
    }
}

@Suite("A week in words")
struct WeekInWordsTests {
    private static let goals: [Int?] = [nil, 5]

    private func weeks(goal: Int?) throws -> [PeriodReport] {
        let made = try MadeUpWeeks(today: DiaryDate(parsing: "2026-11-20"), goal: goal)
        return made.weeks.map(made.source.report)
    }

    @Test("64 weeks have the recorded sentences", arguments: goals)
    func table(goal: Int?) throws {
        let text = try weeks(goal: goal).map { report in
            let sentences = report.inWords.map { "  \($0.sign.rawValue): \($0.text)\n" }.joined()
            return "\(PeriodName(report.period).titles[0])\n\(sentences)"
        }.joined()
        let name = goal == nil ? "weeks-in-words.txt" : "weeks-with-a-goal.txt"
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
            "Golden/\(name)")
        if ProcessInfo.processInfo.environment["TWINGE_RECORD_GOLDEN"] == "1" {
            try Data(text.utf8).write(to: file)
            Issue.record("recorded \(name)")
        }
        #expect(text == (try String(decoding: Data(contentsOf: file), as: UTF8.self)))
    }

    @Test("sentences contain only numbers from the page, and there are at most five sentences", arguments: goals)
    func numbers(goal: Int?) throws {
        for report in try weeks(goal: goal) {
            let contrast = try #require(report.contrast)
            var known = Set(["12", "8", "3", "1"])
            for summary in [contrast.now, contrast.before] {
                known.formUnion([summary.average?.oneDecimal, summary.worst.map { "\($0.value)" }].compactMap { $0 })
                known.formUnion(summary.habits.compactMap { $0.brief(over: .week) }.flatMap(\.numbers))
                known.formUnion((summary.stretches.wordsWithShare ?? "").numbers)
                known.formUnion(["\(summary.painDays)", "\(summary.flareCount)", "\(summary.flareDays)"])
            }
            for onset in report.flares {
                known.formUnion(["\(onset.flare.dayCount)"] + onset.flare.start.dayAndMonth.numbers)
                known.formUnion(onset.unusual.flatMap(\.words.numbers))
            }
            known.formUnion([report.trend.weekCount, report.trend.weeksMissing, goal ?? 0].map { "\($0)" })
            known.insert("\(report.days.count { $0.summary.hasDoneHold })")
            let words = report.inWords
            #expect(words.count <= 5)
            for sentence in words {
                #expect(sentence.text.hasSuffix("."))
                #expect(known.isSuperset(of: sentence.text.numbers), "\(sentence.text)")
            }
        }
    }

    @Test("no sign contradicts the numbers beside it or the trend", arguments: goals)
    func signs(goal: Int?) throws {
        var signs: [PeriodSentence.Sign: Int] = [:]
        for report in try weeks(goal: goal) {
            let contrast = try #require(report.contrast)
            for sentence in report.inWords { signs[sentence.sign, default: 0] += 1 }
            guard let now = contrast.now.average, let before = contrast.before.average else { continue }
            let pain = try #require(report.inWords.first)
            if pain.sign == .worse { #expect(now > before && report.trend.verdict != .falling, "\(pain.text)") }
            if pain.sign == .better { #expect(now < before && report.trend.verdict != .rising, "\(pain.text)") }
        }
        #expect(PeriodSentence.Sign.allCases.allSatisfy { signs[$0, default: 0] > 0 }, "\(signs)")
    }

    @Test("a running week is compared with the same days of the week before")
    func sameDays() throws {
        let report = try #require(try weeks(goal: nil).last)
        let contrast = try #require(report.contrast)
        #expect(contrast.isPart && contrast.now.dayCount == 7 && contrast.before.dayCount == 5)
        #expect(contrast.beforeHeads.first == "to Fri")
    }
}

extension String {
    /// The numbers in the text: `38.5`, `4`.
    fileprivate var numbers: [String] {
        split { !$0.isNumber && $0 != "." }.map { $0.hasSuffix(".") ? String($0.dropLast()) : String($0) }
            .filter { $0.contains(where: \.isNumber) }
    }
}
