import Diary
import Testing

@Suite("Dates")
struct DiaryDateTests {
    @Test("every day from 1890 to 2110 converts to components and back, with consecutive weekdays")
    func calendar() throws {
        var date = try #require(DiaryDate(year: 1890, month: 1, day: 1))
        let end = try #require(DiaryDate(year: 2110, month: 12, day: 31))
        #expect(date.weekday == .wednesday)
        while date < end {
            let (year, month, day) = date.components
            #expect(DiaryDate(year: year, month: month, day: day) == date)
            #expect((date + 1).weekday.rawValue == (date.weekday.rawValue + 1) % 7)
            date = date + 1
        }
        #expect(date - (try DiaryDate(parsing: "1890-01-01")) == 80_717)
    }

    @Test(
        "days that don't exist can't be created",
        arguments: [
            "2026-02-31", "2026-02-29", "2100-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "0000-01-01",
            "2026-1-01",
        ])
    func refuses(text: String) {
        #expect(throws: ParseError.self) { try DiaryDate(parsing: text) }
    }

    @Test(
        "ISO weeks are correct around New Year",
        arguments: [
            ("2024-12-30", 2025, 1), ("2025-12-28", 2025, 52), ("2025-12-29", 2026, 1), ("2026-11-20", 2026, 47),
            ("2027-01-03", 2026, 53), ("2027-01-04", 2027, 1), ("2021-01-01", 2020, 53),
        ])
    func isoWeek(text: String, year: Int, week: Int) throws {
        let found = try DiaryDate(parsing: text).isoWeek
        #expect(found.year == year)
        #expect(found.week == week)
    }

    @Test(
        "dates are parsed as people type them",
        arguments: [
            ("today", "2026-11-20"), ("Yesterday", "2026-11-19"), ("-3", "2026-11-17"), ("mon", "2026-11-16"),
            ("fri", "2026-11-20"),
            ("saturday", "2026-11-14"), ("2026-11-02", "2026-11-02"),
        ])
    func typed(text: String, expected: String) throws {
        let today = try DiaryDate(parsing: "2026-11-20")
        #expect(try DiaryDate(typed: text, today: today, order: nil).description == expected)
    }

    @Test("after midnight a date without a year may be that of the calendar; a weekday is that of the diary")
    func calendarDay() throws {
        func read(_ text: String) throws -> String {
            let today = try DiaryDate(parsing: "2026-11-20")
            return try DiaryDate(typed: text, today: today, calendarDay: today + 1, order: nil).description
        }
        #expect(try read("21 nov") == "2026-11-21")
        #expect(try read("the 21st") == "2026-11-21")
        #expect(try read("22 nov") == "2025-11-22")
        #expect(try read("sat") == "2026-11-14")
        #expect(try read("sat 21 nov") == "2026-11-21")
    }

    @Test("a date of another year says so")
    func otherYear() throws {
        let date = try DiaryDate(parsing: "2025-10-10")
        #expect(date.spelledDay(in: 2025) == "Fri 10 October")
        #expect(date.spelledDay(in: 2026) == "Fri 10 October 2025")
        #expect(date.dayAndMonth(in: 2026) == "10 Oct 2025")
    }
}
