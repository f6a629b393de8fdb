import Diary
import Simulation
import Testing

@testable import Trends

@Suite("The days that the report of a period needs")
struct DaysReadTests {
    private static let lastDay = DiaryDate(dayNumber: 20_777)
    private static let now = Moment(instant: 20_777 * 86_400 + 21 * 3600, offset: 0)

    @Test(
        "are enough to say the same as with all days",
        arguments: [Period.Kind.week, .month, .quarter, .year], [Weekday.monday, .sunday])
    func sameReport(kind: Period.Kind, weekStart: Weekday) throws {
        let entries = SimulatedDiary(Scenario.demo(days: 900, lastDay: Self.lastDay, seed: 5)).entries(until: Self.now)
        let all = DayTable(Logbook(entries))
        let flares = FlareHistory(all, through: Self.lastDay)
        let routines = RoutineHistory([
            Routine(start: Self.lastDay - 880, items: [try RoutineItem(parsing: "knees to chest, 30 s")])
        ])
        func report(_ period: Period, of table: DayTable) -> PeriodReport {
            PeriodReport(
                period,
                in: PeriodSource(
                    table: table, flares: flares,
                    habits: [Sample.sitting, Sample.crossedLegs, Sample.slept, Sample.walking, Sample.sleepQuality],
                    routines: routines, rules: PlanRules { _ in nil }, today: Self.lastDay), isCompared: true)
        }
        for back in stride(from: 0, to: 400, by: kind == .week ? 7 : 29) {
            let period = Period(kind, containing: Self.lastDay - back, weekStart: weekStart)
            let needed = PeriodReport.daysRead(for: period, flares: flares)
            // With the first day of the diary, which every digest has.
            let table = DayTable(
                [all.days[0]] + all.logged(in: max(needed.lowerBound, all.days[1].day)...needed.upperBound))
            let (part, whole) = (report(period, of: table), report(period, of: all))
            #expect(part.days == whole.days, "\(period)")
            #expect(part.summary == whole.summary, "\(period)")
            #expect(part.previous == whole.previous, "\(period)")
            #expect(part.trend == whole.trend, "\(period)")
            #expect(part.flares.map(\.unusual) == whole.flares.map(\.unusual), "\(period)")
            #expect(part.contrast?.before == whole.contrast?.before, "\(period)")
            #expect(part.contrast?.pain == whole.contrast?.pain, "\(period)")
            #expect(part.contrast?.stretches == whole.contrast?.stretches, "\(period)")
            for place in 0..<5 { #expect(part.contrast?.habit(place) == whole.contrast?.habit(place), "\(period)") }
        }
    }
}
