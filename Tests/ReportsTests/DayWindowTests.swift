import Catalog
import Diary
import Simulation
import Testing
import Trends

@testable import Reports

@Suite("The report of a day from the months before it")
struct DayWindowTests {
    private static let lastDay = DiaryDate(dayNumber: 20_777)
    private static let now = Moment(instant: 20_777 * 86_400 + 21 * 3600, offset: 0)

    /// Returns a source of the entries from a day on, with the flare-ups of all.
    private func source(
        _ entries: [Entry], from first: DiaryDate, flares: FlareHistory? = nil, signDays: Set<DiaryDate>
    ) throws -> ReportSource {
        let routine = try Routine(
            start: Self.lastDay - 380,
            items: ["knees to chest, 30 s", "side bend, left, 30 s"].map { try .init(parsing: $0) })
        let logbook = Logbook(entries)
        return ReportSource(
            logbook: Logbook(entries.filter { logbook.day(of: $0.when) >= first }), flares: flares,
            routines: RoutineHistory([routine]), catalog: .standard, signDays: signDays.filter { $0 >= first },
            now: Self.now)
    }

    @Test("says the same as that from all entries whenever they are said to be enough", arguments: [1, 2])
    func sameReport(seed: UInt64) throws {
        let entries = SimulatedDiary(Scenario.demo(days: 400, lastDay: Self.lastDay, seed: seed)).entries(
            until: Self.now)
        var signs = SignDays(.standard, health: HealthHistory())
        signs.add(entries, dayStart: 4)
        let all = try source(entries, from: Self.lastDay - 500, signDays: signs.days)
        var count = 0
        for back in stride(from: 1, to: 399, by: 6) {
            let day = Self.lastDay - back
            for window in [20, OrdinaryAmounts.lookBack, 115] {
                let first = day - window
                let part = try source(entries, from: first, flares: all.flares, signDays: signs.days)
                guard part.isEnough(for: day, since: first) else { continue }
                count += 1
                let (expected, report) = (DayReport(day, in: all), DayReport(day, in: part))
                #expect(report.habits == expected.habits, "\(day), \(window)")
                #expect(report.questions == expected.questions, "\(day), \(window)")
                #expect(report.usualPain == expected.usualPain, "\(day), \(window)")
                #expect(report.streak == expected.streak, "\(day), \(window)")
                #expect(report.fortnight == expected.fortnight, "\(day), \(window)")
            }
        }
        #expect(count > 40)
    }
}
