import Diary
import Trends

/// The usual amounts before a day, cached for callers that need them repeatedly.
public struct UsualAmounts: Hashable, Sendable {
    /// The day.
    public let day: DiaryDate
    /// The usual worst pain.
    let pain: Double?
    /// The usual amount of each habit asked about; nil for those never logged.
    private let amounts: [Name: Amount?]
    /// The ordinary amounts of each habit.
    private let ordinary: [Name: OrdinaryAmounts]

    /// Computes the usual amounts before a day.
    ///
    /// - Complexity: O(days before) for habits that are rarely logged.
    public init(before day: DiaryDate, of habits: [Habit], in table: DayTable) {
        self.day = day
        pain = table.usualPain(before: day)
        amounts = Dictionary(habits.map { ($0.name, table.usual($0, before: day)) }) { _, later in later }
        ordinary = Dictionary(habits.map { ($0.name, OrdinaryAmounts($0, before: day, in: table)) }) { _, later in
            later
        }
    }

    /// Returns whether the cache covers these habits before a day.
    public func covers(_ habits: [Habit], before day: DiaryDate) -> Bool {
        day == self.day && habits.allSatisfy { amounts[$0.name] != nil }
    }

    /// Returns the ordinary amounts of a habit before a day; nil if not cached.
    func ordinary(_ habit: Habit, before day: DiaryDate) -> OrdinaryAmounts? {
        day == self.day ? ordinary[habit.name] : nil
    }

    /// Returns the usual amount of a habit before a day; nil if it was never logged or isn't cached.
    func amount(of habit: Habit, before day: DiaryDate) -> Amount? {
        day == self.day ? amounts[habit.name] ?? nil : nil
    }
}
