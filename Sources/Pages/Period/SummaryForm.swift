import Diary
import Trends

/// The JSON form of measures over some days.
struct SummaryForm: Encodable {
    @OrNull private var worst: Int?
    @OrNull private var average: Double?
    @OrNull private var averageWorst: Double?
    private let readings: Int
    private let daysLogged: Int
    private let daysWithPain: Int
    private let flare: Bool
    private let flares: Int
    private let flareDays: Int
    /// The mean answer to the three weekly questions.
    @OrNull private var weeklyQuestions: Double?
    private let habits: [HabitTotal]
    private let stretches: AdherenceForm

    /// Creates the form of a summary.
    init(_ summary: PeriodSummary) {
        readings = summary.readingCount
        daysLogged = summary.loggedDays
        daysWithPain = summary.painDays
        flare = summary.flareDays > 0
        flares = summary.flareCount
        flareDays = summary.flareDays
        habits = summary.habits.map(HabitTotal.init)
        stretches = AdherenceForm(summary.stretches)
        worst = summary.worst?.value
        average = summary.average
        averageWorst = summary.averageWorst
        weeklyQuestions = summary.function
    }
}

/// The JSON form of how many of the planned holds were done.
struct AdherenceForm: Encodable {
    private let done: Int
    private let planned: Int

    /// Creates the form of the counts.
    init(_ adherence: Adherence) {
        done = adherence.done
        planned = adherence.planned
    }
}

/// The JSON form of a habit over some days.
private struct HabitTotal: Encodable {
    private let name: String
    @OrNull private var value: AmountValue?
    @OrNull private var unit: String?
    private let days: Int
    @OrNull private var mean: Double?
    @OrNull private var yesDays: Int?
    private let choices: [Choice]?

    private struct Choice: Encodable {
        let value: String
        let days: Int
    }

    init(_ summary: HabitSummary) {
        let habit = summary.habit
        let isChoice = if case .choice = habit.measure { true } else { false }
        name = habit.name.text
        days = summary.daysKnown
        choices = isChoice ? summary.choices.map { Choice(value: $0.choice.text, days: $0.days) } : nil
        value = Self.value(summary)
        unit = habit.measure == .yesNo ? "days" : habit.measure.unitForm
        mean = summary.mean
        yesDays = summary.yesDays
    }

    private static func value(_ summary: HabitSummary) -> AmountValue? {
        switch summary.habit.measure {
        case .number(.score): summary.mean.map(AmountValue.number)
        case .number: summary.total.map(AmountValue.init(sum:)) ?? summary.mean.map(AmountValue.number)
        case .yesNo: summary.daysKnown > 0 ? summary.yesDays.map { .number(Double($0)) } : nil
        case .choice: summary.choices.first.map { .word($0.choice.text) }
        }
    }
}
