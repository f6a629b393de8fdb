import Diary

/// Creates entries concisely for tests.
enum Sample {
    static func date(_ text: String) throws -> DiaryDate { try DiaryDate(parsing: text) }

    /// Returns an entry at a local time, `2026-11-20 08:10`, with fields as in the diary.
    static func entry(_ when: String, _ fields: [(String, String)]) throws -> Entry {
        try Entry(fields: [(name: "When", value: "\(when) +0100")] + fields.map { (name: $0.0, value: $0.1) })
    }

    /// Returns one entry a day with the given pain scores, starting on a day; nil leaves the day out.
    static func logbook(from first: String, pain: [Int?], marks: [Int: Bool] = [:]) throws -> Logbook {
        let start = try date(first)
        return Logbook(
            try pain.enumerated().compactMap { offset, score in
                guard score != nil || marks[offset] != nil else { return nil }
                var fields: [(String, String)] = []
                if let score { fields.append(("Pain", "\(score)")) }
                if let mark = marks[offset] { fields.append(("Flare", mark ? "yes" : "no")) }
                return try entry("\(start + offset) 20:00", fields)
            })
    }

    static let sitting = Habit(name: "sitting", measure: .hours, question: "")
    static let crossedLegs = Habit(name: "crossed legs", measure: .yesNo, question: "")
    static let slept = Habit(
        name: "slept", measure: .choice(["on back", "on side", "on stomach", "on side with knees drawn up"]),
        question: "")
    static let sleepQuality: Habit = {
        var habit = Habit(name: "sleep quality", kind: .rating(.sleepQuality), measure: .score, question: "")
        habit.direction = .less
        habit.window = .sameNight
        return habit
    }()
    static let walking = Habit(name: "walking", kind: .activity, measure: .minutes, question: "")
    static let skipped = Habit(name: .stretchesSkipped, measure: .yesNo, question: "")
}
