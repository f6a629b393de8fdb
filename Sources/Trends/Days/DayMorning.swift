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
    ///
    /// The hours after midnight belong to the diary day that ends, and are no morning of it.
    public static func includes(_ moment: Moment, on day: DiaryDate) -> Bool { moment.hour < end && moment.date == day }

    /// Adds an entry of a day's morning, where it is; entries come earliest first.
    ///
    /// A rating first written or edited after noon is left out: by then the day had coloured it.
    mutating func add(_ entries: [Entry], at place: Int, on day: DiaryDate) {
        if score == nil { score = entries[place].pain ?? entries[place].scores.first }
        guard !entries[place].ratings.isEmpty || !entries[place].habits.isEmpty,
            isWritten(entries[place].id, entries[place].edited, inTheMorningOf: day, offset: entries[place].when.offset)
        else { return }
        ratings.update(with: entries[place].ratings)
        if !entries[place].habits.isEmpty { habits.set(entries[place].habits) }
    }

    private func isWritten(_ id: EntryID, _ edited: Moment?, inTheMorningOf day: DiaryDate, offset: Int) -> Bool {
        guard let noon = Moment(date: day, hour: Self.end, minute: 0, offset: offset)?.instant else { return false }
        if let written = id.writtenAt, written >= noon { return false }
        return edited.map { $0.instant < noon } ?? true
    }
}

extension Logbook {
    /// Returns the first score given before noon of a day, as in ``DayMorning/score``; nil if there is none.
    ///
    /// - Complexity: O(log *d* + *e*) for *d* days and *e* entries of the day.
    public func morningScore(on day: DiaryDate) -> PainScore? {
        entries(on: day).lazy.filter { DayMorning.includes($0.when, on: day) }.compactMap(\.scores.first).first
    }
}
