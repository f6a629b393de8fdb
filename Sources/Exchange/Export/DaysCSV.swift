import Diary
import Trends

/// The CSV form of days: a row for each day, a column for each measure, empty where nothing was logged.
public enum DaysCSV {
    /// Formats every day of a range, including those without entries.
    ///
    /// The columns are `date`, `pain` (the day's worst, 0 to 10), `pain_average`, `pain_readings`, `flare`, `stretches_done`,
    /// `stretches_planned`, then one for each of the source's habits that was logged in the range, its unit in brackets, and last,
    /// if a self-experiment has days in the range, `experiment`: `trial`, `control` or `left out`.
    /// - Parameter range: the days; nil if nothing was logged.
    /// - Complexity: O(days · habits)
    public static func text(
        of source: PeriodSource, in range: ClosedRange<DiaryDate>?, experiments: [Experiment] = []
    ) -> String {
        guard let range else {
            var writer = CSVWriter()
            writer.write(measures.map(\.name))
            return writer.text
        }
        let logged = source.table.logged(in: range)
        let told = logged.map { source.summary(of: $0.day, for: source.habits) }
        let habits = source.habits.filter { habit in told.contains { $0.amount(of: habit) != nil } }
        let columns = habits.flatMap { habit in
            habit.isWithoutNumber(in: told) ? [Column(habit), Column(habit, isOfAnswers: true)] : [Column(habit)]
        }
        var writer = CSVWriter()
        let inRange = experiments.filter { $0.isFollowed(in: range) }
        writer.write(measures.map(\.name) + columns.map(\.name) + (inRange.isEmpty ? [] : [armColumn]))
        for day in range {
            let summary = source.summary(of: day, for: source.habits)
            let context = DayContext(summary: summary, source: source)
            writer.write(
                measures.map { $0.value(context) } + columns.map { $0.cell(summary) }
                    + (inRange.isEmpty ? [] : [arm(of: day, in: inRange)]))
        }
        return writer.text
    }

    /// Returns the columns of a yes without a number, which has no place among the numbers of its habit.
    ///
    /// - Complexity: O(days · habits)
    public static func columnsOfAnswers(of source: PeriodSource, in range: ClosedRange<DiaryDate>) -> [String] {
        let logged = Array(source.table.logged(in: range))
        return source.habits.filter { $0.isWithoutNumber(in: logged) }.map { Column($0, isOfAnswers: true).name }
    }

    private struct DayContext {
        let summary: DaySummary
        let source: PeriodSource
    }

    private struct Measure: Sendable {
        let name: String
        let value: @Sendable (DayContext) -> String
    }

    private static let measures = [
        Measure(name: "date") { $0.summary.day.description },
        Measure(name: "pain") { $0.summary.worst.map { "\($0.value)" } ?? "" },
        Measure(name: "pain_average") { $0.summary.average.map(number) ?? "" },
        Measure(name: "pain_readings") { $0.summary.readingCount > 0 ? "\($0.summary.readingCount)" : "" },
        // Whether a day is a flare-up day is known only with a score or the user's own mark.
        Measure(name: "flare") { day in
            if day.source.flares.isFlareDay(day.summary.day) { return "yes" }
            return day.summary.worst != nil || day.summary.flareMark != nil ? "no" : ""
        },
        Measure(name: "stretches_done") { day in stretches(day).map { "\($0.done)" } ?? "" },
        Measure(name: "stretches_planned") { day in stretches(day).map { "\($0.planned)" } ?? "" },
    ]

    private static func stretches(_ day: DayContext) -> Adherence? {
        // Nothing is planned after today.
        guard day.summary.entryCount > 0, day.summary.day <= day.source.today else { return nil }
        let adherence = day.source.stretchDay(day.summary).adherence
        return adherence.planned > 0 ? adherence : nil
    }

    private static let armColumn = "experiment"

    /// A column of a habit.
    private struct Column {
        let habit: Habit
        /// Whether it has the yes of days without a number, which beside numbers would make a spreadsheet take the column for text.
        let isOfAnswers: Bool

        init(_ habit: Habit, isOfAnswers: Bool = false) { (self.habit, self.isOfAnswers) = (habit, isOfAnswers) }

        var name: String {
            let unit = isOfAnswers ? "yes/no" : habit.measure.unit?.rawValue ?? ""
            // A user's own habit may be named like another column.
            let isTaken = unit.isEmpty && (measures.map(\.name) + [armColumn]).contains { $0 == habit.name.key }
            return unit.isEmpty ? habit.name.text + (isTaken ? " (habit)" : "") : "\(habit.name.text) (\(unit))"
        }

        func cell(_ summary: DaySummary) -> String {
            if isOfAnswers { return summary.amount(of: habit) == .answer(true) ? "yes" : "" }
            guard habit.measure.unit == nil else { return summary.number(of: habit).map(DaysCSV.amount) ?? "" }
            return summary.amount(of: habit)?.text ?? ""
        }
    }

    /// Formats an amount with the decimals that the diary has.
    private static func amount(_ value: Double) -> String { number((value * 1000).rounded() / 1000) }

    private static func arm(of day: DiaryDate, in experiments: [Experiment]) -> String {
        guard let place = experiments.lazy.compactMap({ day <= $0.lastDay ? $0.place(of: day) : nil }).first else {
            return ""
        }
        return place.isWashout ? "left out" : place.arm.rawValue
    }

    private static func number(_ value: Double) -> String {
        value == value.rounded() ? String(Int(value)) : String(value)
    }
}

extension Habit {
    /// Returns whether it has an amount in numbers, and one of these days has a yes without it.
    fileprivate func isWithoutNumber(in days: [DaySummary]) -> Bool {
        measure.unit != nil && days.contains { $0.amount(of: self) == .answer(true) }
    }
}
