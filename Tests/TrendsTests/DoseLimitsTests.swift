import Diary
import Statistics
import Testing
import Trends

@Suite("Limits of doses")
struct DoseLimitsTests {
    private let dose = try? Dose(parsing: "400 mg")

    private func limits(
        _ definition: MedicineDefinition, at now: String = "2026-11-20 21:00 +0100", _ others: String...
    ) throws -> DoseLimits {
        DoseLimits(
            of: [dose], at: try Moment(parsing: now), definition: definition,
            among: try others.map { (amount: dose, at: try Moment(parsing: $0)) })
    }

    @Test("only the limits that the user entered are checked, over 24 hours")
    func limits() throws {
        func checked() throws -> DoseLimits {
            try limits(definition, "2026-11-19 20:59 +0100", "2026-11-20 12:00 +0100", "2026-11-20 18:00 +0100")
        }
        var definition = MedicineDefinition(name: "ibuprofen", unit: "mg")
        #expect(try checked().shortInterval == nil)
        definition.leastInterval = 360
        definition.mostADay = try Dose(parsing: "1 g")
        #expect(try checked().shortInterval == 180)
        #expect(try checked().excess?.text == "1.2 g")
        definition.leastInterval = 180
        definition.mostADay = try Dose(parsing: "1200 mg")
        #expect(try checked().shortInterval == nil)
        #expect(try checked().excess == nil)
    }

    @Test("a dose is held against those before it, after it and in its minute")
    func bothWays() throws {
        var definition = MedicineDefinition(name: "ibuprofen", unit: "mg")
        definition.leastInterval = 360
        let later = try limits(definition, "2026-11-20 22:30 +0100", "2026-11-20 14:59 +0100")
        #expect(later.shortInterval == nil)
        #expect(later.shortIntervalAfter == 90)
        #expect(try limits(definition, "2026-11-20 20:00 +0000").shortInterval == 0)
        #expect(try limits(definition, "2026-11-20 15:00 +0100", "2026-11-21 03:00 +0100").shortInterval == nil)
        let twice = DoseLimits(
            of: [dose, dose], at: try Moment(parsing: "2026-11-20 21:00 +0100"), definition: definition, among: [])
        #expect(twice.shortInterval == 0)
    }

    @Test("the fullest 24 hours with the dose in them count; the same time on two days isn't within 24 hours")
    func windows() throws {
        var definition = MedicineDefinition(name: "ibuprofen", unit: "mg")
        definition.mostADay = try Dose(parsing: "1200 mg")
        let around = try limits(
            definition, "2026-11-20 02:00 +0100", "2026-11-20 22:00 +0100", "2026-11-21 01:00 +0100",
            "2026-11-21 20:59 +0100", "2026-11-21 21:00 +0100")
        #expect(around.excess?.text == "1600 mg")
        let daily = try limits(
            definition, "2026-11-20 13:00 +0100", "2026-11-20 05:00 +0100", "2026-11-19 21:00 +0100",
            "2026-11-21 05:00 +0100")
        #expect(daily.excess == nil)
    }

    @Test("whatever the order in which doses are logged, the last one of a broken limit is told", arguments: 0..<200)
    func anyOrder(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        var definition = MedicineDefinition(name: "ibuprofen", unit: "mg")
        definition.leastInterval = 240
        definition.mostADay = try Dose(parsing: "1600 mg")
        let first = try Moment(parsing: "2026-11-20 00:00 +0100")
        let all = (0..<6).map { _ in first.advanced(bySeconds: 900 * Int.random(in: 0..<192, using: &random)) }
        let times = all.map { $0.instant / 60 }.sorted()
        let breaksInterval = zip(times, times.dropFirst()).contains { $1 - $0 < 240 }
        let breaksMost = times.contains { start in times.count { (start..<(start + 1440)) ~= $0 } > 4 }
        var toldInterval = false
        var toldMost = false
        for (count, moment) in all.enumerated() {
            let limits = DoseLimits(
                of: [dose], at: moment, definition: definition, among: all.prefix(count).map { (amount: dose, at: $0) })
            toldInterval = toldInterval || limits.shortInterval != nil || limits.shortIntervalAfter != nil
            toldMost = toldMost || limits.excess != nil
        }
        #expect(toldInterval == breaksInterval)
        #expect(toldMost == breaksMost)
    }

    @Test("an amount in another unit isn't added, and is told")
    func uncounted() throws {
        var definition = MedicineDefinition(name: "ibuprofen", unit: "mg")
        definition.mostADay = try Dose(parsing: "500 mg")
        let moment = try Moment(parsing: "2026-11-20 21:00 +0100")
        let limits = DoseLimits(
            of: [try Dose(parsing: "2 tablets")], at: moment, definition: definition,
            among: [(nil, moment.advanced(bySeconds: -60)), (dose, moment.advanced(bySeconds: 60))])
        #expect(limits.uncounted == 2)
        #expect(limits.excess == nil)
    }
}
