import Diary
import Reports
import Trends

/// The JSON form of a day.
public struct DayForm: Encodable {
    private let date: String
    private let diaryDay: String
    private let pain: Pain
    @OrNull private var flare: Flare?
    private let entries: [Entry]
    private let habits: [Habit]
    private let medicines: [Dose]
    private let stretches: StretchForm
    private let next: [Next]
    @OrNull private var experiment: ExperimentDayForm?

    private struct Pain: Encodable {
        @OrNull var now: Int?
        @OrNull var worst: Int?
        @OrNull var average: Double?
        @OrNull var usual: Double?
    }

    private struct Flare: Encodable {
        let day: Int
        let since: String
        @OrNull var medianLength: Int?
        let gotThisFar: Int
        let over: [Step]
    }

    private struct Step: Encodable {
        let day: Int
        let count: Int
    }

    private struct Next: Encodable {
        let kind: String
        let text: String
    }

    private struct Habit: Encodable {
        let name: String
        @OrNull var value: AmountValue?
        @OrNull var unit: String?
        @OrNull var usual: AmountValue?

        init(_ line: DayReport.HabitLine) {
            name = line.habit.name.text
            value = line.amount.map(AmountValue.init)
            unit = line.habit.unitForm(of: line.amount)
            usual = line.usual.map(AmountValue.init)
        }
    }

    private struct Dose: Encodable {
        let name: String
        @OrNull var amount: Double?
        @OrNull var unit: String?
        let when: String
    }

    /// Creates the form of a day.
    public init(_ report: DayReport) {
        date = report.calendarDate.description
        diaryDay = report.day.description
        pain = Pain(
            now: report.painNow?.value, worst: report.summary.worst?.value, average: report.summary.average,
            usual: report.source.table.medianPain(before: report.day))
        entries = report.entries
        habits = report.habits.map(Habit.init)
        medicines = report.entries.flatMap { entry in
            entry.medicines.filter { !$0.isLeftOut }.map { medicine in
                Dose(
                    name: medicine.name.text, amount: medicine.dose?.amount.value, unit: medicine.dose?.unit,
                    when: entry.when.isoText)
            }
        }
        stretches = StretchForm(report)
        flare = report.flare.map { flare in
            let outlook = flare.outlook
            return Flare(
                day: flare.number, since: flare.flare.start.description, medianLength: flare.lengths.median,
                gotThisFar: outlook.lengths.count,
                over: outlook.steps.map { Step(day: $0.day, count: $0.count) })
        }
        next = report.next.map { Next(kind: $0.kind.rawValue, text: $0.text) }
        experiment = report.experiment.flatMap { ExperimentDayForm($0, on: report.day) }
    }
}
