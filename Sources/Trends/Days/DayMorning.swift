import Diary

/// What a day's entries say before noon: the first score, and how the night was rated before the day could colour it.
public struct DayMorning: Hashable, Sendable {
    /// The hour at which a morning ends.
    public static let end = 12

    /// The first score given before noon.
    public private(set) var score: PainScore?
    /// The latest rating of each kind given before noon.
    public private(set) var ratings = Ratings()
    /// The habits logged before noon, each with its latest amount.
    private(set) var habits = NamedAmounts()

    /// Returns whether a moment belongs to the morning of a day.
    static func includes(_ moment: Moment, on day: DiaryDate) -> Bool { moment.hour < end && moment.date == day }

    /// Adds an entry of a day's morning; entries come earliest first.
    ///
    /// A rating first written or edited after noon is left out: by then the day had coloured it.
    mutating func add(_ entry: Entry, on day: DiaryDate) {
        score = score ?? entry.scores.first
        guard entry.ratings != Ratings() || !entry.habits.isEmpty, isWritten(entry, inTheMorningOf: day) else { return }
        ratings.update(with: entry.ratings)
        habits.reserve(entry.habits.count)
        for habit in entry.habits { habits.set(habit) }
    }

    private func isWritten(_ entry: Entry, inTheMorningOf day: DiaryDate) -> Bool {
        guard let noon = Moment(date: day, hour: Self.end, minute: 0, offset: entry.when.offset) else { return false }
        return [entry.id.writtenAt, entry.edited?.instant].allSatisfy { $0.map { $0 < noon.instant } ?? true }
    }
}
