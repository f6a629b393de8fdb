import Catalog
import Diary
import Trends

/// The body measures, such as fingertips to floor: what was measured, how it changed, and which are due. They are asked for every
/// two weeks, and only if the user has a routine.
public struct MeasureReport: Hashable, Sendable {
    /// After how many days a measure is due again.
    public static let interval = 14

    /// One measure over time.
    public struct Line: Hashable, Sendable {
        /// What is measured.
        public let habit: Habit
        /// What was measured, earliest first.
        public let values: [Value]
        /// Whether it is due: two weeks have passed since the last time, or it was never taken.
        public let isDue: Bool
    }

    /// What was measured on a day.
    public struct Value: Hashable, Sendable {
        /// The day.
        public let day: DiaryDate
        /// The amount.
        public let amount: Amount
    }

    /// The measures that suit the user, in the order of the catalog.
    public let lines: [Line]

    /// Creates the report as of a day.
    ///
    /// - Parameter earlier: an earlier report, whose values before a first day that may have changed since are used again.
    /// - Complexity: O(days), with an earlier report O(days since that day).
    public init(
        on day: DiaryDate, in source: ReportSource,
        after earlier: (report: MeasureReport, unchangedBefore: DiaryDate)? = nil
    ) {
        let habits = source.catalog.measures
        let profile = source.health.profile(on: day)
        let suiting = habits.filter { !profile.isRuledOut($0) }
        let hasRoutine = !source.routines.items(on: day).isEmpty
        let earlier = earlier.flatMap { $0.report.lines.map(\.habit) == suiting ? $0 : nil }
        let first = earlier?.unchangedBefore ?? source.table.days.first?.day ?? day
        let days = first > day ? [] : source.table.logged(in: first...day)
        lines = suiting.map { habit in
            let known = earlier?.report.lines.first { $0.habit.name == habit.name }?.values
                .filter { $0.day < first && $0.day <= day }
            // By index: iterating over the days would copy each of them.
            let values =
                (known ?? [])
                + days.indices.compactMap { place in
                    days[place].amount(of: habit).map { Value(day: days[place].day, amount: $0) }
                }
            let isDue = hasRoutine && values.last.map { day - $0.day >= Self.interval } ?? true
            return Line(habit: habit, values: values, isDue: isDue)
        }
    }

    /// The measures that are due.
    public var due: [Habit] { lines.filter(\.isDue).map(\.habit) }

    /// The measures that were taken at least once.
    public var taken: [Line] { lines.filter { !$0.values.isEmpty } }

    /// A sentence inviting the user to take the measures that are due; nil if none is.
    public var invitation: String? {
        guard !due.isEmpty else { return nil }
        let names = due.map(\.name.text).listed
        let since =
            taken.isEmpty ? "If you like, measure how supple and strong you are" : "Two weeks on, if you like, measure"
        return taken.isEmpty ? "\(since): \(names)." : "\(since) again: \(names)."
    }
}

extension MeasureReport.Line {
    /// How many of the latest values to show.
    private static let shown = 6

    /// The values in a row, earliest first: “18, 15, 12 cm”.
    public var series: String {
        let latest = values.suffix(Self.shown)
        guard let unit = habit.measure.unit, unit != .score else {
            return latest.map(\.amount.text).joined(separator: ", ")
        }
        return latest.compactMap { $0.amount.number?.exact }.joined(separator: ", ") + " \(unit.rawValue)"
    }

    /// The measure in a line: “fingertips to floor: 18, 15, 12 cm (6 cm less than on 3 Nov: better)”.
    public var words: String { "\(habit.name): \(series)\(change.map { " (\($0))" } ?? "")" }

    /// The values as numbers, for a line; a word counts as its rank among the words.
    public var numbers: [Double] { values.compactMap { number($0.amount) } }

    /// How it changed since it was first measured: “6 cm less than on 3 Nov: better”; nil for a single value.
    public var change: String? {
        guard let first = values.first, let last = values.last, first.day != last.day,
            let before = number(first.amount), let now = number(last.amount)
        else { return nil }
        let date = first.day.dayAndMonth
        guard now != before else { return "as on \(date)" }
        let isBetter = (now < before) == (habit.direction == .more)
        let verdict = isBetter ? "better" : "less well"
        guard let unit = habit.measure.unit else { return "\(first.amount.text) on \(date): \(verdict)" }
        let difference = abs(now - before).exact
        return "\(difference) \(unit.rawValue) \(now < before ? "less" : "more") than on \(date): \(verdict)"
    }

    private func number(_ amount: Amount) -> Double? {
        if case .choice(let words) = habit.measure, case .choice(let word) = amount {
            return words.firstIndex(of: word).map { Double($0 + 1) }
        }
        return amount.number
    }
}

extension HealthProfile {
    /// Returns whether a measure is unsuitable: each of them on a day with a warning sign and after an operation, and bending forward to
    /// the floor also with brittle bones, or if leaning back is what eases the pain.
    fileprivate func isRuledOut(_ measure: Habit) -> Bool {
        guard measure.name == "fingertips to floor" else { return waitingWords != nil }
        return waitingWords != nil || conditions.contains(.osteoporosis) || eases == .back
    }
}
