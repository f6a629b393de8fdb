import Diary
import Testing
import Trends

@testable import Reports

@Suite("The headline of a day")
struct DayAnswerTests {
    /// Returns days with pain 3, up to a number of days before 20 November.
    private static func calm(_ count: Int, endingBefore days: Int = 1) throws -> [[(String, String)]] {
        let last = try DiaryDate(parsing: "2026-11-20") - days
        return (0..<count).map { [("When", "\(last - $0) 20:00 +0100"), ("Pain", "3")] }
    }

    /// The headline of 20 November after this many days with pain 3.
    private func answer(calmDays: Int, today: Int?) throws -> String {
        var records = try Self.calm(calmDays)
        if let today { records.append([("When", "2026-11-20 08:00 +0100"), ("Pain", "\(today)")]) }
        return try SampleReports(records).today.answer().text
    }

    @Test(
        "compares the day with the usual, given enough days to have one",
        arguments: [
            (20, 3, "An ordinary day. Your usual is 3."), (20, 1, "Better than usual. Your usual is 3."),
            (8, 5, "Worse than usual. Your usual is 3."),
            (2, 3, "Day 3 of your diary. After 5 more days this says how a day compares with your usual."),
            (0, 3, "Day 1 of your diary. After 7 more days this says how a day compares with your usual."),
        ])
    func usual(calmDays: Int, today: Int, expected: String) throws {
        #expect(try answer(calmDays: calmDays, today: today) == expected)
    }

    @Test("of a past day it isn't said how many more days are needed, which was true then")
    func pastDay() throws {
        let reports = try SampleReports(Self.calm(3))
        let report = DayReport(reports.source.today - 2, in: reports.source)
        #expect(report.answer().text == "Day 2 of your diary. There are too few days before it to say what was usual.")
    }

    @Test("a warning sign comes first, on its day alone")
    func warningSign() throws {
        for (day, expected) in [
            (20, "A warning sign today. Go to emergency care now. Your usual is 3."),
            (19, "How is it now? Yesterday 3 at worst. Your usual is 3."),
        ] {
            let note = "Numb between my legs since this morning, and I cannot pass water."
            let records = try Self.calm(20) + [[("When", "2026-11-\(day) 08:00 +0100"), ("Note", note)]]
            #expect(try SampleReports(records).today.answer().text == expected)
        }
    }

    @Test("an emergency that doesn't call for lying still comes first, too")
    func emergency() throws {
        let note = "I want to end my life."
        let records = try Self.calm(20) + [[("When", "2026-11-20 08:00 +0100"), ("Pain", "3"), ("Note", note)]]
        let today = try SampleReports(records).today
        #expect(today.answer().text == "A warning sign today. Go to emergency care now. Your usual is 3.")
        #expect(!today.next.contains { $0.kind == .warningSign })
    }

    @Test("asks for a reading if there is none, and says what is known")
    func open() throws {
        #expect(try answer(calmDays: 20, today: nil) == "How is it now? Yesterday 3 at worst. Your usual is 3.")
        #expect(try answer(calmDays: 7, today: nil) == "How is it now? Yesterday 3 at worst. Your usual is 3.")
        #expect(try answer(calmDays: 6, today: nil) == "How is it now? Yesterday 3 at worst.")
        #expect(try answer(calmDays: 0, today: nil) == "How is it now?")
    }

    @Test("nothing is called usual anywhere before the seventh scored day")
    func tooFewDays() throws {
        for (days, usual) in [(6, nil), (7, 3.0)] as [(Int, Double?)] {
            let source = try SampleReports(Self.calm(days)).source
            #expect(source.usualPain(before: source.today) == usual)
            #expect(UsualAmounts(before: source.today, of: [], in: source.table).pain == usual)
            let report = AppointmentReport(source, days: AppointmentReport.weeks(1, endingOn: source.today))
            let isSaid = report.answers[0].text.contains("Usually the worst pain of a day is 3.")
            #expect(isSaid == (usual != nil))
        }
    }

    @Test("what was usual before a long break still is, and the diary isn't called new")
    func afterBreak() throws {
        let now = [("When", "2026-11-20 08:00 +0100"), ("Pain", "4")]
        let report = try SampleReports(Self.calm(80, endingBefore: 60) + [now]).today
        #expect(report.usualPain == 3)
        #expect(report.answer().text == "An ordinary day. Your usual is 3.")
        let few = try SampleReports(Self.calm(5, endingBefore: 60) + [now]).today.answer()
        #expect(
            few.text == "Day 6 with a reading. After 2 more such days this says how a day compares with your usual.")
    }

    @Test(
        "days without a flare-up are counted only where no gap in the scores may hide one",
        arguments: [
            (0, "9 days without a flare-up."), (3, "9 days without a flare-up."), (4, nil), (7, nil),
        ])
    func flareFree(missing: Int, expected: String?) throws {
        // A flare-up of which the last day is the ninth before.
        let day = try DiaryDate(parsing: "2026-11-20")
        let before = (10...40).map { number in
            [("When", "\(day - number) 20:00 +0100"), ("Pain", number <= 11 ? "8" : "3")]
        }
        let since = (0...9).filter { $0 == 0 || $0 > missing }.map { number in
            [("When", "\(day - number) 08:00 +0100"), ("Pain", number == 9 ? "8" : "3")]
        }
        let sentences = try SampleReports(before + since).today.answer().sentences
        #expect(sentences.first { $0.contains("without") } == expected, "\(sentences)")
    }

    @Test(
        "the days without a flare-up are counted to the end, however many; a gap anywhere in them leaves them uncounted",
        arguments: [false, true])
    func longFlareFree(hasGap: Bool) throws {
        let day = try DiaryDate(parsing: "2026-11-20")
        let records = (0...430).filter { !hasGap || !(200...203).contains($0) }
            .map { [("When", "\(day - $0) 08:00 +0100"), ("Pain", (400...401).contains($0) ? "8" : "3")] }
        let sentences = try SampleReports(records).today.answer().sentences
        #expect(
            sentences.first { $0.contains("without") } == (hasGap ? nil : "400 days without a flare-up."),
            "\(sentences)")
    }

    @Test("a diary of which only the last months were read isn't called new")
    func partOfDiary() throws {
        let now = [("When", "2026-11-20 08:00 +0100"), ("Pain", "4")]
        #expect(try SampleReports([now]).today.answer(isWhole: false).text == "Reading the diary.")
    }

    @Test("says in a flare-up how long it may last")
    func flare() throws {
        #expect(
            try answer(calmDays: 20, today: 8)
                == "Flare-up, day 1. After 5 flare-ups this says how long yours last; none has ended yet.")
    }
}
