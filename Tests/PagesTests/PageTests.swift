import Canvas
import Diary
import Reports
import Testing
import Trends

@testable import Pages

@Suite("Reports as text, plain lines and JSON")
struct PageTests {
    /// Friday 20 November 2026, 21:00.
    private static func source() throws -> ReportSource {
        let records: [[(String, String)]] = [
            [("When", "2026-11-18 20:00 +0100"), ("Pain", "4"), ("Site", "neck"), ("Habit", "sitting, 6 h")],
            [
                ("When", "2026-11-20 08:10 +0100"), ("Pain", "6"), ("Site", "low back, left"), ("Feel", "ache"),
                ("Note", "Woke stiff.\nLong drive."),
            ],
            [
                ("When", "2026-11-20 18:00 +0100"), ("Pain_before", "5"), ("Care", "massage, 60 min"),
                ("Pain_after", "3"), ("Stretch", "knees to chest, 30 s"),
            ],
        ]
        let entries = try records.enumerated().map { number, fields in
            try Entry(fields: [(name: "Id", value: "e\(number)")] + fields.map { (name: $0.0, value: $0.1) })
        }
        let routine = try Routine(
            start: DiaryDate(parsing: "2026-11-16"),
            items: ["knees to chest, 30 s", "side bend, left, 30 s"].map { text in try RoutineItem(parsing: text) })
        return ReportSource(
            logbook: Logbook(entries), routines: RoutineHistory([routine]), catalog: .standard,
            trackedNames: ["sitting"], now: try Moment(parsing: "2026-11-20 21:00 +0100"))
    }

    private func text(_ page: some Page, isPlain: Bool = false) -> String {
        page.text(on: PageWriter(glyphs: .unicode, isColored: false, isPlain: isPlain))
    }

    private func json(_ page: some Page) throws -> String { try JSON.text(page.form) }

    @Test("A day as text")
    func day() throws {
        let source = try Self.source()
        #expect(text(DayReport(source.today, in: source)) == "")
    }

    @Test("A day in plain lines")
    func plainDay() throws {
        let source = try Self.source()
        #expect(text(DayReport(source.today, in: source), isPlain: true) == "")
    }

    @Test("A day as JSON")
    func jsonDay() throws {
        let source = try Self.source()
        #expect(try json(DayReport(source.today, in: source)) == "")
    }

    @Test("A day in one line, and what is due")
    func status() throws {
        let source = try Self.source()
        let report = DayReport(source.today, in: source)
        #expect(text(StatusPage(report)) == "pain 3 · stretches 1/2\n")
        #expect(try json(StatusPage(report)) == "{\"done\":1,\"flareDay\":null,\"pain\":3,\"planned\":2}\n")
        #expect(text(DuePage(report)) == "Due today: the check-in (1 habit), 1 stretch\n")
        #expect(try json(DuePage(report)) == "{\"due\":[\"the check-in (1 habit)\",\"1 stretch\"]}\n")
    }

    @Test("The stretches of a day alone")
    func stretches() throws {
        let source = try Self.source()
        #expect(text(StretchPage(DayReport(source.today, in: source))) == "")
    }

    @Test("A week as text, in plain lines and as JSON")
    func week() throws {
        let source = try Self.source()
        let report = source.report(of: Period(.week, containing: source.today))
        #expect(text(report) == "")
        #expect(text(report, isPlain: true) == "")
        #expect(try json(report) == "")
    }

    @Test("A month is a calendar beside the month before")
    func month() throws {
        let source = try Self.source()
        #expect(text(source.report(of: Period(.month, containing: source.today))) == "")
    }

    @Test("Where it hurt as text, in plain lines and as JSON")
    func body() throws {
        let source = try Self.source()
        let report = BodyReport(source.today - 6...source.today, logbook: source.logbook, catalog: source.catalog)
        #expect(text(report) == "")
        #expect(text(report, isPlain: true) == "")
        #expect(try json(report) == "")
    }

    @Test("The flare-ups of a diary without any, and of one")
    func flares() throws {
        let report = FlareReport(in: try Self.source())
        #expect(text(report) == "")
        #expect(try json(report) == "")
    }

    @Test("Entries under their days, as text and in plain lines")
    func entries() throws {
        let list = EntryList(try Self.source().logbook.entries, dayStart: 4)
        #expect(text(list) == "")
        #expect(text(list, isPlain: true) == "")
    }

    @Test("The last weeks as JSON")
    func appointment() throws {
        let form = AppointmentForm(try Self.source(), weeks: 1, findings: ["Sitting over 8 h."], experiments: [])
        #expect(try JSON.text(form) == "")
    }
}
