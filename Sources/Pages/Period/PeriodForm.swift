import Diary
import Reports
import Trends

/// The JSON form of a week, month, quarter or year.
public struct PeriodForm: Encodable {
    private let from: String
    private let to: String
    private let days: [Day]
    private let summary: SummaryForm
    private let previous: SummaryForm
    /// The same days of the period before, while this one is running.
    @OrNull private var previousSameDays: SummaryForm?
    private let trend: Trend
    @OrNull private var weeklyQuestions: Weekly?
    private let words: [Sentence]

    private struct Sentence: Encodable {
        let sign: String
        let text: String
    }

    private struct Day: Encodable {
        let date: String
        @OrNull var worst: Int?
        @OrNull var average: Double?
        let readings: Int
        let flare: Bool
        let habits: [HabitForm]
        let stretches: AdherenceForm
    }

    /// How the answers to the weekly questions changed from the period before.
    private struct Weekly: Encodable {
        let change: Double
        let matters: Bool
    }

    private struct Trend: Encodable {
        let verdict: String
        let weeks: Int
        @OrNull var slopePerWeek: Double?
        @OrNull var p: Double?
    }

    /// Creates the form of a report on a period.
    public init(_ report: PeriodReport) {
        from = report.period.first.description
        to = report.period.last.description
        days = report.days.map { Self.form($0, habits: report.summary.habits.map(\.habit)) }
        summary = SummaryForm(report.summary)
        previous = SummaryForm(report.previous)
        words = report.inWords.map { Sentence(sign: $0.sign.rawValue, text: $0.text) }
        trend = Trend(
            verdict: report.trend.verdict.rawValue, weeks: report.trend.weekCount,
            slopePerWeek: report.trend.slopePerWeek, p: report.trend.p)
        weeklyQuestions = report.functionChange.map { Weekly(change: $0.change, matters: $0.matters) }
        previousSameDays = report.contrast.flatMap { $0.isPart ? SummaryForm($0.before) : nil }
    }

    private static func form(_ day: PeriodReport.Day, habits: [Diary.Habit]) -> Day {
        Day(
            date: day.day.description, worst: day.summary.worst?.value, average: day.summary.average,
            readings: day.summary.readingCount, flare: day.isFlare,
            habits: habits.map { HabitForm($0, day.summary.amount(of: $0)) },
            stretches: AdherenceForm(day.stretches?.adherence ?? .nothingPlanned))
    }
}
