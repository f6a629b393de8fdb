import Catalog
import Diary
import Testing
import Trends

@testable import Simulation

@Suite("The trigger of the demo")
struct DemoLinkTests {
    @Test("is found by Links, whatever the seed", arguments: UInt64(1)...20)
    func found(seed: UInt64) throws {
        let scenario = Scenario.demo(days: 365, lastDay: try DiaryDate(parsing: "2026-11-20"), seed: seed)
            .withPlainTrigger()
        let logbook = Logbook(SimulatedDiary(scenario).entries())
        let habits = Catalog.standard.trackedHabits(chosen: nil)
        let table = try #require(LinkTable(DayTable(logbook), habits: habits))
        let report = try #require(LinkReport(table))
        #expect(report.shown.contains { $0.exposure.habit == "sitting" })
    }
}
