import Diary
import Testing
import Trends

@testable import Reports

@Suite("A day")
struct DayReportTests {
    @Test("Pain now is the latest score, even one after stretching or care")
    func painNow() throws {
        let reports = try SampleReports([
            [("When", "2026-11-20 08:00 +0100"), ("Pain", "7")],
            [
                ("When", "2026-11-20 18:00 +0100"), ("Pain_before", "6"), ("Care", "massage, 60 min"),
                ("Pain_after", "4"),
            ],
            [("When", "2026-11-20 20:00 +0100"), ("Habit", "sitting, 6 h")],
        ])
        #expect(reports.today.painNow == PainScore(4))
        #expect(reports.today.summary.worst == PainScore(7))
        #expect(reports.today.status == ["pain 4", "stretches 0/0"].filter { !$0.hasSuffix("0/0") })
        #expect(!reports.today.due.contains("a pain reading"))
    }

    @Test("An entry's scores are the reading, or else its worst site; the last score is after, the reading, or before")
    func scores() throws {
        var entry = Entry(id: EntryID("a"), when: try Moment(parsing: "2026-11-20 08:00 +0100"))
        #expect(entry.lastScore == nil)
        entry.painBefore = PainScore(6)
        #expect(entry.lastScore == PainScore(6))
        entry.sites = [SiteReading("hip", pain: PainScore(3)), SiteReading("leg", pain: PainScore(5))]
        #expect(entry.painNow == PainScore(5))
        #expect(entry.lastScore == PainScore(5))
        entry.painAfter = PainScore(2)
        #expect(entry.lastScore == PainScore(2))
        #expect(entry.scores == [5, 6, 2].compactMap { PainScore($0) })
    }

    @Test("The usual amount is rounded to the habit's step, so that a check-in accepts what it offers")
    func usual() throws {
        let reports = try SampleReports([
            [("When", "2026-11-18 20:00 +0100"), ("Stress", "4"), ("Habit", "sitting, 7 h")],
            [("When", "2026-11-19 20:00 +0100"), ("Stress", "5"), ("Habit", "sitting, 7.5 h")],
        ])
        for line in reports.today.questions {
            guard let usual = line.usual else { continue }
            #expect(try line.habit.amount(typed: usual.text) == usual, "\(line.habit.name)")
        }
        let usual = Dictionary(uniqueKeysWithValues: reports.today.questions.map { ($0.habit.name, $0.usual?.text) })
        #expect(usual["stress"] == "5")
        #expect(usual["sitting"] == "7.5 h")
    }

    private static let routine = ["knees to chest, 30 s", "kneeling hip flexor, left, 30 s", "side bend, left, 30 s"]

    @Test(
        "After a fresh strain the gentle version is planned: only gentle stretches are listed, counted and due")
    func gentle() throws {
        let records = [[("When", "2026-11-20 08:00 +0100"), ("Pain", "3"), ("Habit", "strain, yes")]]
        let reports = try SampleReports(records, routine: Self.routine)
        let gentle = reports.source.catalog.stretches.filter(\.isGentle).map(\.name)
        let planned = reports.today.stretches.items.map(\.plan.stretch)
        #expect(reports.today.gentleReason == .strain(daysAgo: 0))
        #expect(planned.allSatisfy(gentle.contains))
        #expect(planned.count < Self.routine.count)
        #expect(reports.today.stretches.adherence.planned == planned.count)
        let week = reports.source.report(of: Period(.week, containing: reports.source.today))
        #expect(week.days[4].stretches?.adherence == reports.today.stretches.adherence)
        #expect(week.days[3].stretches?.adherence.planned == Self.routine.count)
        #expect(reports.today.due.last == planned.count.counted("gentle stretch", "gentle stretches"))
    }

    @Test(
        "A habit counted in hours but answered with yes or no is unusual by its answer",
        arguments: [
            ("yes", "no", true), ("yes", "yes", false), ("yes", "2 h", false), ("no", "2 h", true), ("no", "no", false),
        ])
    func unusualAnswer(usual: String, today: String, isUnusual: Bool) throws {
        let before = (1...10).map { day in
            [("When", "2026-11-\(day < 10 ? "0" : "")\(day) 20:00 +0100"), ("Habit", "leaning forward, \(usual)")]
        }
        let reports = try SampleReports(
            before + [[("When", "2026-11-20 08:00 +0100"), ("Habit", "leaning forward, \(today)")]])
        let line = reports.today.habits.first { $0.habit.name == "leaning forward" }
        #expect(line?.amount?.text == today)
        #expect(line?.isUnusual == isUnusual)
    }

    @Test(
        "An answer given on more than a third of the days is not unusual, even if another one is more frequent",
        arguments: [(5, false), (4, true), (9, false)])
    func frequentAnswer(yes: Int, isUnusual: Bool) throws {
        let before = (1...12).map { day in
            [
                ("When", "2026-11-\(day < 10 ? "0" : "")\(day) 20:00 +0100"),
                ("Habit", "crossed legs, \(day <= yes ? "yes" : "no")"),
            ]
        }
        let reports = try SampleReports(
            before + [[("When", "2026-11-20 08:00 +0100"), ("Habit", "crossed legs, yes")]])
        #expect(reports.today.habits.first { $0.habit.name == "crossed legs" }?.isUnusual == isUnusual)
    }

    @Test("The whole routine is planned without a strain or a flare-up")
    func whole() throws {
        let reports = try SampleReports(
            [[("When", "2026-11-20 08:00 +0100"), ("Pain", "3")]], routine: Self.routine)
        #expect(reports.today.gentleReason == nil)
        #expect(reports.today.stretches.items.count == Self.routine.count)
        #expect(reports.today.due.last == "3 stretches")
    }

    @Test(
        "The habits of a day are those of the check-in, then others logged, then ratings given")
    func habits() throws {
        let reports = try SampleReports([
            [("When", "2026-11-18 20:00 +0100"), ("Habit", "stargazing, 2 h")],
            [("When", "2026-11-20 20:00 +0100"), ("Habit", "stargazing, yes"), ("Interference", "3")],
        ])
        let names = reports.today.habits.map(\.habit.name)
        #expect(Array(names.prefix(reports.today.questions.count)) == reports.today.questions.map(\.habit.name))
        #expect(names.contains("stargazing"))
        #expect(names.contains("interference"))
        // If the catalog doesn't know a habit, its measure comes from what was logged last.
        #expect(reports.source.habit(named: "stargazing").measure == .hours)
    }
}
