import Diary
import Simulation
import Statistics
import Testing

@testable import Trends

@Suite("what doesn't change any link")
struct LinkPropertyTests {
    /// A report's result for a habit, without its name.
    struct Verdict: Hashable {
        let tier: LinkTier?
        let isLead: Bool
        let pAdjusted: Double?
        let isPositive: Bool
        let exposed: LinkContrast.Count?
        let unexposed: LinkContrast.Count?

        init(_ link: Link) {
            tier = link.tier
            isLead = link.isLead
            pAdjusted = link.pAdjusted
            isPositive = (link.score?.combined ?? 0) > 0
            exposed = link.contrast?.exposed
            unexposed = link.contrast?.unexposed
        }
    }

    /// Returns the verdicts of a table in the order of its exposures.
    static func verdicts(_ table: LinkTable) throws -> [Verdict] {
        var options = LinkReport.Options()
        options.permutations = 199
        let report = try #require(LinkReport(table, options: options))
        return try table.exposures.map { exposure in
            Verdict(try #require(report.links.first { $0.exposure.habit == exposure.habit }))
        }
    }

    static let habits = [
        Sample.sitting, Sample.crossedLegs, Habit(name: "longest sit", measure: .minutes, question: ""),
        Sample.sleepQuality, Sample.skipped,
    ]

    /// A year of entries in which crossed legs trigger flare-ups.
    static func entries(seed: UInt64) -> [Entry] {
        var scenario = Scenario.reference(days: 365, seed: seed)
        scenario.trigger = Scenario.Trigger(.crossedLegs, odds: 8)
        return SimulatedDiary(scenario).entries()
    }

    static func table(_ entries: [Entry]) throws -> LinkTable {
        try #require(LinkTable(DayTable(Logbook(entries)), habits: habits))
    }

    @Test("the order of entries", arguments: 1...4)
    func order(seed: UInt64) throws {
        let entries = Self.entries(seed: seed)
        var generator = SplitMix64(seed: seed)
        var shuffled = entries
        shuffled.shuffleReproducibly(using: &generator)
        let verdicts = try Self.verdicts(Self.table(entries))
        #expect(try Self.verdicts(Self.table(shuffled)) == verdicts)
        #expect(verdicts.contains { $0.pAdjusted != nil })
    }

    @Test("a day without entries", arguments: 1...4)
    func emptyDay(seed: UInt64) throws {
        let entries = Self.entries(seed: seed)
        let last = try #require(entries.map(\.when.date).max())
        let added = Entry(id: EntryID("added"), when: try Moment(parsing: "\(last + 3) 12:00 +0000"))
        var days = DayTable(Logbook(entries + [added]))
        let before = try #require(LinkTable(DayTable(Logbook(entries)), habits: Self.habits))
        days.update(last + 3, from: Logbook(entries))
        let after = try #require(LinkTable(days, habits: Self.habits))
        #expect(after.dayCount == before.dayCount)
        #expect(try Self.verdicts(after) == Self.verdicts(before))
        let missing = entries.first { $0.when.date == last - 30 }.map { _ in last - 30 } ?? last - 31
        let without = entries.filter { $0.when.date != missing }
        let written = Entry(id: EntryID("empty"), when: try Moment(parsing: "\(missing) 12:00 +0000"))
        // An empty entry is as good as none.
        #expect(
            try Self.verdicts(Self.table(without + [written])).map(\.tier)
                == Self.verdicts(Self.table(without)).map(\.tier))
    }

    @Test("another name for a habit", arguments: 1...4)
    func name(seed: UInt64) throws {
        let table = try Self.table(Self.entries(seed: seed))
        let renamed = LinkTable(
            firstDay: table.firstDay, firstWeekday: table.firstWeekday, pain: table.pain, marks: table.marks,
            mornings: table.mornings,
            exposures: table.exposures.enumerated().map { place, exposure in
                Exposure(
                    habit: "habit \(9 - place)", choice: exposure.choice, phrase: "other", scale: exposure.scale,
                    direction: exposure.direction, isSameNight: exposure.isSameNight, logged: exposure.logged)
            })
        #expect(try Self.verdicts(renamed) == Self.verdicts(table))
    }

    @Test("minutes instead of hours", arguments: 1...4)
    func unit(seed: UInt64) throws {
        let table = try Self.table(Self.entries(seed: seed))
        let inMinutes = LinkTable(
            firstDay: table.firstDay, firstWeekday: table.firstWeekday, pain: table.pain, marks: table.marks,
            mornings: table.mornings,
            exposures: table.exposures.map { exposure in
                Exposure(
                    habit: exposure.habit, choice: exposure.choice, phrase: exposure.phrase, scale: exposure.scale,
                    direction: exposure.direction, isSameNight: exposure.isSameNight,
                    logged: exposure.isYesNo ? exposure.logged : exposure.logged.map { $0.map { $0 * 60 } })
            })
        #expect(try Self.verdicts(inMinutes) == Self.verdicts(table))
    }

    @Test("a habit of the night that nobody logs", arguments: 1...4)
    func unloggedNight(seed: UInt64) throws {
        let table = try Self.table(Self.entries(seed: seed))
        let unlogged = Exposure(
            habit: "dreams", scale: .amount(.score), isSameNight: true, logged: table.pain.map { _ in nil })
        let more = LinkTable(
            firstDay: table.firstDay, firstWeekday: table.firstWeekday, pain: table.pain, marks: table.marks,
            mornings: table.mornings, exposures: table.exposures + [unlogged])
        let (before, after) = (try Self.verdicts(table), try Self.verdicts(more).dropLast())
        #expect(after.map(\.tier) == before.map(\.tier))
        #expect(after.map(\.exposed) == before.map(\.exposed))
        // It counts as another habit of the family only below 0, where nothing is shown.
        for (left, right) in zip(before, after) where left.isPositive { #expect(left == right) }
        #expect(before.contains { $0.isPositive })
    }
}
