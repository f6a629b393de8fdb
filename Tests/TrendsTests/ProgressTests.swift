import Diary
import Testing
import Trends

@Suite("Progress over weeks")
struct ProgressTests {
    private static let bridge: Stretch = {
        var stretch = Stretch(
            name: "glute bridge", muscles: [], group: "Strength", hasSides: false, hold: HoldDuration(nearest: 30),
            holdRange: HoldDuration(nearest: 25)...HoldDuration(nearest: 100))
        stretch.repetitions = Stretch.Repetitions(count: 6, range: 5...20, tempo: 5)
        return stretch
    }()
    private static let hamstring = Stretch(
        name: "strap hamstring", muscles: [], group: "Hamstrings", hasSides: false, hold: HoldDuration(nearest: 30),
        holdRange: HoldDuration(nearest: 30)...HoldDuration(nearest: 60))

    private static func week(_ before: Int, _ after: Int, _ morning: Int, sessions: Int = 5, flare: Bool = false)
        -> ProgressWeek
    {
        ProgressWeek(
            sessions: .init(repeating: .init(before: before, after: after, nextMorning: morning), count: sessions),
            isFlare: flare)
    }

    @Test("a week determines the next step by the rule")
    func rule() {
        #expect(ProgressStep(after: Self.week(4, 5, 5)) == .grow)
        #expect(ProgressStep(after: Self.week(4, 5, 5, sessions: 3)) == .grow)
        #expect(ProgressStep(after: Self.week(4, 6, 4)) == .stay(.painAfter(5)))
        #expect(ProgressStep(after: Self.week(4, 4, 6)) == .stay(.mornings(5)))
        #expect(ProgressStep(after: Self.week(4, 3, 3, sessions: 2)) == .stay(.fewSessions(2)))
        #expect(ProgressStep(after: Self.week(4, 3, 3, flare: true)) == .back)
    }

    @Test("over eight weeks with a flare-up in the third, holds and repetitions follow the rule")
    func eightWeeks() {
        let weeks = [
            Self.week(4, 3, 3), Self.week(4, 4, 4), Self.week(6, 6, 6, flare: true), Self.week(4, 4, 4),
            Self.week(3, 5, 3), Self.week(3, 3, 2), Self.week(3, 3, 3, sessions: 1), Self.week(2, 2, 2),
        ]
        var items = [Self.bridge, Self.hamstring].map { RoutineItem($0.name, duration: $0.hold) }
        var told: [String] = []
        for week in weeks {
            let step = ProgressStep(after: week)
            for (place, stretch) in [Self.bridge, Self.hamstring].enumerated() {
                items[place] = stretch.progressed(items[place], by: step).item
            }
            told.append("\(Self.bridge.doseWords(items[0].duration)), \(items[1].duration.text)")
        }
        #expect(
            told == [
                "8 times, 35 s", "10 times, 40 s", "8 times, 35 s", "10 times, 40 s", "10 times, 40 s",
                "12 times, 45 s", "12 times, 45 s", "14 times, 50 s",
            ])
    }

    @Test("nothing grows or shrinks beyond its sensible range")
    func limits() {
        let most = RoutineItem("strap hamstring", duration: HoldDuration(nearest: 60))
        #expect(Self.hamstring.progressed(most, by: .grow).step == .stay(.atMost))
        let least = RoutineItem("strap hamstring", duration: HoldDuration(nearest: 30))
        #expect(Self.hamstring.progressed(least, by: .back).item == least)
        let own = RoutineItem("strap hamstring", duration: HoldDuration(nearest: 90))
        #expect(Self.hamstring.progressed(own, by: .back).item == own)
    }

    @Test("a week has the sessions of its seven days, each with the first score before noon of the day after")
    func sessions() throws {
        let logbook = Logbook(
            try [
                ["2026-11-13 20:00", "9", "9"], ["2026-11-14 20:00", "4", "3"], ["2026-11-18 20:00", "5"],
                ["2026-11-20 20:00", "6", "5"],
            ].enumerated().map { place, session in
                try Entry(
                    fields: [("Id", "s\(place)"), ("When", "\(session[0]) +0100"), ("Pain_before", session[1])]
                        + [("Stretch", "strap hamstring, 30 s")] + session.dropFirst(2).map { ("Pain_after", $0) })
            }
                + [
                    // At noon, and after the midnight that ends the day after, no longer the morning after.
                    ("2026-11-15 12:00", "8"), ("2026-11-16 00:30", "8"), ("2026-11-19 07:00", "2"),
                    ("2026-11-19 09:00", "7"), ("2026-11-21 11:59", "1"),
                ].map { when, pain in try Entry(fields: [("Id", when), ("When", "\(when) +0100"), ("Pain", pain)]) })
        let week = ProgressWeek(
            of: "strap hamstring", endingOn: try DiaryDate(parsing: "2026-11-20"), in: logbook, flares: FlareHistory())
        #expect(
            week.sessions == [
                .init(before: 4, after: 3), .init(before: 5, nextMorning: 2),
                .init(before: 6, after: 5, nextMorning: 1),
            ])
        #expect(!week.isFlare)
    }

    @Test("a routine less than a week old doesn't change")
    func young() throws {
        let day = try DiaryDate(parsing: "2026-11-20")
        let routine = Routine(
            start: day - 3, items: [RoutineItem("strap hamstring", duration: HoldDuration(nearest: 30))])
        let progress = RoutineProgress(
            routine, on: day, logbook: Logbook(), flares: FlareHistory(),
            stretch: { $0 == "strap hamstring" ? Self.hamstring : nil })
        #expect(progress.items.map(\.step) == [.stay(.tooSoon)])
        #expect(progress.routineItems == routine.items)
    }
}
