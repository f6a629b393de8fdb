import Diary

extension Entry {
    /// Every word that the lines of entries can have from the program, whatever their records say.
    static var ownWords: String {
        (samples + Side.allCases.map { [("Site", "x, \($0.rawValue)")] }).map { fields in
            (try? Entry(fields: [("When", "2000-01-01 00:00 +0000")] + fields))?.line() ?? ""
        }.joined(separator: "\n")
    }

    /// Sample entries that between them have every field, in each of its forms.
    private static var samples: [[(name: String, value: String)]] {
        [
            [("Pain", "1"), ("Pain_before", "1"), ("Pain_after", "1"), ("Feel", "x"), ("Flare", "yes")],
            [("Flare", "no")],
            Side.allCases.map { ("Site", "x, \($0.rawValue), 1") },
            [("Habit", "x, yes"), ("Habit", "x, no")]
                + Amount.Unit.allCases.map { ("Habit", "x, 1 \($0.rawValue)") },
            RatingField.allCases.map { ($0.field.rawValue, "1") },
            [("Activity", "x, 1 h"), ("Care", "x"), ("Medicine", "x, 1 x"), ("Medicine", "x, none")],
            [("Stretch", "x, 1 s"), ("Stretch", "x, skipped, x")],
            [("Exercise", "x, 2 times, 2 sets"), ("Exercise", "x, 2 s, 2 sets"), ("Exercise", "x, skipped, x")],
            [("Trigger", "x"), ("Event", "x"), ("Question", "x"), ("Answered", "yes"), ("Note", "x")],
            [("Conflict", "X: x"), ("X", "x")],
        ]
    }
}
