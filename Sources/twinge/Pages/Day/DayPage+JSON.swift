import Diary
import Pages
import Trends

extension DayPage: Encodable {
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
    }

    private struct Habit: Encodable {
        let name: String
        @OrNull var value: AmountValue?
        @OrNull var unit: String?
        @OrNull var usual: AmountValue?
    }

    private struct Dose: Encodable {
        let name: String
        @OrNull var amount: Double?
        @OrNull var unit: String?
        let when: String
    }

    private struct Form: Encodable {
        let date: String
        let diaryDay: String
        let pain: Pain
        @OrNull var flare: Flare?
        let entries: [Entry]
        let habits: [Habit]
        let medicines: [Dose]
        let stretches: StretchForm
        @OrNull var experiment: ExperimentDayForm?
    }

    /// Writes the JSON form of the page.
    func encode(to encoder: any Encoder) throws {
        let form = Form(
            date: calendarDate.description, diaryDay: day.description,
            pain: Pain(
                now: latestPain?.value, worst: summary.worst?.value, average: summary.average, usual: usualPain),
            flare: flare.map { Flare(day: $0.day, since: $0.since.description, medianLength: $0.lengths.median) },
            entries: entries,
            habits: habits.map { line in
                Habit(
                    name: line.habit.name.text, value: line.amount.map(AmountValue.init),
                    unit: line.habit.unitForm(of: line.amount),
                    usual: line.usual.map(AmountValue.init))
            },
            medicines: entries.flatMap { entry in
                entry.medicines.filter { !$0.isLeftOut }.map { medicine in
                    Dose(
                        name: medicine.name.text, amount: medicine.dose?.amount.value, unit: medicine.dose?.unit,
                        when: entry.when.isoText)
                }
            },
            stretches: StretchForm(stretches, streak: streak),
            experiment: experiment.flatMap { ExperimentDayForm($0, on: day) })
        try form.encode(to: encoder)
    }
}
