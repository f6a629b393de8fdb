import Canvas
import Diary

@testable import Screens

/// A made-up diary whose Friday, 20 November 2026, is the day shown in the design.
enum SampleDiary {
    static let day = date("2026-11-20")

    /// Half past nine on that Friday evening.
    static let evening = moment("2026-11-20 21:30 +0000")

    /// Everything logged: more than two weeks of readings, and the Friday itself.
    static var entries: [Entry] { history + friday }

    /// The readings and habits of that Friday.
    static let friday: [Entry] = [
        entry("a1", "2026-11-20 08:10 +0000") {
            $0.pain = PainScore(6)
            $0.sites = [SiteReading("low back", side: .left)]
            $0.feels = ["ache", "stiff"]
            $0.note = "Long drive to Leeds; woke stiff."
        },
        entry("a2", "2026-11-20 12:30 +0000") {
            $0.holds = [
                hold("ball under glute", .left), hold("knees to chest", nil), hold("hip flexor", .left),
            ]
        },
        entry("a3", "2026-11-20 13:40 +0000") {
            $0.pain = PainScore(7)
            $0.sites = [SiteReading("low back", side: .left), SiteReading("leg", side: .left)]
            $0.feels = ["shooting"]
        },
        entry("a4", "2026-11-20 18:00 +0000") {
            $0.activities = [HabitAmount("walking", amount("20 min"))]
        },
        entry("a5", "2026-11-20 19:00 +0000") {
            $0.care = [Treatment("heat", detail: "low back")]
            $0.painBefore = PainScore(7)
            $0.painAfter = PainScore(5)
        },
        entry("a6", "2026-11-20 20:30 +0000") {
            $0.habits = [
                HabitAmount("sitting", amount("7.5 h")), HabitAmount("longest sit", amount("2 h")),
                HabitAmount("crossed legs", .answer(true)), HabitAmount("leaning forward", .answer(false)),
                HabitAmount("child on hip", .answer(false)), HabitAmount("slept", amount("on stomach")),
            ]
            $0.sleepQuality = Rating(4)
        },
    ]

    /// The worst pain of the days before, latest first; nothing was logged on the ninth.
    private static let scores = [8, 6, 5, 3, 3, 5, 6, 3, 3, 5, nil, 5, 6] + (0..<90).map { 3 + ($0 * 7 % 3) }

    private static let history: [Entry] = scores.enumerated().compactMap { index, score in
        guard let score else { return nil }
        let date = day - (index + 1)
        return entry("h\(index)", "\(date) 20:00 +0000") {
            $0.pain = PainScore(score)
            $0.habits = [
                HabitAmount("sitting", amount("6 h")), HabitAmount("longest sit", amount("1.5 h")),
                HabitAmount("driving", amount("0.5 h")),
            ]
            $0.sleepQuality = Rating(6)
            $0.stress = Rating(3)
        }
    }

    /// Eight holds, starting with a release.
    static let routine = Routine(
        start: date("2026-08-01"),
        items: [
            item("ball under glute", .left), item("knees to chest", nil), item("hip flexor", .left),
            item("hip flexor", .right), item("hamstring", .left), item("hamstring", .right), item("side bend", .left),
            item("side bend", .right),
        ])

    /// Returns a model that has read the sample diary, on that evening.
    static func model(
        size: Size = Size(width: 80, height: 24), glyphs: Glyphs = .unicode, entries: [Entry] = Self.entries
    ) -> AppModel {
        var model = AppModel(
            size: size, time: ClockTime(now: evening, uptime: 1000), appearance: Appearance(glyphs: glyphs),
            diary: DiaryState(), seed: 1)
        model.start(with: entries, routine)
        return model
    }

    private static func item(_ name: Name, _ side: Side?) -> RoutineItem {
        RoutineItem(name, side: side, duration: seconds(45))
    }

    private static func hold(_ name: Name, _ side: Side?) -> Hold { Hold(name, side: side, .done(seconds(45))) }
}

/// Returns a hold of this many seconds, 1 to 3600.
func seconds(_ number: Int) -> HoldDuration {
    guard let duration = HoldDuration(seconds: number) else { preconditionFailure("no such hold: \(number)") }
    return duration
}

/// Returns a date as written in the diary.
func date(_ text: String) -> DiaryDate {
    guard let date = try? DiaryDate(parsing: text) else { preconditionFailure("no such date: \(text)") }
    return date
}

/// Returns a moment as written in the diary.
func moment(_ text: String) -> Moment {
    guard let moment = try? Moment(parsing: text) else { preconditionFailure("no such moment: \(text)") }
    return moment
}

/// Returns an amount as written in the diary.
func amount(_ text: String) -> Amount {
    guard let amount = try? Amount(parsing: text) else { preconditionFailure("no such amount: \(text)") }
    return amount
}

/// Returns an entry with an identifier and a moment, filled in by a closure.
func entry(_ id: String, _ when: String, _ fill: (inout Entry) -> Void = { _ in }) -> Entry {
    var entry = Entry(id: EntryID(id), when: moment(when))
    fill(&entry)
    return entry
}
