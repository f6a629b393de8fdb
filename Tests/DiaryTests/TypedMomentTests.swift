import Diary
import Testing

/// Tests ways to write a date or time, parsed on Friday, 20 November 2026, 21:00, with European and with US dates.
@Suite("Dates and times as people type them")
struct TypedMomentTests {
    /// Returns how a text is understood: `MM-DD HH:MM` in 2026, the whole date in another year, or the error message.
    private func reading(_ text: String, _ order: DateOrder?, now: String = "2026-11-20 21:00 +0100") throws -> String {
        let context = TypingContext(now: try Moment(parsing: now), dayStart: 4, order: order, zone: .fixed(60))
        do throws(ParseError) {
            let text = try TypedMoment(text, in: context).moment.diaryText.dropLast(6)
            return String(text.hasPrefix("2026-") ? text.dropFirst(5) : text)
        } catch {
            return error.expected.hasPrefix("one ") ? "two readings" : "none"
        }
    }

    static let sameEverywhere: [(String, String)] = [
        ("now", "11-20 21:00"), ("just now", "11-20 21:00"), ("NOW", "11-20 21:00"), (" today ", "11-20 21:00"),
        ("yesterday", "11-19 12:00"), ("day before yesterday", "11-18 12:00"),
        ("the day before yesterday", "11-18 12:00"), ("-0", "11-20 21:00"), ("-1", "11-19 12:00"),
        ("-3", "11-17 12:00"), ("3 days ago", "11-17 12:00"), ("three days ago", "11-17 12:00"),
        ("a day ago", "11-19 12:00"), ("a week ago", "11-13 12:00"), ("2 weeks ago", "11-06 12:00"),
        ("a month ago", "10-20 12:00"), ("9 months ago", "02-20 12:00"), ("a year ago", "2025-11-20 12:00"),
        ("fri", "11-20 21:00"), ("Friday", "11-20 21:00"), ("thu", "11-19 12:00"), ("mon", "11-16 12:00"),
        ("monday", "11-16 12:00"), ("Mon", "11-16 12:00"), ("sat", "11-14 12:00"), ("last friday", "11-13 12:00"),
        ("last mon", "11-16 12:00"), ("this monday", "11-16 12:00"), ("on monday", "11-16 12:00"),
        ("2026-11-02", "11-02 12:00"), ("2026-1-2", "01-02 12:00"), ("2026/11/02", "11-02 12:00"),
        ("2026.11.02", "11-02 12:00"), ("20261102", "11-02 12:00"), ("20 nov", "11-20 21:00"),
        ("19 nov", "11-19 12:00"),
        ("19 november", "11-19 12:00"), ("19. November", "11-19 12:00"), ("nov 19", "11-19 12:00"),
        ("November 19", "11-19 12:00"), ("nov 19th", "11-19 12:00"), ("19th nov", "11-19 12:00"),
        ("the 19th of november", "11-19 12:00"), ("19nov", "11-19 12:00"), ("19 nov 2025", "2025-11-19 12:00"),
        ("19 nov 25", "2025-11-19 12:00"), ("november 19, 2025", "2025-11-19 12:00"), ("1 sept", "09-01 12:00"),
        ("1 sep", "09-01 12:00"), ("21 nov", "2025-11-21 12:00"), ("24 dec", "2025-12-24 12:00"),
        ("29 feb", "2024-02-29 12:00"), ("1 jan", "01-01 12:00"), ("the 12th", "11-12 12:00"), ("12th", "11-12 12:00"),
        ("the 31st", "10-31 12:00"), ("2nd", "11-02 12:00"), ("19.11.", "11-19 12:00"), ("12.11.2026", "11-12 12:00"),
        ("1.2.26", "02-01 12:00"), ("31.12.", "2025-12-31 12:00"), ("31.10", "10-31 12:00"), ("25/10", "10-25 12:00"),
        ("10/25", "10-25 12:00"), ("25/10/2026", "10-25 12:00"), ("10/25/26", "10-25 12:00"), ("5/5", "05-05 12:00"),
        ("08:10", "11-20 08:10"), ("8:10", "11-20 08:10"), ("08:10:30", "11-20 08:10:30"), ("00:20", "11-20 00:20"),
        ("2:10", "11-20 02:10"), ("at 8:10", "11-20 08:10"), ("9am", "11-20 09:00"), ("9 am", "11-20 09:00"),
        ("9 a.m.", "11-20 09:00"), ("8pm", "11-20 20:00"), ("8:30pm", "11-20 20:30"), ("8:30 PM", "11-20 20:30"),
        ("8.30pm", "11-20 20:30"), ("8:30 p.m.", "11-20 20:30"), ("12am", "11-20 00:00"), ("12pm", "11-20 12:00"),
        ("12:30am", "11-20 00:30"), ("noon", "11-20 12:00"), ("midday", "11-20 12:00"), ("18.45", "11-20 18:45"),
        ("9:30pm", "11-19 21:30"), ("23:30", "11-19 23:30"), ("21:10", "11-20 21:10"), ("-2h", "11-20 19:00"),
        ("-30min", "11-20 20:30"), ("-1h30", "11-20 19:30"), ("-90m", "11-20 19:30"), ("-1.5h", "11-20 19:30"),
        ("2 hours ago", "11-20 19:00"), ("2h ago", "11-20 19:00"), ("an hour ago", "11-20 20:00"),
        ("one hour ago", "11-20 20:00"), ("half an hour ago", "11-20 20:30"), ("30 minutes ago", "11-20 20:30"),
        ("1 hour 30 minutes ago", "11-20 19:30"), ("1 h 30 min ago", "11-20 19:30"), ("1h30 ago", "11-20 19:30"),
        ("30 hours ago", "11-19 15:00"), ("an hour and a half ago", "11-20 19:30"), ("last night", "11-19 22:00"),
        ("this morning", "11-20 08:00"), ("this afternoon", "11-20 15:00"), ("yesterday morning", "11-19 08:00"),
        ("yesterday evening", "11-19 20:00"), ("yesterday night", "11-19 22:00"), ("mon evening", "11-16 20:00"),
        ("yesterday 21:30", "11-19 21:30"), ("yesterday at 9:30pm", "11-19 21:30"), ("9:30pm yesterday", "11-19 21:30"),
        ("yesterday noon", "11-19 12:00"), ("mon 8:10", "11-16 08:10"), ("8:10 mon", "11-16 08:10"),
        ("19 nov 08:00", "11-19 08:00"), ("08:00 19 nov", "11-19 08:00"), ("nov 19 8am", "11-19 08:00"),
        ("19.11. 08:00", "11-19 08:00"), ("2026-11-02 08:10", "11-02 08:10"), ("2026-11-02T08:10", "11-02 08:10"),
        ("2026-11-02T08:10:30", "11-02 08:10:30"), ("2026-11-02 08:10 -0500", "11-02 08:10"),
        ("2026-11-02T08:10Z", "11-02 08:10"), ("-1 08:10", "11-19 08:10"), ("3 days ago 08:10", "11-17 08:10"),
        ("today 23:30", "11-20 23:30"), ("today 00:30", "11-20 00:30"), ("yesterday 00:30", "11-20 00:30"),
        ("the 12th at 9pm", "11-12 21:00"), ("Fri 20 Nov 20:00", "11-20 20:00"),
        ("Mon 16 Nov 2026 9:30 PM", "11-16 21:30"), ("Thursday, November 19, 2026", "11-19 12:00"),
        ("thu 19.11. 8:00", "11-19 08:00"), ("19-nov-2026", "11-19 12:00"), ("19-Nov", "11-19 12:00"),
        ("Nov-19 8am", "11-19 08:00"), ("19/nov/2026", "11-19 12:00"), ("2026 nov 19", "11-19 12:00"),
        ("19. 11. 2026", "11-19 12:00"), ("19. 11.", "11-19 12:00"), ("2d ago", "11-18 12:00"),
        ("last night 23:30", "11-19 23:30"), ("last night at 11pm", "11-19 23:00"), ("last night at 9", "11-19 21:00"),
        ("last night 1am", "11-20 01:00"), ("last night at 12", "11-20 00:00"), ("11pm last night", "11-19 23:00"),
        ("last evening", "11-19 20:00"), ("this morning 8:15", "11-20 08:15"), ("this morning at 8", "11-20 08:00"),
        ("8 this morning", "11-20 08:00"), ("yesterday morning at 7", "11-19 07:00"),
        ("yesterday evening at 9:30", "11-19 21:30"), ("last friday evening", "11-13 20:00"),
        ("19 nov morning", "11-19 08:00"), ("1,5 h ago", "11-20 19:30"), ("1h 30m ago", "11-20 19:30"),
        ("an hour and 10 minutes ago", "11-20 19:50"), ("twenty minutes ago", "11-20 20:40"),
        ("8:10:30 pm", "11-20 20:10:30"), ("8:30 p.m", "11-20 20:30"), ("830pm", "11-20 20:30"),
        ("12 noon", "11-20 12:00"),
    ]

    static let byOrder: [(String, String, String)] = [
        ("12/11", "11-12 12:00", "2025-12-11 12:00"), ("2/11", "11-02 12:00", "02-11 12:00"),
        ("1/2/2026", "02-01 12:00", "01-02 12:00"), ("3/4/26", "04-03 12:00", "03-04 12:00"),
        ("5-6", "06-05 12:00", "05-06 12:00"), ("5-6-2026", "06-05 12:00", "05-06 12:00"),
        ("12/11 08:00", "11-12 08:00", "2025-12-11 08:00"), ("8am 2/11", "11-02 08:00", "02-11 08:00"),
    ]

    static let twoReadings = [
        "8", "12", "9 o'clock", "at 9", "8.10", "8.12", "20.11", "0810", "1430", "2026", "21h", "2h", "1h30",
        "midnight", "yesterday 9", "9 yesterday", "mon 12", "19 nov 8",
        "yesterday midnight", "midnight yesterday", "11-02-26", "9-11-26", "10-09-08", "12-11-10",
    ]

    static let nonsense = [
        "", " ", "soon", "later", "half nine", "quarter past 9", "8:1", "24:00", "25:10", "9:60", "13pm", "0am",
        "8:10:99",
        "31 feb", "30 february 2025", "29 feb 2025", "2026-02-31", "2026-13-01", "2026-11-2x", "0 nov", "32 nov",
        "31.11.",
        "45/10", "13/13", "nov", "november 2026", "21th", "the 32nd", "tomorrow", "next monday", "in 2 hours",
        "last week",
        "last month", "ago", "hours ago", "-2d", "-2x", "--3", "2 fortnights ago", "yesterday yesterday", "08:10 09:10",
        "mon tue", "19 nov 08:00 09:00", "T08:10", "2026-11-02T", "2026-11", "10/2026", "12/11/1", "1/2/3/4", "1e3",
        "٢٠:١٠",
        "tue 20 nov", "mon 2026-11-20", "yesterday evening 9am", "this morning at 21:00", "last night 13:00",
        "yesterday evening at 3", "20-foo-2026", "nov/19/20/26", "13 noon", "1330pm",
        "99999999999999999999", "-99999999999999999999h", "this night", "a few days ago",
    ]

    @Test("there are 200 ways, 60 of them ambiguous or invalid")
    func count() {
        let good = Self.sameEverywhere.count + Self.byOrder.count
        let bad = Self.twoReadings.count + Self.nonsense.count
        #expect(good + bad >= 200)
        #expect(bad >= 60)
    }

    @Test("a form that means the same everywhere is understood", arguments: sameEverywhere)
    func same(text: String, expected: String) throws {
        #expect(try reading(text, .dayFirst) == expected)
        #expect(try reading(text, .monthFirst) == expected)
    }

    @Test("only the order of day and month decides what the date means", arguments: byOrder)
    func ordered(text: String, european: String, american: String) throws {
        #expect(try reading(text, .dayFirst) == european)
        #expect(try reading(text, .monthFirst) == american)
        #expect(try reading(text, nil) == "two readings")
    }

    @Test("an ambiguous form is rejected", arguments: twoReadings)
    func ambiguous(text: String) throws {
        #expect(try reading(text, .dayFirst) == "two readings")
        #expect(try reading(text, .monthFirst) == "two readings")
    }

    @Test("a text that isn't a moment is rejected", arguments: nonsense)
    func refused(text: String) throws {
        #expect(try reading(text, .dayFirst) == "none")
        #expect(try reading(text, .monthFirst) == "none")
    }

    @Test(
        "the error names both readings and what to write instead",
        arguments: [
            ("tue 20 nov", "a date whose weekday fits: 20 November 2026 is a Friday"),
            ("yesterday 9", "one time: it can be 09:00 or 21:00; write 9am or 9pm"),
            ("12/11", "one date: it can be 12 November 2026 or 11 December 2025; write 2026-11-12 or 2025-12-11"),
            ("8", "one time: it can be 08:00 or 20:00; write 8am or 8pm"),
            ("8.10", "one time: it can be the time 08:10 or the date 8 October 2026; write 08:10 or 2026-10-08"),
            ("1430", "one time: it can be the time 14:30 or the year 1430; write 14:30 or a date"),
            ("2h", "one time: it can be the time 02:00 or 2 hours ago; write 02:00 or -2h"),
            ("11-02-26", "one date: it can be 11 February 2026 or 26 February 2011; write 2026-02-11 or 2011-02-26"),
        ])
    func named(text: String, expected: String) throws {
        let now = try Moment(parsing: "2026-11-20 21:00 +0100")
        let context = TypingContext(
            now: now, dayStart: 4, order: text == "11-02-26" ? .dayFirst : nil, zone: .fixed(60))
        let error = #expect(throws: ParseError.self) { try TypedMoment(text, in: context) }
        #expect(error?.found == text)
        #expect(error?.expected == expected)
    }

    @Test(
        "a time that the clocks show twice or never is said",
        arguments: [
            (
                "2026-10-25 02:30", "2026-10-25 02:30 +0200",
                "The clocks show 02:30 twice on Sunday, 2026-10-25, and the first is taken. The second is 2026-10-25T02:30+0100."
            ),
            (
                "2026-03-29 02:30", "2026-03-29 03:30 +0200",
                "The clocks skip 02:30 on Sunday, 2026-03-29: it is taken as 03:30."
            ),
            ("2026-10-25 03:00", "2026-10-25 03:00 +0100", nil), ("2026-10-25 01:59", "2026-10-25 01:59 +0200", nil),
            ("2026-03-29 03:00", "2026-03-29 03:00 +0200", nil),
            ("2026-10-25T02:30+0100", "2026-10-25 02:30 +0100", nil),
        ] as [(String, String, String?)])
    func clockChanges(text: String, moment: String, remark: String?) throws {
        // As in Europe: 29 March 2026 and 25 October 2026, at 01:00 UTC.
        let zone = Zone { (1_774_746_000..<1_792_890_000).contains($0) ? 120 : 60 }
        let context = TypingContext(
            now: try Moment(parsing: "2026-11-20 21:00 +0100"), dayStart: 4, order: nil, zone: zone)
        let typed = try TypedMoment(text, in: context)
        #expect(typed.moment.diaryText == moment)
        #expect(typed.remark == remark)
    }

    @Test(
        "after midnight a date or a weekday may be that of the calendar, which the small hours belong to",
        arguments: [
            ("21 nov 01:00", "11-21 01:00"), ("21 nov", "11-21 02:30"), ("the 21st 1am", "11-21 01:00"),
            ("21.11. 02:00", "11-21 02:00"), ("sat 21 nov 02:30", "11-21 02:30"), ("2026-11-21", "11-21 02:30"),
            ("sat 01:00", "11-21 01:00"), ("1am saturday", "11-21 01:00"), ("sat", "11-21 02:30"),
            ("21 nov 23:00", "11-21 23:00"), ("22 nov", "2025-11-22 12:00"),
            // What has not come yet of that weekday was a week ago.
            ("sat 23:00", "11-14 23:00"), ("sat morning", "11-14 08:00"), ("last sat", "11-14 12:00"),
            ("fri 23:00", "11-20 23:00"), ("fri 01:00", "11-20 01:00"), ("fri", "11-21 02:30"),
            ("20 nov", "11-21 02:30"), ("20 nov 01:00", "11-20 01:00"),
        ])
    func calendarDay(text: String, expected: String) throws {
        #expect(try reading(text, .dayFirst, now: "2026-11-21 02:30 +0100") == expected)
    }

    @Test("after midnight the diary day is that of the evening before")
    func afterMidnight() throws {
        let now = "2026-11-21 01:00 +0100"
        #expect(try reading("08:10", nil, now: now) == "11-20 08:10")
        #expect(try reading("00:20", nil, now: now) == "11-21 00:20")
        #expect(try reading("03:00", nil, now: now) == "11-20 03:00")
        #expect(try reading("today 00:30", nil, now: now) == "11-21 00:30")
        #expect(try reading("yesterday 00:30", nil, now: now) == "11-20 00:30")
        #expect(try reading("last night", nil, now: now) == "11-20 22:00")
    }

    @Test("a time that is still to come means the day before, with a remark")
    func dayBefore() throws {
        let now = try Moment(parsing: "2026-11-20 07:00 +0100")
        let context = TypingContext(now: now, dayStart: 4, zone: .fixed(60))
        let typed = try TypedMoment("23:30", in: context)
        #expect(typed.moment.diaryText == "2026-11-19 23:30 +0100")
        #expect(typed.remark == "23:30 is still to come, so this is dated Thursday, the day before.")
        #expect(try TypedMoment("06:30", in: context).remark == nil)
        #expect(
            try TypedMoment("this morning", in: context).remark
                == "“this morning” is taken as 08:00. That is still to come.")
        let later = TypingContext(now: now, dayStart: 4, allowsLater: true, zone: .fixed(60))
        #expect(try TypedMoment("23:30", in: later).moment.diaryText == "2026-11-20 23:30 +0100")
    }

    @Test(
        "the order of day and month follows the system's date format",
        arguments: [
            ("%m/%d/%Y", DateOrder.monthFirst), ("%d/%m/%Y", .dayFirst), ("%d.%m.%Y", .dayFirst),
            ("%e. %b %Y", .dayFirst),
            ("%Y-%m-%d", nil), ("%b %d, %Y", .monthFirst), ("", nil),
        ] as [(String, DateOrder?)])
    func order(format: String, expected: DateOrder?) {
        #expect(DateOrder(dateFormat: format) == expected)
    }
}

@Suite("Periods as people type them")
struct TypedPeriodTests {
    private let periods = TypedPeriod(today: DiaryDate(year: 2026, month: 11, day: 20) ?? DiaryDate(dayNumber: 0))

    private func reading(_ read: (String) throws(ParseError) -> DiaryDate, _ text: String) -> String {
        do throws(ParseError) {
            return try read(text).description
        } catch {
            return error.expected.hasPrefix("one ") ? "two readings" : "none"
        }
    }

    @Test("after midnight the period that has begun on the calendar is the latest of its name")
    func calendarDay() throws {
        let eve = try DiaryDate(parsing: "2026-11-30")
        let periods = TypedPeriod(today: eve, calendarDay: eve + 1)
        #expect(reading(periods.month, "december") == "2026-12-01")
        #expect(reading(periods.month, "1 dec") == "2026-12-01")
        #expect(reading(periods.month, "this") == "2026-11-30")
        let sunday = try DiaryDate(parsing: "2026-11-22")
        #expect(reading(TypedPeriod(today: sunday, calendarDay: sunday + 1).week, "48") == "2026-11-26")
        let september = try DiaryDate(parsing: "2026-09-30")
        #expect(reading(TypedPeriod(today: september, calendarDay: september + 1).quarter, "q4") == "2026-10-01")
    }

    @Test(
        "a week is parsed",
        arguments: [
            ("47", "2026-11-19"), ("w47", "2026-11-19"), ("week 47", "2026-11-19"), ("2026-W47", "2026-11-19"),
            ("2026-w01", "2026-01-01"), ("w47 2025", "2025-11-20"), ("48", "2025-11-27"), ("53", "none"),
            ("2026-W53", "2026-12-31"), ("last", "2026-11-13"), ("last week", "2026-11-13"),
            ("this week", "2026-11-20"),
            ("today", "2026-11-20"), ("-7", "2026-11-13"), ("2026-11-02", "2026-11-02"), ("54", "none"), ("0", "none"),
            ("2026W47", "2026-11-19"), ("47/2026", "none"), ("week of 2 nov", "2026-11-02"),
            ("previous week", "2026-11-13"), ("-47", "2026-10-04"),
            ("2025-W53", "none"), ("w", "none"), ("soon", "none"), ("12/11", "two readings"),
        ])
    func week(text: String, expected: String) {
        #expect(reading(periods.week, text) == expected)
    }

    @Test(
        "a month is parsed",
        arguments: [
            ("2026-10", "2026-10-01"), ("october", "2026-10-01"), ("Oct", "2026-10-01"), ("november", "2026-11-01"),
            ("december", "2025-12-01"), ("oct 2024", "2024-10-01"), ("10/2026", "2026-10-01"), ("last", "2026-10-01"),
            ("last month", "2026-10-01"), ("this", "2026-11-20"), ("yesterday", "2026-11-19"), ("20 oct", "2026-10-20"),
            ("oct-2024", "2024-10-01"), ("previous month", "2026-10-01"),
            ("2026-13", "none"), ("2026", "none"), ("10", "none"), ("octember", "none"), ("", "none"),
        ])
    func month(text: String, expected: String) { #expect(reading(periods.month, text) == expected) }

    @Test(
        "a quarter is parsed",
        arguments: [
            ("2026-Q3", "2026-07-01"), ("q3", "2026-07-01"), ("Q4", "2026-10-01"), ("q3 2025", "2025-07-01"),
            ("2026q3", "2026-07-01"), ("Q3/2026", "2026-07-01"),
            ("last", "2026-08-01"), ("2026-11-02", "2026-11-02"), ("q5", "none"), ("q0", "none"), ("3", "none"),
        ])
    func quarter(text: String, expected: String) { #expect(reading(periods.quarter, text) == expected) }

    @Test(
        "a year is parsed",
        arguments: [
            ("2025", "2025-01-01"), ("last", "2025-11-01"), ("last year", "2025-11-01"), ("this year", "2026-11-20"),
            ("25", "none"), ("0000", "none"), ("2026-10", "none"), ("mon", "2026-11-16"),
        ])
    func year(text: String, expected: String) { #expect(reading(periods.year, text) == expected) }
}
