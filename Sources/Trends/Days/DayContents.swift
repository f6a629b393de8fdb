import Diary

/// What a day's entries say, summed up; see ``DaySummary``.
struct DayContents: Hashable, Sendable {
    /// The number of entries.
    private(set) var entryCount = 0
    /// The highest pain score of the day, 0-10.
    private(set) var worst: PainScore?
    /// The sum of the day's pain scores.
    private(set) var scoreSum = 0
    /// The number of pain scores.
    private(set) var readingCount = 0
    /// The habits logged, each with its latest amount of the day, in order of first mention.
    private(set) var habitAmounts = NamedAmounts()
    /// The desk measurements of those habits for which the user stated no other amount.
    private(set) var measured: [DeskMark] = []
    /// The activities logged, with amounts under one name added up, in order of first mention.
    private(set) var activityAmounts = NamedAmounts()
    /// The latest rating of each kind.
    private(set) var ratings = Ratings()
    /// The holds of stretches, done and skipped, in the order they were logged.
    private(set) var holds: [Hold] = []
    /// The treatments, in the order they were logged.
    private(set) var care: [Treatment] = []
    /// The medicines, taken or left out, in the order they were logged.
    private(set) var medicines: [Medicine] = []
    /// The exercises other than holds, done and skipped, in the order they were logged.
    private(set) var exercises: [ExerciseBout] = []
    /// The user's own latest mark of whether this day is a flare-up; nil if there is none.
    private(set) var flareMark: Bool?
    /// What was logged before noon.
    private(set) var morning = DayMorning()

    /// Sums up entries, earliest first.
    init(_ entries: [Entry], on day: DiaryDate) {
        for place in entries.indices { add(entries, at: place, on: day) }
    }

    /// Adds an entry, later than those before it. Its properties are asked for where it is: handing it over would copy all of them.
    mutating func add(_ entries: [Entry], at place: Int, on day: DiaryDate) {
        entryCount += 1
        if DayMorning.includes(entries[place].when, on: day) { morning.add(entries, at: place, on: day) }
        let pain = entries[place].pain
        add(pain == nil && !entries[place].sites.isEmpty ? entries[place].painNow : pain)
        add(entries[place].painBefore)
        add(entries[place].painAfter)
        if !entries[place].habits.isEmpty { habitAmounts.set(entries[place].habits) }
        for activity in entries[place].activities { activityAmounts.add(activity) }
        // Only an imported value is a measurement.
        if !measured.isEmpty || !entries[place].imported.isEmpty {
            for habit in entries[place].habits { noteSource(of: habit, in: entries, at: place) }
            for activity in entries[place].activities { noteSource(of: activity, in: entries, at: place) }
        }
        ratings.update(with: entries[place].ratings)
        holds.add(entries[place].holds)
        care.add(entries[place].care)
        medicines.add(entries[place].medicines)
        exercises.add(entries[place].exercises)
        flareMark = entries[place].flare ?? flareMark
    }

    private mutating func add(_ score: PainScore?) {
        guard let score else { return }
        worst = max(worst ?? score, score)
        scoreSum += score.value
        readingCount += 1
    }

    private mutating func noteSource(of habit: HabitAmount, in entries: [Entry], at place: Int) {
        if !measured.isEmpty { measured.removeAll { $0.habit == habit.name } }
        guard !entries[place].imported.isEmpty, let mark = entries[place].deskMark(of: habit.name),
            mark.amount == habit.amount
        else { return }
        measured.append(mark)
    }
}

extension Array {
    /// Appends elements, of which most entries have none and most days have those of one entry, which are shared rather than copied.
    fileprivate mutating func add(_ elements: [Element]) {
        if isEmpty { self = elements } else if !elements.isEmpty { self += elements }
    }
}
