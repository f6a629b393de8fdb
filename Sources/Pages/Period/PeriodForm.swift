import Diary
import Trends

/// A week, month, quarter or year as JSON has it.
public struct PeriodForm: Encodable {
    private let from: String
    private let to: String
    private let days: [Day]
    private let summary: Summary
    private let previous: Summary
    private let trend: Trend

    private struct Count: Encodable {
        let done: Int
        let planned: Int

        init(_ adherence: Adherence) {
            done = adherence.done
            planned = adherence.planned
        }
    }

    private struct Day: Encodable {
        let date: String
        @OrNull var worst: Int?
        @OrNull var average: Double?
        let readings: Int
        let flare: Bool
        let habits: [HabitForm]
        let stretches: Count
    }

    private struct Summary: Encodable {
        @OrNull var worst: Int?
        @OrNull var average: Double?
        @OrNull var averageWorst: Double?
        let readings: Int
        let daysLogged: Int
        let daysWithPain: Int
        let flare: Bool
        let flares: Int
        let flareDays: Int
        let habits: [HabitTotal]
        let stretches: Count
    }

    private struct HabitTotal: Encodable {
        let name: String
        @OrNull var value: AmountValue?
        @OrNull var unit: String?
        let days: Int
        @OrNull var mean: Double?
        @OrNull var yesDays: Int?
        let choices: [Choice]?

        struct Choice: Encodable {
            let value: String
            let days: Int
        }
    }

    private struct Trend: Encodable {
        let verdict: String
        let weeks: Int
        @OrNull var slopePerWeek: Double?
        @OrNull var p: Double?
    }

    /// Takes the report of a period.
    public init(_ report: PeriodReport) {
        from = report.period.first.description
        to = report.period.last.description
        days = report.days.map { Self.form($0, habits: report.summary.habits.map(\.habit)) }
        summary = Self.form(report.summary)
        previous = Self.form(report.previous)
        trend = Trend(
            verdict: report.trend.verdict.rawValue, weeks: report.trend.weekCount,
            slopePerWeek: report.trend.slopePerWeek, p: report.trend.p)
    }

    private static func form(_ day: PeriodReport.Day, habits: [Diary.Habit]) -> Day {
        Day(
            date: day.day.description, worst: day.summary.worst?.value, average: day.summary.average,
            readings: day.summary.readingCount, flare: day.isFlare,
            habits: habits.map { HabitForm($0, day.summary.amount(of: $0)) },
            stretches: Count(day.stretches?.adherence ?? .nothingPlanned))
    }

    private static func form(_ summary: PeriodSummary) -> Summary {
        Summary(
            worst: summary.worst?.value, average: summary.average, averageWorst: summary.averageWorst,
            readings: summary.readingCount, daysLogged: summary.loggedDays, daysWithPain: summary.painDays,
            flare: summary.flareDays > 0, flares: summary.flareCount, flareDays: summary.flareDays,
            habits: summary.habits.map(Self.form), stretches: Count(summary.stretches))
    }

    private static func form(_ habit: HabitSummary) -> HabitTotal {
        let value: AmountValue? =
            switch habit.habit.measure {
            case .number(.score): habit.mean.map(AmountValue.number)
            case .number: (habit.total ?? habit.mean).map(AmountValue.number)
            case .yesNo: habit.daysKnown > 0 ? habit.yesDays.map { .number(Double($0)) } : nil
            case .choice: habit.choices.first.map { .word($0.choice.text) }
            }
        let isChoice = if case .choice = habit.habit.measure { true } else { false }
        return HabitTotal(
            name: habit.habit.name.text, value: value,
            unit: habit.habit.measure == .yesNo ? "days" : habit.habit.measure.unitForm, days: habit.daysKnown,
            mean: habit.mean, yesDays: habit.yesDays,
            choices: isChoice ? habit.choices.map { .init(value: $0.choice.text, days: $0.days) } : nil)
    }
}
