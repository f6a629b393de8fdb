import Diary

/// One diary day: a summary of all its entries.
///
/// Anything not logged is nil or absent, never 0 or no.
public struct DaySummary: Hashable, Sendable {
    /// The diary day.
    public let day: DiaryDate
    /// The number of entries.
    public private(set) var entryCount = 0
    /// The highest pain score of the day, 0-10.
    public private(set) var worst: PainScore?
    /// The sum of the day's pain scores.
    private var scoreSum = 0
    /// The number of pain scores.
    public private(set) var readingCount = 0
    /// The habits logged, each with its latest amount of the day, in order of first mention.
    public var habits: [HabitAmount] { habitAmounts.all }
    private(set) var habitAmounts = NamedAmounts()
    /// The desk measurements of those habits for which the user stated no other amount.
    public private(set) var measured: [DeskMark] = []
    /// The activities logged, with amounts under one name added up, in order of first mention.
    public var activities: [HabitAmount] { activityAmounts.all }
    private(set) var activityAmounts = NamedAmounts()
    /// The latest rating of each kind.
    public private(set) var ratings = Ratings()
    /// The holds of stretches, done and skipped, in the order they were logged.
    public private(set) var holds: [Hold] = []
    /// The treatments, in the order they were logged.
    public private(set) var care: [Treatment] = []
    /// The medicines, taken or left out, in the order they were logged.
    public private(set) var medicines: [Medicine] = []
    /// The exercises other than holds, done and skipped, in the order they were logged.
    public private(set) var exercises: [ExerciseBout] = []
    /// The user's own latest mark of whether this day is a flare-up; nil if there is none.
    public private(set) var flareMark: Bool?
    /// Whether the planned stretches were skipped; nil if unknown, or not requested from ``PeriodSource/table(for:)``.
    var hasSkippedStretches: Bool?

    /// What was logged before noon.
    public private(set) var morning = DayMorning()

    /// The mean of the day's pain scores, not rounded.
    public var average: Double? {
        readingCount > 0 ? Double(scoreSum) / Double(readingCount) : nil
    }

    /// Whether at least one hold was done.
    public var hasDoneHold: Bool { holds.contains { $0.duration != nil } }

    /// Summarises a day from its entries, earliest first.
    /// - Complexity: O(n) in the entries' fields
    public init(day: DiaryDate, entries: [Entry] = []) {
        self.day = day
        // Through a span: iterating over the entries would copy each of them.
        let span = entries.span
        for index in span.indices { add(span[index]) }
    }

    private mutating func add(_ entry: Entry) {
        entryCount += 1
        morning.add(entry, on: day)
        for score in entry.scores {
            worst = max(worst ?? score, score)
            scoreSum += score.value
            readingCount += 1
        }
        for habit in entry.habits {
            habitAmounts.set(habit)
            noteSource(of: habit, in: entry)
        }
        for activity in entry.activities { activityAmounts.add(activity) }
        for activity in entry.activities { noteSource(of: activity, in: entry) }
        ratings.update(with: entry.ratings)
        holds += entry.holds
        care += entry.care
        medicines += entry.medicines
        exercises += entry.exercises
        flareMark = entry.flare ?? flareMark
    }

    private mutating func noteSource(of habit: HabitAmount, in entry: Entry) {
        if !measured.isEmpty { measured.removeAll { $0.habit == habit.name } }
        guard !entry.imported.isEmpty, let mark = entry.deskMark(of: habit.name), mark.amount == habit.amount else {
            return
        }
        measured.append(mark)
    }
}
