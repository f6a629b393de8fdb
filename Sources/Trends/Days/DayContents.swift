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
        // Through a span: iterating over the entries would copy each of them.
        let span = entries.span
        for index in span.indices { add(span[index], on: day) }
    }

    private mutating func add(_ entry: Entry, on day: DiaryDate) {
        entryCount += 1
        morning.add(entry, on: day)
        add(entry.painNow)
        add(entry.painBefore)
        add(entry.painAfter)
        for habit in entry.habits {
            habitAmounts.set(habit)
            noteSource(of: habit, in: entry)
        }
        for activity in entry.activities { activityAmounts.add(activity) }
        for activity in entry.activities { noteSource(of: activity, in: entry) }
        ratings.update(with: entry.ratings)
        // Most entries have none of these.
        if !entry.holds.isEmpty { holds += entry.holds }
        if !entry.care.isEmpty { care += entry.care }
        if !entry.medicines.isEmpty { medicines += entry.medicines }
        if !entry.exercises.isEmpty { exercises += entry.exercises }
        flareMark = entry.flare ?? flareMark
    }

    private mutating func add(_ score: PainScore?) {
        guard let score else { return }
        worst = max(worst ?? score, score)
        scoreSum += score.value
        readingCount += 1
    }

    private mutating func noteSource(of habit: HabitAmount, in entry: Entry) {
        if !measured.isEmpty { measured.removeAll { $0.habit == habit.name } }
        guard !entry.imported.isEmpty, let mark = entry.deskMark(of: habit.name), mark.amount == habit.amount else {
            return
        }
        measured.append(mark)
    }
}
