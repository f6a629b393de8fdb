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
        var writer = CSVWriter()
        let inRange = experiments.filter { $0.isFollowed(in: range) }
        writer.write(measures.map(\.name) + habits.map(column) + (inRange.isEmpty ? [] : [armColumn]))
        for day in range {
            let summary = source.summary(of: day, for: source.habits)
            let context = DayContext(summary: summary, source: source)
            writer.write(
                measures.map { $0.value(context) } + habits.map { cell(summary, $0) }
                    + (inRange.isEmpty ? [] : [arm(of: day, in: inRange)]))
        }
        return writer.text
    }

    /// Returns the habits of which a yes without a number was logged, which has no place in their column.
    ///
    /// - Complexity: O(days · habits)
    public static func habitsWithoutNumber(of source: PeriodSource, in range: ClosedRange<DiaryDate>) -> [Habit] {
        let logged = source.table.logged(in: range)
        return source.habits.filter { habit in
            habit.measure.unit != nil && logged.contains { $0.amount(of: habit) == .answer(true) }
        }
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

    private static func column(_ habit: Habit) -> String {
        let unit = habit.measure.unit?.rawValue ?? ""
        // A user's own habit may be named like another column.
        let isTaken = unit.isEmpty && (measures.map(\.name) + [armColumn]).contains { $0 == habit.name.key }
        return unit.isEmpty ? habit.name.text + (isTaken ? " (habit)" : "") : "\(habit.name.text) (\(unit))"
    }

    private static func cell(_ summary: DaySummary, _ habit: Habit) -> String {
        // “Yes” in hours is an unknown number.
        guard habit.measure.unit == nil else { return summary.number(of: habit).map(Self.number) ?? "" }
        return summary.amount(of: habit)?.text ?? ""
    }

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
