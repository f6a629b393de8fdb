import Catalog
import Diary
import Testing

@testable import Simulation

@Suite("simulated diaries")
struct SimulatedDiaryTests {
    static func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }

    @Test("the same seed gives the same diary, another seed another")
    func seeds() {
        let scenario = Scenario.demo(days: 60, lastDay: DiaryDate(dayNumber: 20_000), seed: 1)
        #expect(SimulatedDiary(scenario).days == SimulatedDiary(scenario).days)
        #expect(SimulatedDiary(scenario).entries() == SimulatedDiary(scenario).entries())
        var other = scenario
        other.seed = 2
        #expect(SimulatedDiary(scenario).days != SimulatedDiary(other).days)
    }

    @Test("a demo ends on the requested day, with nothing later than the current moment")
    func demoEnd() throws {
        let today = try DiaryDate(parsing: "2026-11-20")
        let diary = SimulatedDiary(.demo(days: 182, lastDay: today, seed: 7))
        #expect(diary.days.count == 182)
        #expect(diary.days.last?.day == today)
        let noon = try Moment(parsing: "2026-11-20 12:00 +0100")
        let entries = diary.entries(offset: 60, until: noon)
        #expect(entries.allSatisfy { $0.when <= noon })
        #expect(entries.count < diary.entries(offset: 60).count)
    }

    @Test("the entries match what happened: the day's worst pain, its habits, and nothing on days not logged")
    func entriesAgree() {
        let diary = SimulatedDiary(.demo(days: 120, lastDay: DiaryDate(dayNumber: 20_000), seed: 3))
        let logbook = Logbook(diary.entries())
        for day in diary.days {
            let entries = logbook.entries(on: day.day)
            #expect(entries.flatMap(\.scores).map(\.value).max() == day.loggedPain)
            let crossed = entries.flatMap(\.habits).last { $0.name == "crossed legs" }?.amount
            #expect(crossed == day.logged(.crossedLegs).map { .answer($0 == 1) })
            let hasHold = entries.contains { $0.holds.contains { $0.duration != nil } }
            if day.isLogged { #expect(hasHold == (day.values[SimulatedHabit.stretchesSkipped.rawValue] == 0)) }
        }
    }

    @Test("ten years with eight entries a day are 29,200 entries, each with its own identifier")
    func decade() {
        let entries = SimulatedDiary(.decade(seed: 5)).entries()
        #expect(entries.count == 29_200)
        #expect(Set(entries.map(\.id)).count == 29_200)
        #expect(zip(entries, entries.dropFirst()).allSatisfy { $0.when.date <= $1.when.date })
    }

    @Test("every name in the entries is in the catalog")
    func names() {
        let catalog = Catalog.standard
        for entry in SimulatedDiary(.demo(days: 365, lastDay: DiaryDate(dayNumber: 20_000), seed: 9)).entries() {
            #expect(entry.sites.allSatisfy { catalog.site($0.name) != nil })
            #expect(entry.feels.allSatisfy { catalog.feel($0) != nil })
            #expect(entry.care.allSatisfy { catalog.care($0.name) != nil })
            #expect(entry.holds.allSatisfy { catalog.stretch($0.name) != nil })
            for reading in entry.habits + entry.activities {
                let habit = catalog.habit(reading.name)
                #expect(reading.amount.map { (try? habit?.fitting($0)) == $0 } == true, "\(reading.text)")
            }
        }
    }

    @Test("days go missing more often when pain is bad")
    func missing() {
        let days = (UInt64(0)..<40).flatMap { SimulatedDiary(Scenario(days: 365, seed: $0)).days }
        let bad = days.filter { $0.pain >= 7 }.map { $0.isLogged ? 0.0 : 1 }
        let good = days.filter { $0.pain <= 3 }.map { $0.isLogged ? 0.0 : 1 }
        #expect(Self.mean(bad) > Self.mean(good) + 0.04)
    }

    @Test("strong autocorrelation carries pain over, pain changes habits, and habits occur together")
    func structure() {
        let carried = (UInt64(0)..<20).map {
            Self.lagOne(SimulatedDiary(Scenario(days: 365, seed: $0).withStrongAutocorrelation()))
        }
        let usual = (UInt64(0)..<20).map { Self.lagOne(SimulatedDiary(Scenario(days: 365, seed: $0))) }
        #expect(Self.mean(carried) > 0.6)
        #expect((0.25...0.55).contains(Self.mean(usual)))
        let days = (UInt64(0)..<20).flatMap { SimulatedDiary(Scenario(days: 365, seed: $0)).days }
        let skipped = { (days: [SimulatedDay]) in
            Self.mean(days.map { $0.values[SimulatedHabit.stretchesSkipped.rawValue] })
        }
        #expect(skipped(days.filter { $0.pain >= 7 }) > skipped(days.filter { $0.pain <= 3 }) + 0.1)
        let long = days.filter { $0.values[SimulatedHabit.sitting.rawValue] > 9 }
        let short = days.filter { $0.values[SimulatedHabit.sitting.rawValue] < 5 }
        let crossed = { (days: [SimulatedDay]) in Self.mean(days.map { $0.values[SimulatedHabit.crossedLegs.rawValue] })
        }
        #expect(crossed(long) > crossed(short) + 0.2)
    }

    @Test("a trigger of odds 4 makes flare-ups begin more often the day after, and only then")
    func trigger() {
        let excess = { (odds: Double) in
            let diaries = (UInt64(0)..<60).map { seed in
                var scenario = Scenario(days: 365, seed: seed)
                scenario.trigger = Scenario.Trigger(.crossedLegs, odds: odds)
                return SimulatedDiary(scenario)
            }
            let pairs = diaries.flatMap { zip($0.days, $0.days.dropFirst()) }.filter { !$0.0.isFlare }
            let rate = { (isExposed: Bool) in
                Self.mean(
                    pairs.filter { ($0.0.values[SimulatedHabit.crossedLegs.rawValue] == 1) == isExposed }
                        .map { $0.1.isFlare ? 1 : 0 })
            }
            return rate(true) / (1 - rate(true)) / (rate(false) / (1 - rate(false)))
        }
        #expect((3.5...4.6).contains(excess(4)))
        #expect((0.85...1.15).contains(excess(1)))
    }

    static func lagOne(_ diary: SimulatedDiary) -> Double {
        let pain = diary.days.map { Double($0.pain) }
        let center = mean(pain)
        let total = mean(pain.map { ($0 - center) * ($0 - center) })
        return mean(zip(pain, pain.dropFirst()).map { ($0 - center) * ($1 - center) }) / total
    }
}
