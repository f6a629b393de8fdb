import Desk
import Diary
import Testing

@testable import Reports

@Suite("A day at the desk in words")
struct DeskReportTests {
    private static let midnight = 1_795_392_000
    private static let moment: @Sendable (Int) -> Moment = { Moment(instant: $0, offset: 60) }

    private func time(_ hour: Int, _ minute: Int = 0) -> Int { Self.midnight + (hour - 1) * 3600 + minute * 60 }

    private var report: DeskReport {
        let machine = MachineDay(
            sits: [time(8, 30)..<time(9, 40), time(9, 50)..<time(11), time(12, 30)..<time(12, 50)],
            breaks: [time(9, 40)..<time(9, 50)])
        return DeskReport(
            DiaryDate(dayNumber: Self.midnight / 86_400), DeskDay([machine], pause: 300), moment: Self.moment)
    }

    @Test("A day has a summary line, parts and a strip")
    func day() {
        #expect(report.summary == ["sat 2 h 40 min", "longest 1 h 10 min", "1 break"])
        #expect(report.parts.map(\.kind) == [.sat, .rest, .sat, .unmeasured, .sat])
        #expect(report.strip.map(\.hour) == [8, 9, 10, 11, 12])
        #expect(report.strip[0].steps == [nil, nil, nil, .sat, .sat, .sat])
        #expect(report.strip[1].steps == [.sat, .sat, .sat, .sat, .rest, .sat])
        #expect(report.strip[3].steps == Array(repeating: .unmeasured, count: 6))
        let nothing = DeskReport(report.day, DeskDay([], pause: 300), moment: Self.moment)
        #expect(nothing.summary == ["nothing measured"])
        #expect(nothing.strip.isEmpty)
    }

    @Test("The current sit is summarised in one line")
    func status() {
        func words(_ sat: Int, idle: Int = 0, quietFor: Int? = nil) -> String {
            let now = time(12)
            var trace = DeskTrace(boot: "one")
            for second in stride(from: -sat, through: 0, by: 10) {
                let uptime = 100_000 + second
                trace.take(DeskLook(MachineTime(uptime: uptime, wall: now + second), input: uptime))
            }
            let status = DeskStatus(
                DeskState(trace: trace), rules: DeskRules(), now: now + idle, quietUntil: quietFor.map { now + $0 })
            return status.words(at: Self.moment).joined(separator: " · ")
        }
        #expect(words(1200) == "sat 20 min · break in 25")
        #expect(words(2690) == "sat 44 min · break in 1")
        #expect(words(2700) == "sat 45 min · break due")
        #expect(words(3900, quietFor: 3600) == "sat 1 h 5 min · quiet until 13:00")
        // Asked for when the clock was a day ahead.
        #expect(words(3900, quietFor: 90_000) == "sat 1 h 5 min · break due")
        #expect(words(1200, idle: 119) == "sat 21 min · break in 24")
        #expect(words(1200, idle: 700) == "away 11 min")
        #expect(DeskWords.time(7200) == "2 h")
    }

    @Test("A check-in offers the measured amount until the user states one")
    func measured() throws {
        let desk = [
            ("When", "2026-11-20 09:00 +0100"), ("Habit", "sitting, 5.25 h"), ("Imported", "desk, sitting, 5.25 h"),
        ]
        let before = try SampleReports([desk]).today
        let line = try #require(before.unconfirmedHabits.first { $0.habit.name == "sitting" })
        #expect(line.usual == nil)
        #expect(line.offered?.text == "5.25 h")
        let own = [("When", "2026-11-20 20:00 +0100"), ("Habit", "sitting, 6 h")]
        #expect(try !SampleReports([desk, own]).today.unconfirmedHabits.contains { $0.habit.name == "sitting" })
        let edited = [
            ("When", "2026-11-20 09:00 +0100"), ("Habit", "sitting, 4 h"), ("Imported", "desk, sitting, 5.25 h"),
        ]
        #expect(try !SampleReports([edited]).today.unconfirmedHabits.contains { $0.habit.name == "sitting" })
    }
}
