import Catalog
import Diary
import Testing
import Trends

@testable import Reports

@Suite("Logging")
struct LoggingTests {
    @Test(
        "The detail of a treatment takes its unit for a bare number, and durations are spelled as in the diary",
        arguments: [
            ("massage", "60", "60 min"), ("massage", "60min", "60 min"), ("massage", "1h", "1 h"),
            ("massage", "1h07", "67 min"), ("massage", "1h30", "1.5 h"), ("massage", "0.333h", "20 min"),
            ("massage", "by Ann", "by Ann"), ("massage", " by Ann\t", "by Ann"),
            ("anti-inflammatory", "ibuprofen 400 mg", "ibuprofen 400 mg"),
        ])
    func treatment(name: String, typed: String, expected: String) throws {
        #expect(Catalog.standard.treatment(try Name(parsing: name), detail: typed).detail == expected)
        #expect(try Catalog.standard.treatment(typed: "\(name)=\(typed)").detail == expected)
    }

    @Test("A habit logged twice keeps its latest amount; activities are separate events")
    func log() throws {
        let catalog = Catalog.standard
        var entry = Entry(id: EntryID("a"), when: try Moment(parsing: "2026-11-20 08:00 +0100"))
        for text in ["sitting=2h", "sitting=3h"] {
            let typed = try catalog.habitAmount(typed: text)
            try entry.log(typed.habit, typed.amount)
        }
        for text in ["walking=20min", "walking=10min"] {
            let typed = try catalog.activityAmount(typed: text)
            try entry.log(typed.habit, typed.amount)
        }
        #expect(entry.line() == "sitting 3 h; walking 20 min; walking 10 min")
    }

    @Test("More can be added to the day's total, up to what a day can hold")
    func total() throws {
        let catalog = Catalog.standard
        let reports = try SampleReports([[("When", "2026-11-20 08:00 +0100"), ("Habit", "sitting, 6 h")]])
        let more = try catalog.habitAmount(typed: "sitting=+2h")
        #expect(try reports.today.summary.total(adding: more)?.text == "8 h")
        let tooMuch = try catalog.habitAmount(typed: "sitting=+20h")
        #expect(throws: ParseError.self) { try reports.today.summary.total(adding: tooMuch) }
    }

    @Test(
        "Minutes that are added to hours add up as minutes",
        arguments: [
            ("0.333 h", "20min", "0.667 h"), ("0.667 h", "20min", "1 h"), ("2.667 h", "1h20", "4 h"),
            ("1.05 h", "0.05h", "1.1 h"), ("0.125 h", "0.125h", "0.25 h"),
        ])
    func minutes(soFar: String, more: String, expected: String) throws {
        let reports = try SampleReports([[("When", "2026-11-20 08:00 +0100"), ("Habit", "sitting, \(soFar)")]])
        let typed = try Catalog.standard.habitAmount(typed: "sitting=+\(more)")
        #expect(try reports.today.summary.total(adding: typed)?.text == expected)
    }

    @Test("A stretch is held as the routine plans it, or else as the catalog has it")
    func hold() throws {
        let source = try SampleReports([], routine: ["side bend, left, 45 s"]).source
        func hold(_ name: Name, _ side: Side?) -> Int? {
            source.routines.hold(of: name, side: side, on: source.today, catalog: source.catalog)?.seconds
        }
        #expect(hold("side bend", .left) == 45)
        #expect(hold("knees to chest", nil) == source.catalog.stretch("knees to chest")?.hold.seconds)
        #expect(hold("no such stretch", nil) == nil)
    }
}
