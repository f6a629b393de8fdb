import Desk
import Testing

@Suite struct BreakPlanTests {
    private let rules = DeskRules()

    @Test(arguments: [(0, 2700), (1800, 900), (2700, 0), (3000, -300)])
    func aBreakIsDueOnceTheSitIsLongEnough(sat: Int, seconds: Int) {
        #expect(BreakPlan().secondsUntilDue(sat: sat, rules: rules, now: 0) == seconds)
    }

    @Test func aSnoozeIsFiveMinutes() {
        var plan = BreakPlan()
        plan.snooze(now: 1000)
        #expect(plan.secondsUntilDue(sat: 2700, rules: rules, now: 1000) == 300)
        #expect(plan.secondsUntilDue(sat: 3000, rules: rules, now: 1300) == 0)
    }

    @Test func afterThreeSkipsInARowItWaitsAnHour() {
        var plan = BreakPlan()
        var waits: [Int] = []
        for _ in 0..<4 {
            plan.skip(now: 0)
            waits.append(plan.secondsUntilDue(sat: 9000, rules: rules, now: 0))
        }
        #expect(waits == [900, 900, 3600, 900])
        plan.rest()
        #expect(plan == BreakPlan())
    }

    @Test func silenceIsKept() {
        #expect(BreakPlan().secondsUntilDue(sat: 9000, rules: rules, now: 100, quietUntil: 3700) == 3600)
        #expect(BreakPlan().secondsUntilDue(sat: 9000, rules: rules, now: 3700, quietUntil: 3700) == 0)
    }

    @Test func aClockThatIsSetBackDoesNotSilenceForLong() {
        var plan = BreakPlan()
        plan.skip(now: 100_000)
        #expect(plan.secondsUntilDue(sat: 9000, rules: rules, now: 10_000) < 0)
    }

    @Test(arguments: [(nil, 30), (0, 15), (119, 15), (120, 30), (9000, 30)] as [(Int?, Int)])
    func itLooksLessOftenWhileNobodyIsThere(idle: Int?, seconds: Int) {
        #expect(rules.secondsToNextLook(idle: idle) == seconds)
    }
}
