import Diary

/// Everything that the entries of a digest say about habits and stretches, each only once: they say the same over and over, and a number
/// is read in a twentieth of the time.
struct DigestWords {
    /// An entry of it all.
    private(set) var entry: Entry
    private var habits: [HabitAmount: Int] = [:]
    private var holds: [Hold: Int] = [:]

    /// Starts without any.
    init() {
        entry = Entry(id: EntryID("words"), when: Moment(instant: 0, offset: 0))
    }

    /// Takes what was said.
    init(entry: Entry) {
        self.entry = entry
    }

    /// Returns entries as text: of each the number of days since the first one, its pain, its ratings, and the places of its habits and its stretches
    /// among the words, as in `3412d-c----,3,17/0,1`.
    ///
    /// - Parameter first: the first day.
    /// - Returns: nil if an entry says anything else, or is of an earlier day.
    mutating func text(of entries: [Entry], since first: DiaryDate) -> String? {
        var texts: [String] = []
        for entry in entries {
            let day = DiaryDate(dayNumber: entry.when.date.dayNumber)
            var known = Entry(digesting: day)
            (known.pain, known.ratings, known.habits, known.holds) =
                (entry.pain, entry.ratings, entry.habits, entry.holds)
            guard known == entry, day >= first else { return nil }
            let letters =
                [DigestBytes.letter(entry.pain)]
                + RatingField.allCases.map { DigestBytes.letter(entry.ratings[$0]) }
            let habits = entry.habits.map { ",\(place(of: $0))" }.joined()
            let holds = entry.holds.map { "/\(place(of: $0))" }.joined()
            texts.append("\(day - first)\(String(letters))\(habits)\(holds)")
        }
        return texts.joined(separator: " ")
    }

    private mutating func place(of habit: HabitAmount) -> Int {
        if let place = habits[habit] { return place }
        habits[habit] = entry.habits.count
        entry.habits.append(habit)
        return entry.habits.count - 1
    }

    private mutating func place(of hold: Hold) -> Int {
        if let place = holds[hold] { return place }
        holds[hold] = entry.holds.count
        entry.holds.append(hold)
        return entry.holds.count - 1
    }

    /// The bytes of a day and the blank after it, at least.
    private static let shortestDay = 16

    /// Parses entries; nil if they aren't such a text, or say what isn't among the words.
    func entries(from bytes: UnsafeBufferPointer<UInt8>, since first: DiaryDate) -> [Entry]? {
        var reader = DigestBytes(bytes)
        var entries: [Entry] = []
        entries.reserveCapacity(bytes.count / Self.shortestDay)
        while !reader.isAtEnd {
            guard let entry = nextEntry(&reader, since: first), reader.isAtEnd || reader.skip(" ") else { return nil }
            entries.append(entry)
        }
        return entries
    }

    private static let usualHabits = 8

    private func nextEntry(_ reader: inout DigestBytes, since first: DiaryDate) -> Entry? {
        guard let days = reader.number(), let pain = reader.next() else { return nil }
        var entry = Entry(digesting: first + days)
        entry.pain = DigestBytes.score(pain)
        for field in RatingField.allCases {
            guard let letter = reader.next() else { return nil }
            entry.ratings[field] = DigestBytes.rating(letter)
        }
        entry.habits.reserveCapacity(Self.usualHabits)
        while reader.skip(",") {
            guard let place = reader.number(), place < self.entry.habits.count else { return nil }
            entry.habits.append(self.entry.habits[place])
        }
        while reader.skip("/") {
            guard let place = reader.number(), place < self.entry.holds.count else { return nil }
            entry.holds.append(self.entry.holds[place])
        }
        return entry
    }
}

extension Entry {
    /// Creates an empty entry that represents a day.
    init(digesting day: DiaryDate) {
        // Noon in UTC lies on this diary day wherever days begin.
        self.init(
            id: EntryID(String(day.dayNumber)), when: Moment(instant: day.dayNumber * 86_400 + 12 * 3600, offset: 0))
    }
}
