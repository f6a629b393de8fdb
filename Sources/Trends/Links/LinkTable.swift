import Diary

/// A diary as the link analysis sees it: one row a day without gaps, pain, and what each day was exposed to.
public struct LinkTable: Sendable {
    /// The first day; nil for a table that has no dates.
    public let firstDay: DiaryDate?
    /// The weekday of the first day.
    public let firstWeekday: Weekday
    /// The worst pain of each day; nil where there is none.
    public let pain: [Double?]
    /// The user's own word on whether each day is a flare-up; nil where they said nothing.
    public let marks: [Bool?]
    /// The first score of each day given before noon; nil where there is none.
    public let mornings: [Double?]
    /// What is tested, one value for each day in each.
    public let exposures: [Exposure]

    /// The number of days.
    public var dayCount: Int { pain.count }

    /// Takes columns of one length; every exposure must have a value or nil for each day.
    ///
    /// - Parameter mornings: the first score of each day before noon; nil if none is known of any day.
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

    /// The weekday of a day counted from 0.
    func weekday(_ day: Int) -> Weekday { Weekday(index: firstWeekday.rawValue + day) }
}
