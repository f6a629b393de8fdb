import Diary

extension LinkTable {
    /// A column of a daily table, in the table's own words.
    public struct Column: Hashable, Sendable {
        /// Its heading.
        public let name: String
        /// One value a day, nil where it was not logged.
        public let values: [Double?]

        /// A column with its heading.
        public init(name: String, values: [Double?]) {
            self.name = name
            self.values = values
        }
    }

    /// The analysis of any daily table without gaps between its days: every column counts as of the day before, and more
    /// of it is tested. A column of nothing but 0 and 1 is a yes/no habit.
    public init(firstDay: DiaryDate? = nil, firstWeekday: Weekday, pain: [Double?], columns: [Column]) {
        self.init(
            firstDay: firstDay, firstWeekday: firstWeekday, pain: pain, marks: pain.map { _ in nil },
            exposures: columns.map { column in
                let isYesNo = column.values.allSatisfy { $0 == nil || $0 == 0 || $0 == 1 }
                return Exposure(
                    habit: column.name, scale: isYesNo ? .yesNo : .amount(nil), logged: column.values)
            })
    }
}
