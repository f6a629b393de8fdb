import Diary

/// A diary as the link analysis sees it: one row per day without gaps, with pain and what each day was exposed to.
public struct LinkTable: Sendable {
    /// The first day; nil for a table without dates.
    public let firstDay: DiaryDate?
    /// The weekday of the first day.
    public let firstWeekday: Weekday
    /// The worst pain of each day; nil if there is none.
    public let pain: [Double?]
    /// The user's own mark of whether each day is a flare-up; nil if there is none.
    public let marks: [Bool?]
    /// The first score of each day given before noon; nil if there is none.
    public let mornings: [Double?]
    /// The exposures to test, each with one value per day.
    public let exposures: [Exposure]

    /// The number of days.
    public var dayCount: Int { pain.count }

    /// Creates a table from columns of equal length; every exposure must have a value or nil for each day.
    ///
    /// - Parameter mornings: the first score of each day before noon; nil if none is known for any day.
    public init(
        firstDay: DiaryDate? = nil, firstWeekday: Weekday, pain: [Double?], marks: [Bool?],
        mornings: [Double?]? = nil, exposures: [Exposure]
    ) {
        precondition(pain.count == marks.count, "pain and marks of different lengths")
        precondition(mornings == nil || mornings?.count == pain.count, "pain and mornings of different lengths")
        precondition(exposures.allSatisfy { $0.logged.count == pain.count }, "an exposure of another length")
        self.firstDay = firstDay
        self.firstWeekday = firstWeekday
        self.pain = pain
        self.marks = marks
        self.mornings = mornings ?? pain.map { _ in nil }
        self.exposures = exposures
    }

    /// Returns the weekday of a day counted from 0.
    func weekday(_ day: Int) -> Weekday { Weekday(index: firstWeekday.rawValue + day) }
}
