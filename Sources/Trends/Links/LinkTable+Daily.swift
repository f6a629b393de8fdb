import Diary

extension LinkTable {
    /// A column of a daily table, in the table's own words.
    public struct Column: Hashable, Sendable {
        /// Its heading.
        public let name: String
        /// One value a day, nil where it was not logged.
        public let values: [Double?]
        /// The days, counted from the first, from which the values come from another source.
        public let sourceChanges: [Int]

        /// A column with its heading.
        public init(name: String, values: [Double?], sourceChanges: [Int] = []) {
            self.name = name
            self.values = values
            self.sourceChanges = sourceChanges
        }
    }

    /// What a heading ends with when its values belong to the night that ends on the morning of their day.
    public static let nightMark = "@night"

    /// The analysis of any daily table without gaps between its days: more of every column is tested, each as of the day
    /// before unless its heading ends with ``nightMark``. A column of nothing but 0 and 1 is a yes/no habit.
    ///
    /// - Parameter mornings: the first score of each day before noon; nil if none is known of any day.
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
