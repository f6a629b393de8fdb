import Diary

extension LinkTable {
    /// A column of a daily table.
    public struct Column: Hashable, Sendable {
        /// The heading.
        public let name: String
        /// One value per day; nil where it wasn't logged.
        public let values: [Double?]
        /// The days, counted from the first, on which the values start to come from another source.
        public let sourceChanges: [Int]

        /// Creates a column.
        public init(name: String, values: [Double?], sourceChanges: [Int] = []) {
            self.name = name
            self.values = values
            self.sourceChanges = sourceChanges
        }
    }

    /// The suffix of a heading whose values belong to the night that ends on the morning of their day.
    public static let nightMark = "@night"

    /// Prepares any daily table without gaps: more of every column is tested, as of the day before unless the heading ends with
    /// ``nightMark``. A column with no values but 0 and 1 is a yes/no habit.
    ///
    /// - Parameter mornings: the first score of each day before noon; nil if none is known for any day.
    public init(
        firstDay: DiaryDate? = nil, firstWeekday: Weekday, pain: [Double?], mornings: [Double?]? = nil,
        columns: [Column]
    ) {
        self.init(
            firstDay: firstDay, firstWeekday: firstWeekday, pain: pain, marks: pain.map { _ in nil },
            mornings: mornings,
            exposures: columns.map { column in
                let isYesNo = column.values.allSatisfy { $0 == nil || $0 == 0 || $0 == 1 }
                let isNight = column.name.hasSuffix(Self.nightMark)
                let words = isNight ? String(column.name.dropLast(Self.nightMark.count)) : column.name
                return Exposure(
                    habit: column.name, phrase: words, scale: isYesNo ? .yesNo : .amount(nil), isSameNight: isNight,
                    logged: column.values, sourceChanges: column.sourceChanges)
            })
    }
}
