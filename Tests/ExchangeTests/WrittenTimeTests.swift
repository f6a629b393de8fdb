import Diary
import Testing

@testable import Exchange

@Suite("Dates and times of day as people and programs write them")
struct WrittenTimeTests {
    private func read(_ text: String, _ order: DatePartOrder = .dayFirst) -> String {
        guard let time = WrittenTime(text, order: order) else { return "none" }
        var said = "\(time.date)"
        if let second = time.secondOfDay {
            let moment = Moment(instant: second, offset: 0)
            said += " \(moment.timeText)"
        }
        if let offset = time.offset { said += " \(offset)" }
        if let unread = time.unreadTime { said += " \(unread.isRange ? "range" : "unread") \(unread.text)" }
        return said
    }

    @Test(
        "one time of day is read in many spellings",
        arguments: [
            "2026-11-19 21:30", "2026-11-19T21:30:00", "19.11.2026 21:30", "19.11.26, 21:30 Uhr", "19/11/2026 9:30 PM",
            "19-11-2026 9.30 p.m.", "Thursday, 19 November 2026 at 9:30 pm", "Nov 19, 2026 9:30 PM", "21:30 19.11.2026",
            "9:30 pm, Nov 19 2026", "19. November 2026 21 Uhr 30", "19. Nov. 2026 21h30", "19.11.2026 9:30 nachm.",
            "2026-11-19 오후 9:30", "2026-11-19 下午9:30", "2026-11-19 午後9:30", "19/11/2026 9:30 μ.μ.",
            "19.11.2026 9:30 odp.",
            "19.11.2026 9:30\u{202F}PM", "20261119 2130", "20261119T213000", "٢٠٢٦-١١-١٩ ٢١:٣٠",
            "19 août 2026 21:30".replacing("août", with: "nov."),
            "Thu 2026-11-19 (Thu) 21:30", "19-Nov-26 21:30:59.999", "2026-11-19 21时30分", "19/11/2026 a las 9:30 p. m.",
        ])
    func sameTime(text: String) {
        #expect(read(text) == "2026-11-19 21:30")
    }

    @Test(
        "24:00 is the first moment of the next day, and nothing beside it is",
        arguments: [
            ("19.11.2026 24:00", "2026-11-20 00:00"), ("31.12.2026 24:00:00", "2027-01-01 00:00"),
            ("2026-11-19T24:00:00+01:00", "2026-11-20 00:00 60"), ("24:00 19.11.2026", "2026-11-20 00:00"),
            ("19.11.2026 24 Uhr 00", "2026-11-20 00:00"), ("20261119T240000", "2026-11-20 00:00"),
            ("19.11.2026 24:00 pm", "2026-11-19 unread 24:00 pm"), ("19.11.2026 24:01", "2026-11-19 unread 24:01"),
            ("19.11.2026 24", "2026-11-19 unread 24"), ("19.11.2026 25:00", "2026-11-19 unread 25:00"),
        ])
    func endOfDay(text: String, said: String) {
        #expect(read(text) == said)
    }

    @Test(
        "twelve o'clock and offsets are read",
        arguments: [
            ("19.11.2026 12:05 am", "2026-11-19 00:05"), ("19.11.2026 12:05 pm", "2026-11-19 12:05"),
            ("19.11.2026 12:05 vorm.", "2026-11-19 00:05"), ("19.11.2026 0:05 AM", "2026-11-19 00:05"),
            ("2026-11-19T21:30:41.432+01:00", "2026-11-19 21:30 60"),
            ("2026-11-19 21:30 -0800", "2026-11-19 21:30 -480"),
            ("2026-11-19 21:30Z", "2026-11-19 21:30 0"), ("2026-11-19 21:30:00 UTC", "2026-11-19 21:30 0"),
            ("2026-11-19 21:30 GMT+1", "2026-11-19 21:30 60"), ("1795123800", "2026-11-19 21:30 0"),
            ("1795123800123", "2026-11-19 21:30 0"), ("2026-11-19T21:30-09:00", "2026-11-19 21:30 -540"),
            ("2026-11-19 21:30:00-08:00", "2026-11-19 21:30 -480"), ("2026-11-19 21:30:00-08", "2026-11-19 21:30 -480"),
            ("2026-11-19 21:30 -09:30", "2026-11-19 21:30 -570"), ("2026-11-19T21:30+14:00", "2026-11-19 21:30 840"),
            ("2026-11-19T21:30−03:30", "2026-11-19 21:30 -210"),
        ])
    func offsets(text: String, time: String) {
        #expect(read(text) == time)
    }

    @Test(
        "a time that isn't fully understood is left out and reported",
        arguments: [
            ("2026-11-19 9:30 xyz.", "9:30 xyz."), ("2026-11-19 25:00", "25:00"), ("2026-11-19 13:00 am", "13:00 am"),
            ("2026-11-19 9:75", "9:75"), ("2026-11-19 8", "8"), ("2026-11-19T21:30+14:15", "T21:30+14:15"),
            ("2026-11-19 21:30:00-17:07", "21:30:00-17:07"), ("2026-11-19T21:30-12:15", "T21:30-12:15"),
            ("2026-11-19 21:30 +0090", "21:30 +0090"), ("2026-11-19 1:00-2:30 pm", "1:00-2:30 pm"),
            ("2026-11-19 14:00:00–15:00", "14:00:00 - 15:00"), ("2026-11-19 8-9", "8-9"),
        ])
    func unread(text: String, words: String) {
        #expect(read(text) == "2026-11-19 unread \(words)")
    }

    @Test(
        "of a range of times the beginning is read, and the range reported",
        arguments: [
            ("2026-11-19 08:30-09:15", "08:30 range 08:30-09:15"),
            ("2026-11-19 08:30-09:00", "08:30 range 08:30-09:00"),
            ("2026-11-19 14:00–15:00", "14:00 range 14:00 - 15:00"), ("19.11.2026 8.30-9.15", "08:30 range 8.30-9.15"),
            ("19.11.2026 0830-0915", "08:30 range 0830-0915"), ("19.11.2026 8:30 - 9 am", "none"),
            ("19.11.2026 1:30 pm - 2:30 pm", "13:30 range 1:30 pm - 2:30 pm"),
            ("2026-11-19 22:00-6", "22:00 range 22:00-6"),
            ("2026-11-19 08:30:00-09:15:00", "08:30 range 08:30:00-09:15:00"),
            ("19.11.2026 - 8h30-9h15", "08:30 range 8h30-9h15"),
        ])
    func ranges(text: String, time: String) {
        #expect(read(text) == "2026-11-19 " + (time == "none" ? "unread 8:30 - 9 am" : time))
    }

    @Test(
        "the day of a week is understood, and a week or a quarter is no date",
        arguments: [
            ("2026-W05-5", "2026-01-30"), ("2026-W01-1", "2025-12-29"), ("2020-W53-7", "2021-01-03"),
            ("2026-W47-4 08:10", "2026-11-19 08:10"), ("2026-W53-7", "2027-01-03"), ("2025-W53-1", "none"),
            ("2026-W05-8", "none"), ("2026-Q1-5", "none"), ("2026-W05", "none"), ("2026 KW 5 1", "none"),
        ])
    func weeks(text: String, date: String) {
        #expect(read(text, .yearFirst) == date)
    }

    @Test(
        "months have names in several languages",
        arguments: [
            ("5. März 2026", "2026-03-05"), ("5 mars 2026", "2026-03-05"), ("5 août 2026", "2026-08-05"),
            ("5 de agosto de 2026", "2026-08-05"), ("5 dic 2026", "2026-12-05"), ("5 mrt 2026", "2026-03-05"),
            ("mar. 19/11/2026", "2026-11-19"), ("5 jui 2026", "none"),
        ])
    func months(text: String, date: String) {
        #expect(read(text) == date)
    }

    @Test(
        "the order of day, month and year follows from all the dates",
        arguments: [
            (["05/03/2026", "13/03/2026"], DatePartOrder.dayFirst), (["05/03/2026", "03/13/2026"], .monthFirst),
            (["17.11.26", "18.11.26"], .dayFirst), (["19.11.26"], .dayFirst),
            (["2026-11-05", "2026-11-06"], .yearFirst),
            (["17-11-26", "18-11-26", "19-11-26"], .dayFirst), (["26-11-17", "26-11-18", "26-11-19"], .yearFirst),
            (["05/05/2026"], .dayFirst), (["3/4/2026", "13/4/2026", "31/4/2026"], .dayFirst),
        ])
    func inferred(texts: [String], order: DatePartOrder) throws {
        #expect(try DateColumn(texts, chosen: nil).order == order)
    }

    @Test("the report says how an ambiguous date was read")
    func remark() throws {
        #expect(
            try DateColumn(["05/03/2026", "13/03/2026"], chosen: nil).remark
                == "Dates were read as day, month, year: “05/03/2026” is 5 March 2026.")
        #expect(try DateColumn(["2026-03-05", "20.11.2026", "5 Mar 2026"], chosen: nil).remark == nil)
    }

    @Test(
        "an ambiguous date is refused with both readings, and with the option that decides",
        arguments: [
            (
                ["05/03/2026", "06/03/2026"],
                "“05/03/2026” can be 5 March 2026 or 3 May 2026. Say how dates are written with --dates dmy or --dates mdy. Nothing was imported."
            ),
            (
                ["19-11-26"],
                "“19-11-26” can be 19 November 2026 or 26 November 2019. Say how dates are written with --dates dmy or --dates ymd. Nothing was imported."
            ),
            (
                ["3/4/26", "13/4/26", "4/13/26"],
                "“3/4/26” can be 3 April 2026 or 4 March 2026. Say how dates are written with --dates dmy or --dates mdy. Nothing was imported."
            ),
        ])
    func ambiguous(texts: [String], message: String) throws {
        let error = #expect(throws: ImportError.self) { try DateColumn(texts, chosen: nil) }
        #expect(error?.description == message)
        #expect(try DateColumn(texts, chosen: .monthFirst).order == .monthFirst)
    }
}
