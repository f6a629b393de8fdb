import Diary

/// One diary day: a summary of all its entries.
///
/// Anything not logged is nil or absent, never 0 or no.
public struct DaySummary: Sendable {
    /// The diary day.
    public let day: DiaryDate
    /// On the heap, since days are copied all the time and hold a dozen arrays.
    private let box: Box
    /// Whether the planned stretches were skipped; nil if unknown, or not requested from ``PeriodSource/table(for:)``.
    var hasSkippedStretches: Bool?

    private final class Box: Sendable {
        let contents: DayContents

        init(_ contents: DayContents) { self.contents = contents }

        static let empty = Box(DayContents([], on: DiaryDate(dayNumber: 0)))
    }

    /// Summarises a day from its entries, earliest first.
    /// - Complexity: O(n) in the entries' fields
    public init(day: DiaryDate, entries: [Entry] = []) {
        self.day = day
        box = entries.isEmpty ? .empty : Box(DayContents(entries, on: day))
    }

    /// Takes what was summed up of a day.
    init(day: DiaryDate, contents: DayContents) {
        self.day = day
        box = Box(contents)
    }

    /// The number of entries.
    public var entryCount: Int { box.contents.entryCount }
    /// The highest pain score of the day, 0-10.
    public var worst: PainScore? { box.contents.worst }
    /// The mean of the day's pain scores, not rounded.
    public var average: Double? {
        readingCount > 0 ? Double(box.contents.scoreSum) / Double(readingCount) : nil
    }
    /// The number of pain scores.
    public var readingCount: Int { box.contents.readingCount }
    /// The habits logged, each with its latest amount of the day, in order of first mention.
    public var habits: [HabitAmount] { habitAmounts.all }
    var habitAmounts: NamedAmounts { box.contents.habitAmounts }
    /// Whether a strain was logged.
    var isStrained: Bool {
        switch box.contents.habitAmounts[.strain] {
        case nil: false
        case .answer(let answer): answer
        case .quantity(let quantity, _): quantity.value > 0
        case .choice: true
        }
    }
    /// The desk measurements of those habits for which the user stated no other amount.
    public var measured: [DeskMark] { box.contents.measured }
    /// The activities logged, with amounts under one name added up, in order of first mention.
    public var activities: [HabitAmount] { activityAmounts.all }
    var activityAmounts: NamedAmounts { box.contents.activityAmounts }
    /// The latest rating of each kind.
    public var ratings: Ratings { box.contents.ratings }
    /// The holds of stretches, done and skipped, in the order they were logged.
    public var holds: [Hold] { box.contents.holds }
    /// The treatments, in the order they were logged.
    public var care: [Treatment] { box.contents.care }
    /// The medicines, taken or left out, in the order they were logged.
    public var medicines: [Medicine] { box.contents.medicines }
    /// The exercises other than holds, done and skipped, in the order they were logged.
    public var exercises: [ExerciseBout] { box.contents.exercises }
    /// The user's own latest mark of whether this day is a flare-up; nil if there is none.
    public var flareMark: Bool? { box.contents.flareMark }
    /// What was logged before noon.
    public var morning: DayMorning { box.contents.morning }

    /// Whether at least one hold or other exercise was done.
    public var hasDoneHold: Bool { holds.contains { $0.duration != nil } || exercises.contains(where: \.isDone) }
}

extension DaySummary: Hashable {
    /// Returns whether both are the same day with the same contents.
    public static func == (left: DaySummary, right: DaySummary) -> Bool {
        left.day == right.day && left.hasSkippedStretches == right.hasSkippedStretches
            && (left.box === right.box || left.box.contents == right.box.contents)
    }

    /// Hashes the day and its contents.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(day)
        hasher.combine(hasSkippedStretches)
        hasher.combine(box.contents)
    }
}
