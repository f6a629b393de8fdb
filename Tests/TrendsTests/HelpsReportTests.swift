import Diary
import Reports
import Simulation
import Testing

@testable import Trends

@Suite("what helps")
struct HelpsReportTests {
    /// A diary of someone who does three things for pain, one of which eases it by some points.
    static func logbook(effect: Double, seed: UInt64 = 4) -> Logbook {
        var scenario = SimulatedRelief.Scenario(seed: seed)
        scenario.effect = effect
        let day = DiaryDate(dayNumber: 19_723)
        return Logbook(
            SimulatedRelief(scenario).events.enumerated().compactMap { number, event in
                let moment = Moment(
                    date: day + event.minute / 1440, hour: event.minute % 1440 / 60, minute: event.minute % 60,
                    offset: 0)
                guard let moment else { return nil }
                var entry = Entry(id: EntryID("\(number)"), when: moment)
                entry.pain = PainScore(event.pain)
                if let treatment = event.treatment, let name = try? Name(parsing: treatment) {
                    entry.care = [Treatment(name)]
                }
                return entry
            })
    }

    /// A day after all of these.
    private static let today = DiaryDate(dayNumber: 30_000)

    @Test("what is dated later doesn't count, neither as a use nor as a flare-up")
    func later() throws {
        let logbook = Self.logbook(effect: -2)
        let today = try #require(logbook.days.dropLast(40).last)
        let known = Logbook(logbook.entries.filter { $0.when.date <= today })
        let (items, expected) = (
            try #require(HelpsReport(logbook, through: today) { _ in nil }).items,
            try #require(HelpsReport(known, through: Self.today) { _ in nil }).items
        )
        #expect(items.map(\.name) == expected.map(\.name))
        #expect(items.map(\.relief) == expected.map(\.relief))
        #expect(items.map(\.spells) == expected.map(\.spells))
        #expect(
            items.map(\.relief)
                != (try #require(HelpsReport(logbook, through: Self.today) { _ in nil }).items.map(\.relief)))
    }

    @Test("averages are shown only of what is more than chance")
    func shownAverages() throws {
        for (effect, seed) in [(0.0, UInt64(4)), (-2, 4), (-2, 5), (0, 5)] {
            let report = try #require(
                HelpsReport(Self.logbook(effect: effect, seed: seed), through: Self.today) { _ in .treatment })
            let tested = report.items.filter { $0.relief.test != nil }
            #expect(!tested.isEmpty)
            for item in tested {
                let isShown = item.relief.verdict == .eases || item.relief.verdict == .hint
                #expect((item.relief.shownTest != nil) == isShown, "\(item.name)")
                #expect((item.relief.sentence != nil) == isShown, "\(item.name)")
            }
            #expect(tested.contains { $0.relief.shownTest == nil })
        }
    }

    @Test("what eases pain comes first, and its sentence counts uses and times without it")
    func eases() throws {
        let report = try #require(
            HelpsReport(Self.logbook(effect: -2), through: Self.today) { $0 == "massage" ? .treatment : .own })
        let first = try #require(report.items.first)
        #expect(first.name == "heat")
        #expect(first.kind == .own)
        #expect(first.relief.verdict == .eases)
        let sentence = try #require(first.relief.sentence)
        #expect(sentence.hasPrefix("After heat, pain fell by "))
        #expect(sentence.contains("(\(first.relief.matchedUses) uses)"))
        // The number of the headline is explained beside the averages, which differ by another one.
        let test = try #require(first.relief.test)
        let points = (-test.points).oneDecimal
        #expect(report.headline == "After heat, pain falls by \(points) points more than without it.")
        #expect(
            sentence.hasSuffix(
                " times). Allowing also for the hour, the wait, the two days before and other treatments: \(points) points more "
                    + "(\((-test.high).oneDecimal) to \((-test.low).oneDecimal))."))
        #expect(sentence.contains("(\(first.relief.matchedControls) times)"))
        #expect(report.items.first { $0.name == "massage" }?.kind == .treatment)
    }

    @Test("days taken in one after the other make the same report as all of them at once", arguments: UInt64(0)..<4)
    func steps(seed: UInt64) throws {
        let logbook = Self.logbook(effect: seed.isMultiple(of: 2) ? -2 : 0, seed: seed)
        let kind = { (name: Name) -> CareDefinition.Kind? in name == "massage" ? .treatment : nil }
        var days = HelpsDays(through: Self.today)
        for day in logbook.days { days.append(Logbook(logbook.entries(on: day)), kind: kind) }
        let (stepped, whole) = (
            HelpsReport(days, in: DayTable(logbook)), HelpsReport(logbook, through: Self.today, kind: kind)
        )
        let (items, expected) = (try #require(stepped).items, try #require(whole).items)
        #expect(items.map(\.name) == expected.map(\.name))
        #expect(items.map(\.kind) == expected.map(\.kind))
        #expect(items.map(\.relief) == expected.map(\.relief))
        #expect(items.map(\.spells) == expected.map(\.spells))
        #expect(expected.contains { $0.relief.isOpen && $0.spells.rows > 0 })
    }

    @Test("pain that falls by itself isn't credited to a treatment")
    func regression() throws {
        let report = try #require(HelpsReport(Self.logbook(effect: 0), through: Self.today) { _ in nil })
        #expect(report.items.count == 3)
        #expect(report.items.allSatisfy { $0.relief.sentence == nil })
        #expect(report.items.contains { $0.relief.reason == "no difference that could be told from chance" })
    }

    @Test("too few uses report how many of each kind are missing")
    func missing() throws {
        let entries = [
            try Sample.entry("2026-11-20 10:00", [("Pain", "5"), ("Care", "heat")]),
            try Sample.entry("2026-11-20 11:30", [("Pain", "4")]),
        ]
        let report = try #require(HelpsReport(Logbook(entries), through: Self.today) { _ in nil })
        #expect(
            report.items.map(\.relief.reason) == [
                "needs 7 more scored uses and 8 more times without it"
            ])
        let seven = try (11...17).flatMap { day in
            [
                try Sample.entry("2026-11-\(day) 10:00", [("Pain", "5"), ("Care", "heat")]),
                try Sample.entry("2026-11-\(day) 11:30", [("Pain", "4")]),
            ]
        }
        let later = try #require(HelpsReport(Logbook(seven), through: Self.today) { _ in nil })
        #expect(later.items.map(\.relief.reason) == ["needs 1 more scored use and 8 more times without it"])
        #expect(report.items.map(\.spells.verdict) == [.notEnough])
        #expect(try #require(HelpsReport(Logbook(), through: Self.today) { _ in nil }).items.isEmpty)
    }

    @Test("medicines and exercises count; doses left out and skipped exercises don't")
    func medicines() throws {
        let entries = [
            try Sample.entry("2026-11-20 10:00", [("Pain", "5"), ("Medicine", "ibuprofen, 400 mg")]),
            try Sample.entry("2026-11-20 18:00", [("Exercise", "clam, left, 12 times")]),
            try Sample.entry(
                "2026-11-21 18:00", [("Medicine", "naproxen, none"), ("Exercise", "bridge, skipped, no time")]),
        ]
        let report = try #require(HelpsReport(Logbook(entries), through: Self.today) { _ in nil })
        #expect(Set(report.items.map(\.name)) == ["ibuprofen", "exercises"])
        #expect(report.items.first { $0.name == "ibuprofen" }?.kind == .medicine)
        #expect(report.items.first { $0.name == "exercises" }?.kind == .exercise)
    }

    @Test("walks and stretches count unless they are answered with no")
    func kinds() throws {
        let entries = [
            try Sample.entry("2026-11-20 10:00", [("Activity", "walking, 20 min"), ("Activity", "swimming, no")]),
            try Sample.entry(
                "2026-11-20 18:00", [("Pain_before", "5"), ("Stretch", "cat-cow, 30 s"), ("Pain_after", "3")]),
            try Sample.entry("2026-11-21 18:00", [("Stretch", "cat-cow, skipped, no time")]),
        ]
        let report = try #require(HelpsReport(Logbook(entries), through: Self.today) { _ in nil })
        #expect(Set(report.items.map(\.name)) == ["walking", "stretching"])
        #expect(report.items.first { $0.name == "stretching" }?.kind == .stretching)
        #expect(report.items.first { $0.name == "walking" }?.kind == .activity)
    }
}
