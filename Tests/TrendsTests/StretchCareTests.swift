import Diary
import Testing

@testable import Trends

@Suite("care with stretches")
struct StretchCareTests {
    static let bend: Stretch = {
        var stretch = StretchCareTests.stretch("side bend", ["quadratus lumborum"])
        stretch.isGentle = false
        return stretch
    }()
    static let catCow: Stretch = {
        var stretch = StretchCareTests.stretch("cat-cow", ["low back muscles", "abdominals"])
        stretch.isGentle = true
        return stretch
    }()
    static let ball: Stretch = {
        var stretch = StretchCareTests.stretch("ball", ["glutes"])
        (stretch.isGentle, stretch.kind) = (true, .release)
        return stretch
    }()

    static func stretch(_ name: Name, _ muscles: [Name]) -> Stretch {
        Stretch(name: name, muscles: muscles, group: "Back", hasSides: false, hold: HoldDuration(nearest: 30))
    }

    static func find(_ name: Name) -> Stretch? { [bend, catCow, ball].first { $0.name == name } }

    static func item(_ name: Name) -> RoutineItem { RoutineItem(name, duration: HoldDuration(nearest: 30)) }

    // MARK: the gentle version

    @Test("releases come first, and the gentle version leaves out anything not known to be gentle")
    func plan() {
        let planned = [Self.item("side bend"), Self.item("cat-cow"), Self.item("own"), Self.item("ball")]
        let whole = StretchPlan(planned, stretch: Self.find)
        #expect(whole.items.map(\.stretch) == ["ball", "side bend", "cat-cow", "own"])
        #expect(whole.leftOut.isEmpty)
        let gentle = StretchPlan(planned, isGentle: true, stretch: Self.find)
        #expect(gentle.items.map(\.stretch) == ["ball", "cat-cow"])
        #expect(gentle.leftOut.map(\.stretch) == ["side bend", "own"])
    }

    @Test("a warning sign rules out everything, what the catalog doesn't know, too")
    func warningSign() {
        let planned = [Self.item("cat-cow"), Self.item("own")]
        let plan = StretchPlan(planned, health: HealthProfile(conditions: [.warningSign]), stretch: Self.find)
        #expect(plan.items.isEmpty)
        #expect(plan.ruledOut.map(\.item.stretch) == ["cat-cow", "own"])
    }

    @Test("what health rules out isn't planned from the review on, and a warning sign stops only its day")
    func health() throws {
        var twist = Self.stretch("twist", ["glutes"])
        twist.exclusions = [.init(.osteoporosis, reason: "it twists the back")]
        let known = [twist, Self.catCow]
        let day = try Sample.date("2026-11-10")
        let source = PeriodSource(
            table: DayTable(Logbook()), habits: [],
            routines: RoutineHistory([Routine(start: day - 9, items: [Self.item("twist"), Self.item("cat-cow")])]),
            rules: PlanRules(
                health: HealthHistory([(day, HealthProfile(conditions: [.osteoporosis, .warningSign]))])
            ) { name in known.first { $0.name == name } },
            today: day + 9)
        #expect(source.planned(on: day - 1).map(\.stretch) == ["twist", "cat-cow"])
        #expect(source.planned(on: day) == [])
        #expect(source.planned(on: day + 1).map(\.stretch) == ["cat-cow"])
        #expect(
            source.plan(on: day + 1)?.ruledOut.map(\.reason) == ["with osteoporosis, it twists the back"])
    }

    @Test("the plan of a day doesn't depend on those asked for before")
    func plans() throws {
        let known = [Self.stretch("side bend", ["obliques"]), Self.catCow]
        let rules = PlanRules { name in known.first { $0.name == name } }
        let (day, both) = (try Sample.date("2026-11-10"), [Self.item("side bend"), Self.item("cat-cow")])
        for isGentle in [false, true, true, false, false] {
            for items in [both, Array(both.prefix(1)), both.reversed()] {
                #expect(
                    rules.plan(items, on: day, isGentle: isGentle)
                        == StretchPlan(items, isGentle: isGentle) { name in known.first { $0.name == name } })
            }
        }
    }

    @Test(
        "a strain calls for the gentle version for three days",
        arguments: [(19, nil), (20, 0), (21, 1), (23, 3), (24, nil)] as [(Int, Int?)])
    func strain(day: Int, ago: Int?) throws {
        let entries = [
            try Sample.entry("2026-11-20 08:00", [("Habit", "strain, yes")]),
            try Sample.entry("2026-11-22 08:00", [("Habit", "strain, no")]),
        ]
        let table = DayTable(Logbook(entries))
        let date = try Sample.date("2026-11-\(day)")
        #expect(
            GentleReason(on: date, table: table, flares: FlareHistory(table, through: date))
                == ago.map(GentleReason.strain(daysAgo:)))
    }

    @Test("a running flare-up calls for it, with its day")
    func flare() throws {
        let logbook = try Sample.logbook(from: "2026-11-01", pain: Array(repeating: 3, count: 15) + [7, 7])
        let table = DayTable(logbook)
        let flares = FlareHistory(table, through: try Sample.date("2026-11-18"))
        func reason(_ day: String) throws -> GentleReason? {
            GentleReason(on: try Sample.date(day), table: table, flares: flares)
        }
        #expect(try reason("2026-11-15") == nil)
        #expect(try reason("2026-11-17") == .flare(day: 2))
        #expect(try reason("2026-11-18") == .flare(day: 3))
    }

    // MARK: after a stretch

    /// One session a day with cat-cow: pain before, after, and the next morning.
    static func aftermath(_ sessions: [(before: Int, after: Int?, morning: Int?)]) throws -> StretchAftermath {
        let first = try Sample.date("2026-10-01")
        var entries: [Entry] = []
        for (number, session) in sessions.enumerated() {
            let day = first + 2 * number
            var fields = [("Pain_before", "\(session.before)"), ("Stretch", "cat-cow, 30 s")]
            if let after = session.after { fields.append(("Pain_after", "\(after)")) }
            entries.append(try Sample.entry("\(day) 19:00", fields))
            if let morning = session.morning {
                entries.append(try Sample.entry("\(day + 1) 07:00", [("Pain", "\(morning)")]))
                entries.append(try Sample.entry("\(day + 1) 20:00", [("Pain", "9")]))
            }
        }
        let week = first + 2 * sessions.count + 7
        return try #require(StretchAftermath.all(of: ["cat-cow"], in: Logbook(entries), beforeWeek: week).first)
    }

    @Test("three rises of two in the last ten sessions call for caution, two don't")
    func rises() throws {
        let calm = [(before: 4, after: Int?(4), morning: Int?.none)]
        let rise = [(before: 3, after: Int?(5), morning: Int?.none)]
        let two = try Self.aftermath(rise + rise + calm + calm)
        #expect(two.caution == nil)
        let three = try Self.aftermath(rise + calm + rise + rise + calm)
        #expect(three.caution == .rises(count: 3, sessions: 5))
        #expect(three.caution?.words == "pain rose after 3 of its last 5 sessions")
        let old = try Self.aftermath(rise + rise + rise + Array(repeating: calm, count: 8).flatMap { $0 })
        #expect(old.changes.count == 10)
        #expect(old.riseCount == 2)
        #expect(old.caution == nil)
    }

    @Test("a single rise of four is enough, a worse morning isn't")
    func steepRise() throws {
        #expect(try Self.aftermath([(3, 7, nil)]).caution == .steepRise(points: 4))
        #expect(try Self.aftermath([(3, nil, 8)]).caution == nil)
    }

    /// Evenings, some with cat-cow: pain in the evening, and the next morning.
    static func nights(_ days: [(done: Bool, evening: Int, morning: Int)]) throws -> [Entry] {
        let first = try Sample.date("2026-06-01")
        return try days.enumerated().flatMap { number, day in
            let fields =
                day.done
                ? [("Pain_before", "\(day.evening)"), ("Stretch", "cat-cow, 30 s")] : [("Pain", "\(day.evening)")]
            return [
                try Sample.entry("\(first + 2 * number) 20:00", fields),
                try Sample.entry("\(first + 2 * number + 1) 07:00", [("Pain", "\(day.morning)")]),
            ]
        }
    }

    @Test("stiff mornings call for caution only if they are worse than after other evenings")
    func mornings() throws {
        let stiff = [(done: true, evening: 3, morning: 5), (done: false, evening: 3, morning: 5)]
        let worse = [(done: true, evening: 3, morning: 5), (done: false, evening: 3, morning: 3)]
        let week = try Sample.date("2026-11-23")
        func aftermath(_ days: [(done: Bool, evening: Int, morning: Int)]) throws -> StretchAftermath {
            let logbook = Logbook(try Self.nights(Array(repeating: days, count: 25).flatMap { $0 }))
            return try #require(StretchAftermath.all(of: ["cat-cow"], in: logbook, beforeWeek: week).first)
        }
        #expect(try aftermath(stiff).caution == nil)
        #expect(try aftermath(stiff).mornings.afterStretch == Array(repeating: 2, count: 25))
        #expect(try aftermath(worse).caution == .mornings(difference: 2, nights: 25))
        #expect(
            try aftermath(worse).caution?.words
                == "by the next morning pain rose 2.0 points more after its last 25 days than without it")
    }

    @Test("mornings of the current week and sessions in another part of the day don't count yet")
    func nightsThatCount() throws {
        let nights = Array(repeating: [(done: true, evening: 3, morning: 5)], count: 20).flatMap { $0 }
        var entries = try Self.nights(nights)
        entries.append(
            try Sample.entry("2026-06-02 09:00", [("Pain_before", "1"), ("Stretch", "cat-cow, 30 s")]))
        func changes(_ week: String) throws -> [Int] {
            let all = StretchAftermath.all(
                of: ["cat-cow"], in: Logbook(entries), beforeWeek: try Sample.date(week))
            return try #require(all.first).mornings.afterStretch
        }
        #expect(try changes("2026-11-23").count == 20)
        #expect(try changes("2026-06-10").count == 4)
    }

    @Test("nights used again before a changed day are the same as all collected anew, for each day of 30 that changes")
    func nightsUsedAgain() throws {
        let days = (0..<15).map { (done: !$0.isMultiple(of: 3), evening: 2 + $0 % 4, morning: 3 + $0 % 5) }
        let before = try Self.nights(days)
        let week = try Sample.date("2026-07-06")
        let earlier = StretchNights(Logbook(before), before: week)
        func mornings(_ nights: StretchNights, _ logbook: Logbook) -> MorningComparison? {
            StretchAftermath.all(of: ["cat-cow"], in: logbook, through: week, nights: nights).first?.mornings
        }
        var isEverDifferent = false
        for offset in 0..<30 {
            let day = try Sample.date("2026-06-01") + offset
            let entry = try Sample.entry(
                "\(day) 06:00", [("Pain_before", "8"), ("Stretch", "cat-cow, 30 s"), ("Pain_after", "1")])
            let logbook = Logbook(before + [entry])
            let fresh = mornings(StretchNights(logbook, before: week), logbook)
            let again = StretchNights(logbook, before: week, after: (earlier, unchangedBefore: day))
            #expect(mornings(again, logbook) == fresh, "\(day)")
            if fresh != mornings(earlier, logbook) { isEverDifferent = true }
        }
        #expect(isEverDifferent)
    }

    @Test("a skipped stretch doesn't count")
    func skipped() throws {
        let entry = try Sample.entry(
            "2026-11-20 19:00",
            [
                ("Pain_before", "2"), ("Stretch", "cat-cow, skipped, hurts"), ("Stretch", "ball, 30 s"),
                ("Pain_after", "7"),
            ])
        let results = StretchAftermath.all(
            of: ["cat-cow", "ball"], in: Logbook([entry]), beforeWeek: try Sample.date("2026-11-23"))
        #expect(results.map(\.changes) == [[], [5]])
    }

    // MARK: muscles and habits

    static let sitting: Habit = {
        var habit = Habit(name: "sitting", measure: .hours, question: "")
        (habit.shortens, habit.exposure) = (["abdominals", "hamstrings"], "long sitting")
        return habit
    }()
    static let legs: Habit = {
        var habit = Habit(name: "crossed legs", measure: .yesNo, question: "")
        (habit.shortens, habit.loads) = (["glutes"], ["low back muscles"])
        return habit
    }()

    @Test("the purpose of a stretch is the most frequent habit that shortens its muscles")
    func purpose() throws {
        let entries = [
            try Sample.entry("2026-11-19 20:00", [("Habit", "crossed legs, yes"), ("Habit", "sitting, 0 h")]),
            try Sample.entry("2026-11-20 20:00", [("Habit", "crossed legs, no"), ("Habit", "sitting, 6 h")]),
        ]
        let today = try Sample.date("2026-11-20")
        func words(
            _ stretch: Stretch, _ entries: [Entry],
            _ habits: [Habit] = [StretchCareTests.sitting, StretchCareTests.legs]
        ) -> String? {
            StretchPurpose(of: stretch, habits: habits, table: DayTable(Logbook(entries)), on: today)?.words
        }
        #expect(words(Self.catCow, entries) == "which your long sitting shortens")
        #expect(words(Self.catCow, entries, [Self.legs]) == "which your crossed legs load")
        #expect(words(Self.ball, entries) == "which your crossed legs shorten")
        #expect(words(Self.catCow, []) == "which long sitting shortens")
        #expect(words(Self.bend, entries) == nil)
    }

    @Test("muscles that habits affect and the routine leaves out are listed, the most affected first")
    func coverage() {
        let coverage = RoutineCoverage(
            [Self.item("cat-cow"), Self.item("side bend")], habits: [Self.sitting, Self.legs],
            muscles: ["quadratus lumborum", "hamstrings", "glutes", "low back muscles", "abdominals", "chest"],
            stretch: Self.find)
        #expect(coverage.covered.map(\.name) == ["low back muscles", "abdominals", "quadratus lumborum"])
        #expect(coverage.covered.map { $0.stretches } == [["cat-cow"], ["cat-cow"], ["side bend"]])
        #expect(coverage.uncovered.map(\.name) == ["hamstrings", "glutes"])
        #expect(coverage.uncovered.map { $0.habits.map(\.name) } == [["sitting"], ["crossed legs"]])
    }
}
