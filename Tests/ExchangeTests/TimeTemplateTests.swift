import Diary
import Testing

@testable import Exchange

@Suite("Times as sources write them")
struct TimeTemplateTests {
    private func time(_ text: String, _ template: String, zone: String = "America/Los_Angeles") throws -> String {
        let zone = try #require(Zone(named: zone))
        let reading = try TimeTemplate(parsing: template).read({ _ in text }, order: .yearFirst, zone: zone)
        return reading.map { $0.moment?.diaryText ?? "\($0.date)" } ?? "none"
    }

    @Test(
        "a moment is converted to the user's zone",
        arguments: [
            ("2019-08-13 02:07:55", "{t} in UTC", "2019-08-12 19:07:55 -0700"),
            ("2019-12-13 02:07", "{t} in UTC", "2019-12-12 18:07 -0800"),
            ("2019-08-13 02:07", "{t}", "2019-08-13 02:07 -0700"),
            ("2019-08-13 02:07", "{t} in Europe/Berlin", "2019-08-12 17:07 -0700"),
            ("2019-08-13T02:07:00+02:00", "{t} in UTC", "2019-08-12 17:07 -0700"),
            ("2019-08-13T02:07Z", "{t}", "2019-08-12 19:07 -0700"),
            // The clocks went from 02:00 to 03:00 here, and from 02:00 back to 01:00.
            ("2020-03-08 02:30", "{t}", "2020-03-08 03:30 -0700"),
            ("2020-11-01 01:30", "{t}", "2020-11-01 01:30 -0700"),
        ])
    func moments(text: String, template: String, moment: String) throws {
        #expect(try time(text, template) == moment)
    }

    @Test(
        "a time that the clocks show twice or never is said with how it was taken, unless it has its offset",
        arguments: [
            ("2026-11-20 02:30", nil), ("2026-03-29 02:30", "the clocks skip 02:30 on 2026-03-29; 03:30 was taken"),
            ("2026-10-25 02:30", "the clocks show 02:30 twice on 2026-10-25; the first was taken"),
            ("2026-10-25 02:30 +0100", nil), ("2026-10-25", nil), ("2026-03-28 24:00", nil),
        ] as [(String, String?)])
    func clockChanges(text: String, said: String?) throws {
        let zone = try #require(Zone(named: "Europe/Berlin"))
        let reading = try TimeTemplate(parsing: "{t}").read({ _ in text }, order: .yearFirst, zone: zone)
        #expect(reading?.change == said)
    }

    @Test(
        "dates may be in other orders and words",
        arguments: [
            ("12/8/2019", "{t} as day month year", "2019-08-12"), ("8/12/19", "{t} as month day year", "2019-08-12"),
            ("12. August 2019", "{t} as day month year", "2019-08-12"),
            ("12th Aug 2019", "{t} as day month year", "2019-08-12"),
            ("20190812", "{t}", "2019-08-12"), ("2019-8-12", "{t}", "2019-08-12"),
            ("8/12/2019 9:05 pm", "{t} as month day year hour minute", "2019-08-12 21:05 -0700"),
            ("8/12/2019 12:05 AM", "{t} as month day year hour minute", "2019-08-12 00:05 -0700"),
        ])
    func orders(text: String, template: String, moment: String) throws {
        #expect(try time(text, template) == moment)
    }

    @Test(
        "days that a spreadsheet has numbered are read, with their fraction as the time",
        arguments: [
            ("46346", "2026-11-20"), ("46346.5", "2026-11-20 12:00 -0800"),
            ("46346,34027778", "2026-11-20 08:10 -0800"),
            ("46346.0", "2026-11-20 00:00 -0800"), ("46346.99999", "2026-11-21 00:00 -0800"),
            ("46346 08:10", "2026-11-20 08:10 -0800"), ("46346 0.340277778", "2026-11-20 08:10 -0800"),
            ("46346 0,75", "2026-11-20 18:00 -0800"), ("46346 0.x", "2026-11-20"), ("32874", "1990-01-01"),
            ("73050", "2099-12-31"),
            ("73051", "none"), ("32873", "none"), ("463460", "none"), ("46346x", "none"), ("46346.", "none"),
            ("4634.6", "none"), ("46346.5.5", "none"), ("-46346", "none"),
        ])
    func serials(text: String, moment: String) throws {
        #expect(try time(text, "{t}") == moment)
    }

    @Test(
        "in Excel's 1904 system the same number is a day four years later",
        arguments: [
            ("44884", "2026-11-20"), ("44884.5", "2026-11-20 12:00"), ("31412", "1990-01-01"), ("71588", "2099-12-31"),
            ("31411", nil), ("71589", nil),
        ])
    func serialsSince1904(text: String, day: String?) {
        #expect(SerialDate(text, in: .since1904)?.text == day)
    }

    @Test("a workbook of Excel says which system it uses")
    func workbooks() {
        func system(_ properties: String) -> SerialDateSystem {
            SerialDateSystem(
                workbook: Array(
                    "<?xml version=\"1.0\"?><x:workbook xmlns:x=\"y\"><x:workbookPr \(properties)/><x:sheets".utf8))
        }
        #expect(system("date1904=\"1\"") == .since1904)
        #expect(system("filterPrivacy=\"1\" date1904=\"true\"") == .since1904)
        #expect(system("date1904=\"0\"") == .since1900)
        #expect(system("") == .since1900)
        #expect(SerialDateSystem(workbook: []) == .since1900)
    }

    @Test(
        "an invalid date is refused",
        arguments: ["", "0--0", "2019-02-31", "yesterday", "2019-13-01", "0-1-2019"])
    func nonsense(text: String) throws {
        #expect(try time(text, "{t}") == "none")
    }

    @Test("mistakes in the template are reported")
    func mistakes() {
        #expect(throws: ParseError(found: "Mars", expected: "a time zone such as UTC or America/Los_Angeles")) {
            try TimeTemplate(parsing: "{t} in Mars")
        }
        #expect(throws: ParseError(found: "fortnight", expected: "one of: year, month, day, hour, minute, second")) {
            try TimeTemplate(parsing: "{t} as day fortnight")
        }
        #expect(throws: ParseError.self) { try TextTemplate(parsing: "{t") }
    }
}
