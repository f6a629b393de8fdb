import Canvas
import Catalog
import Diary
import Simulation

@testable import Screens

/// The week shown in the design, 16 to 22 November 2026, with today on its Friday.
enum WeekSample {
    /// A day as the table shows it: two readings, habits, and holds of the routine that were done.
    private struct Day {
        let worst: Int
        let other: Int?
        var habits: [(Name, String)]
        let holds: Int
        var flare: Bool?
    }

    private static func day(
        _ worst: Int, _ other: Int?, sitting: String, longest: String, crossed: String, slept: String,
        driving: String? = nil, holds: Int, flare: Bool? = nil
    ) -> Day {
        var habits: [(Name, String)] = [
            ("sitting", sitting), ("longest sit", longest), ("crossed legs", crossed), ("slept", slept),
        ]
        if let driving { habits.append(("driving", driving)) }
        return Day(worst: worst, other: other, habits: habits, holds: holds, flare: flare)
    }

    private static let thisWeek: [Day] = [
        day(5, 3, sitting: "7.5 h", longest: "1.5 h", crossed: "yes", slept: "on side", holds: 9),
        day(4, 3, sitting: "6 h", longest: "1 h", crossed: "no", slept: "on side", driving: "0.5 h", holds: 6),
        day(
            6, 4, sitting: "9 h", longest: "3 h", crossed: "yes", slept: "on stomach", driving: "2 h", holds: 0,
            flare: false),
        day(8, 5, sitting: "8.5 h", longest: "2.5 h", crossed: "yes", slept: "on stomach", holds: 0, flare: true),
        day(7, 6, sitting: "7.5 h", longest: "2 h", crossed: "yes", slept: "on stomach", holds: 3, flare: true),
    ]

    private static func earlierDay(_ number: Int) -> Day {
        let sitting = ["5 h", "6 h", "4.5 h", "6 h", "5 h", "4 h", "4 h"][number % 7]
        return day(
            [3, 4, 5, 4, 4, 3, 4][number % 7], [3, 4, 5, 3, 4, 3, 4][number % 7], sitting: sitting,
            longest: number % 7 < 4 ? "1.5 h" : "1 h",
            crossed: number % 7 < 2 ? "yes" : "no", slept: number % 7 == 6 ? "on back" : "on side", driving: "0 h",
            holds: number % 7 < 5 ? 6 : 5)
    }

    private static let monday = date("2026-11-16")

    /// The week and the five weeks before it.
    static var entries: [Entry] {
        let earlier = (0..<35).flatMap { entries(of: earlierDay($0), on: monday - 35 + $0) }
        return earlier + thisWeek.enumerated().flatMap { entries(of: $1, on: monday + $0) }
    }

    private static func entries(of day: Day, on date: DiaryDate) -> [Entry] {
        let morning = entry("m\(date)", "\(date) 08:10 +0000") {
            $0.pain = day.other.flatMap(PainScore.init)
        }
        let evening = entry("e\(date)", "\(date) 20:30 +0000") {
            $0.pain = PainScore(day.worst)
            $0.habits = day.habits.map { HabitAmount($0.0, amount($0.1)) }
            $0.flare = day.flare
            $0.holds = routine.items.prefix(day.holds).map { Hold($0.stretch, side: $0.side, .done($0.duration)) }
        }
        return [morning, evening]
    }

    /// The initial routine of a new diary: ten holds.
    static let routine = Routine(start: date("2026-08-01"), items: Catalog.standard.defaultRoutine)

    /// Returns a model on Week that has read the sample diary.
    static func model(
        size: Size = Size(width: 80, height: 24), glyphs: Glyphs = .unicode, entries: [Entry] = Self.entries,
        preferences: Preferences = Preferences(), now: Moment = SampleDiary.evening, screen: Screen = .week
    ) -> AppModel {
        var model = AppModel(
            size: size, time: ClockTime(now: now, uptime: 1000), appearance: Appearance(glyphs: glyphs),
            preferences: preferences, diary: DiaryState(), screen: screen, seed: 1)
        model.start(with: entries, routine)
        return model
    }

    /// Returns a made-up diary of several days up to that Friday, always the same.
    static func simulated(days: Int) -> [Entry] {
        SimulatedDiary(.demo(days: days, lastDay: SampleDiary.day, seed: 7)).entries(until: SampleDiary.evening)
    }
}
