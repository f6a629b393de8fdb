import Diary
import Testing

@testable import Trends

/// The daily tables of the reference diaries.
enum LinkOracle {
    static let habits = [
        "sit_hours", "sit_longest", "crossed", "stomach_sleep", "driving", "child_hip", "leaning", "skip_stretch",
    ]

    /// Returns the table in a CSV file: all rows, or those of one diary.
    static func table(_ columns: [String: [Double?]], diary: Int? = nil) throws -> LinkTable {
        let numbers = columns["diary"] ?? []
        let own = { (name: String) throws -> [Double?] in
            let column = try #require(columns[name])
            guard let diary else { return column }
            return column.indices.filter { numbers[$0] == Double(diary) }.map { column[$0] }
        }
        let weekday = try #require(own("dow").first ?? nil)
        return LinkTable(
            firstWeekday: Weekday(index: Int(weekday)), pain: try own("pain"),
            columns: try habits.map { LinkTable.Column(name: $0, values: try own($0)) })
    }
}
