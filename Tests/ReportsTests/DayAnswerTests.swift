import Diary
import Testing
import Trends

@testable import Reports

@Suite("The headline of a day")
struct DayAnswerTests {
    /// The headline of 20 November after this many days with pain 3.
    private func answer(calmDays: Int, today: Int?) throws -> String {
        let day = try DiaryDate(parsing: "2026-11-20")
        var records: [[(String, String)]] = (0..<calmDays).map { back in
            [("When", "\(day - 1 - back) 20:00 +0100"), ("Pain", "3")]
        }
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

    @Test("asks for a reading if there is none, and says what is known")
    func open() throws {
        #expect(try answer(calmDays: 20, today: nil) == "How is it now? Yesterday 3 at worst. Your usual is 3.")
        #expect(try answer(calmDays: 0, today: nil) == "How is it now?")
    }

    @Test("says in a flare-up how long it may last")
    func flare() throws {
        #expect(
            try answer(calmDays: 20, today: 8)
                == "Flare-up, day 1. After 5 flare-ups this says how long yours last; none has ended yet.")
    }
}
