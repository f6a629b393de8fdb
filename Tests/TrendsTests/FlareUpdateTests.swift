import Diary
import Simulation
import Statistics
import Testing

@testable import Trends

@Suite("Flare-ups after a change")
struct FlareUpdateTests {
    private static func logbook(_ seed: UInt64) -> Logbook {
        var scenario = Scenario.demo(days: 300, lastDay: DiaryDate(dayNumber: 20_777), seed: seed)
        scenario.missingRate = seed.isMultiple(of: 3) ? 0.3 : 0.05
        scenario.regimeChange = seed.isMultiple(of: 4) ? 3 : 0
        return Logbook(SimulatedDiary(scenario).entries())
    }

    /// Adds a score or a mark on some day, from well before the diary to well after it, or removes an entry.
    private static func change(
        _ logbook: inout Logbook, _ step: Int, using random: inout SplitMix64
    ) -> DiaryDate? {
        guard let first = logbook.days.first, let last = logbook.days.last else { return nil }
        let isRecent = Bool.random(using: &random)
        let day =
            (isRecent ? last - 10 : first - 3)
            + Int.random(in: 0..<(isRecent ? 15 : 300), using: &random)
        if Int.random(in: 0..<3, using: &random) == 0, let entry = logbook.entries(on: day).first {
            logbook.remove(entry.id)
            return day
        }
        guard let moment = Moment(date: day, hour: 12, minute: 0, offset: 0) else { return nil }
        var entry = Entry(id: EntryID("added-\(step)"), when: moment)
        entry.pain = PainScore(Int.random(in: 0...10, using: &random))
        if Int.random(in: 0..<4, using: &random) == 0 { entry.flare = Bool.random(using: &random) }
        logbook.insert(entry)
        return logbook.day(of: moment)
    }

    @Test("an update finds the same flare-ups as a new walk of the whole diary", arguments: 1...12)
    func sameFlares(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        var logbook = Self.logbook(seed)
        var table = DayTable(logbook)
        var today = try #require(table.span?.upperBound)
        var flares = FlareHistory(table, through: today)
        for step in 0..<60 {
            guard let day = Self.change(&logbook, step, using: &random) else { continue }
            today = today + Int.random(in: 0...1, using: &random)
            table.update(day, from: logbook)
            flares = flares.updated(table, since: day, through: today)
            let anew = FlareHistory(table, through: today)
            #expect(flares.firstDay == anew.firstDay)
            #expect(flares.flares == anew.flares, "after a change on \(day)")
            #expect(flares.walk.isFlare == anew.walk.isFlare)
            #expect(flares.walk.baselines == anew.walk.baselines)
            #expect(flares.walk.isAtRisk == anew.walk.isAtRisk)
            #expect(flares.walk.isOpening == anew.walk.isOpening)
            #expect(flares.walk.spells == anew.walk.spells)
            let (past, future) = ((today - 30)...today, (today + 1)...(today + 20))
            for days in [past, future] {
                #expect(flares.flares(in: days) == anew.flares(in: days))
                #expect(days.filter(flares.isFlareDay) == days.filter(anew.isFlareDay))
            }
            // What is known today doesn't depend on entries dated later, which say as much of later days as they will then.
            let known = FlareHistory(table.through(today), through: today)
            #expect(flares.flares == known.flares)
            #expect(past.filter(flares.isFlareDay) == past.filter(known.isFlareDay))
            let whole = FlareHistory(table, through: future.upperBound)
            #expect(future.filter(flares.isFlareDay) == future.filter(whole.isFlareDay))
            #expect(flares.flares(in: future).map(\.start) == whole.flares(in: future).map(\.start))
            #expect(flares.flares(in: future).map(\.end) == whole.flares(in: future).map(\.end))
        }
    }
}
