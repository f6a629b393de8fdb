import Diary
import Testing

@testable import Simulation

@Suite("simulated worlds")
struct WorldTests {
    static func diary(_ name: String, seed: UInt64 = 3) throws -> SimulatedDiary {
        let world = try #require(NamedScenario.worlds.first { $0.name == name })
        return SimulatedDiary(world.scenario(days: 728, seed: seed))
    }

    static func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(max(1, values.count)) }

    static func pain(_ days: some Sequence<SimulatedDay>) -> Double { mean(days.map { Double($0.pain) }) }

    static func sitting(_ days: some Sequence<SimulatedDay>) -> Double {
        mean(days.map { $0.values[SimulatedHabit.sitting.rawValue] })
    }

    @Test("have unique names, seeds and sentences, and are the same for the same seed")
    func names() throws {
        let worlds = NamedScenario.worlds
        #expect(Set(worlds.map(\.name)).count == worlds.count)
        #expect(Set(worlds.map(\.seed)).count == worlds.count)
        #expect(worlds.allSatisfy { $0.sentence.hasSuffix(".") })
        for world in worlds {
            #expect(try Self.diary(world.name).days == Self.diary(world.name).days)
            #expect(world.scenario(days: 90, seed: 1).trigger == nil)
        }
    }

    @Test("those of treatments, evenings and rises have their own too, and no seed is used twice")
    func others() {
        let facts =
            SimulatedRelief.worlds.map { ($0.name, $0.sentence, $0.seed) }
            + SimulatedEvenings.worlds.map { ($0.name, $0.sentence, $0.seed) }
            + SimulatedRises.worlds.map { ($0.name, $0.sentence, $0.seed) }
            + NamedScenario.worlds.map { ($0.name, $0.sentence, $0.seed) }
        #expect(Set(facts.map(\.0)).count == facts.count)
        #expect(Set(facts.map(\.2)).count == facts.count)
        #expect(facts.allSatisfy { $0.1.hasSuffix(".") })
    }

    @Test("what was done before a bad score is remembered, and only a share of the rest")
    func rises() throws {
        func things(_ name: String) throws -> Int {
            let world = try #require(SimulatedRises.worlds.first { $0.name == name })
            return SimulatedRises(world.scenario(seed: 5)).events.count { $0.thing != nil }
        }
        let all = try things("logged whenever it happens")
        let half = try things("half of it is logged unless it hurts")
        let fifth = try things("a fifth of it is logged unless it hurts")
        #expect(fifth < half && half < all)
        // 180 days, four things, each on two days in five.
        #expect((240...330).contains(all))
    }

    @Test("an ordinary world changes nothing")
    func usual() throws {
        #expect(try Self.diary("usual").days == SimulatedDiary(.reference(days: 728, seed: 3)).days)
    }

    @Test("winters are worse and have more sitting")
    func seasons() throws {
        let days = try Self.diary("seasons").days
        let (first, second) = (days[0..<182], days[182..<364])
        #expect(Self.pain(first) > Self.pain(second) + 0.5)
        #expect(Self.sitting(first) > Self.sitting(second) + 0.3)
    }

    @Test("pain drifts, or shifts together with habits")
    func levels() throws {
        let drift = try Self.diary("drift").days
        #expect(Self.pain(drift.suffix(180)) > Self.pain(drift.prefix(180)) + 1.5)
        let shift = try Self.diary("level shift").days
        #expect(Self.pain(shift.suffix(364)) > Self.pain(shift.prefix(364)) + 1)
        #expect(Self.sitting(shift.suffix(364)) > Self.sitting(shift.prefix(364)) + 0.5)
    }

    @Test("a rota of eight days has its own free days")
    func rota() throws {
        let days = try Self.diary("rota").days
        let free = days.enumerated().filter { $0.offset % 8 >= 5 }.map(\.element)
        let work = days.enumerated().filter { $0.offset % 8 < 5 }.map(\.element)
        #expect(Self.sitting(work) > Self.sitting(free) + 1)
        #expect(Self.pain(work) > Self.pain(free) + 0.4)
    }

    @Test("every other day is logged, half of each holiday, and bad days less often")
    func logging() throws {
        let others = try Self.diary("every other day").days.enumerated().filter { !$0.offset.isMultiple(of: 2) }
        #expect(others.allSatisfy { !$0.element.isLogged })
        let holidays = try Self.diary("holidays").days.enumerated().filter { $0.offset % 182 >= 168 }.map(\.element)
        #expect(Self.mean(holidays.map { $0.isLogged ? 1 : 0 }) < 0.65)
        let days = try Self.diary("bad days unlogged").days
        let bad = days.filter { $0.pain >= 7 }
        #expect(Self.mean(bad.map { $0.isLogged ? 1 : 0 }) < Self.mean(days.map { $0.isLogged ? 1 : 0 }) - 0.1)
    }

    @Test("masking lowers bad days, and a ceiling caps them")
    func height() throws {
        let masked = try Self.diary("masking").days.filter { $0.pain >= 7 }.count
        let usual = try Self.diary("usual").days.filter { $0.pain >= 7 }.count
        #expect(masked < usual)
        #expect(try Self.diary("ceiling").days.filter { $0.pain == 10 }.count > 20)
    }

    @Test("a prodrome changes what is done before a flare-up")
    func prodrome() throws {
        let days = try Self.diary("prodrome").days
        let before = days.indices.dropLast().filter { !days[$0].isFlare && days[$0 + 1].isFlare }.map { days[$0] }
        #expect(before.count > 20)
        #expect(Self.sitting(before) > Self.sitting(days) + 0.6)
    }

    @Test("a habit can raise pain without a flare-up")
    func ache() {
        var scenario = Scenario.reference(days: 728, seed: 3)
        scenario.ache = Scenario.Ache(.crossedLegs, points: 2)
        let days = SimulatedDiary(scenario).days
        let after = { (isCrossed: Bool) in
            days.indices.dropFirst().filter {
                (days[$0 - 1].values[SimulatedHabit.crossedLegs.rawValue] == 1) == isCrossed
            }
            .map { days[$0] }
        }
        #expect(Self.pain(after(true)) > Self.pain(after(false)) + 1.2)
    }

    @Test("evenings have a stretch or a score, and mornings a score")
    func evenings() {
        let scenario = SimulatedEvenings.Scenario(seed: 1)
        let entries = SimulatedEvenings(scenario).entries
        #expect(SimulatedEvenings(scenario).entries == entries)
        #expect(entries.allSatisfy { ($0.pain == nil) != ($0.painBefore == nil) })
        let mornings = entries.filter { $0.when.hour < 12 }.compactMap { $0.pain.map { Double($0.value) } }
        let evenings = entries.filter { $0.when.hour >= 12 }.flatMap(\.scores).map { Double($0.value) }
        #expect(Self.mean(mornings) > Self.mean(evenings) + 1)
    }

    @Test("treatments are used when it hurts, and pain is lower afterwards")
    func relief() {
        let events = SimulatedRelief(.init(seed: 1)).events
        #expect(zip(events, events.dropFirst()).allSatisfy { $0.minute <= $1.minute })
        let uses = events.indices.dropLast().filter { events[$0].treatment != nil }
        #expect(uses.count > 60)
        let before = Self.mean(uses.map { Double(events[$0].pain) })
        #expect(before > Self.mean(events.map { Double($0.pain) }) + 1)
        #expect(Self.mean(uses.map { Double(events[$0 + 1].pain) }) < before - 0.5)
    }
}
