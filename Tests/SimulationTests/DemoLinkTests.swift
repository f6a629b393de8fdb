import Catalog
import Diary
import Testing
import Trends

@testable import Simulation

@Suite("The trigger of the demo")
struct DemoLinkTests {
    @Test(
        "is found by Links, whatever the seed",
        arguments: UInt64(1)...20)
    func found(seed: UInt64) throws {
        let scenario = Scenario.showcase(days: 365, lastDay: try DiaryDate(parsing: "2026-11-20"), seed: seed)
        let logbook = Logbook(SimulatedDiary(scenario).entries())
        let (catalog, days) = (Catalog.standard, DayTable(logbook))
        let plans = PeriodSource(
            table: days, habits: [],
            routines: RoutineHistory([Routine(start: scenario.firstDay, items: catalog.defaultRoutine)]),
            rules: PlanRules { catalog.stretch($0) }, today: try DiaryDate(parsing: "2026-11-20"))
        let table = try #require(LinkTable(days, habits: catalog.trackedHabits(chosen: nil), plans: plans))
        // The share with fewer orders is never smaller, so this asks for more evidence than the program does, in less time.
        var options = LinkReport.Options()
        options.permutations = 399
        let report = try #require(LinkReport(table, options: options))
        #expect(report.shown.contains { $0.exposure.habit == "sitting" })
    }
}
