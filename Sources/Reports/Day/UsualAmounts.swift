import Diary
import Trends

/// What is usual before one day, kept by those who ask for it again and again.
public struct UsualAmounts: Hashable, Sendable {
    /// The day.
    public let day: DiaryDate
    /// The usual worst pain.
    let pain: Double?
    /// The usual amount of each habit asked about; nil for those never logged.
    private let amounts: [Name: Amount?]
    /// What is ordinary of each.
    private let ordinary: [Name: OrdinaryAmounts]

    /// Works out what is usual before a day.
    ///
    /// - Complexity: O(days before) for habits that are hardly ever logged.
    public init(before day: DiaryDate, of habits: [Habit], in table: DayTable) {
        self.day = day
        pain = table.usualPain(before: day)
        amounts = Dictionary(habits.map { ($0.name, table.usual($0, before: day)) }) { _, later in later }
        ordinary = Dictionary(habits.map { ($0.name, OrdinaryAmounts($0, before: day, in: table)) }) { _, later in
            later
        }
    }

    /// Whether it tells of these habits before a day.
    public func covers(_ habits: [Habit], before day: DiaryDate) -> Bool {
        day == self.day && habits.allSatisfy { amounts[$0.name] != nil }
    }

    /// What is ordinary of a habit before a day; nil where that is not known here.
    func ordinary(_ habit: Habit, before day: DiaryDate) -> OrdinaryAmounts? {
        day == self.day ? ordinary[habit.name] : nil
    }

    /// The usual amount of a habit before a day; nil when it was never logged or is not known here.
    func amount(of habit: Habit, before day: DiaryDate) -> Amount? {
        day == self.day ? amounts[habit.name] ?? nil : nil
    }
}
