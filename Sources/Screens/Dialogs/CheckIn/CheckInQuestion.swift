import Diary
import Reports

/// A question of the check-in: a habit, or a medicine that is taken regularly.
struct CheckInQuestion: Hashable, Sendable {
    /// What is asked about.
    enum Subject: Hashable, Sendable {
        /// A habit, activity or rating.
        case habit(Habit)
        /// A regular medicine: a yes takes this dose.
        case medicine(Name, Dose?)
    }

    /// An answer given.
    enum Answer: Hashable, Sendable {
        /// This much.
        case amount(Amount)
        /// The person does not know: nothing is logged.
        case unknown
    }

    /// How amounts of a habit have been logged so far.
    struct Usage: Hashable, Sendable {
        /// Whether yes or no was ever said.
        var hasAnswers = false
        /// Whether a number was ever said.
        var hasNumbers = false
    }

    let subject: Subject
    /// What the day says already.
    let logged: Amount?
    /// What is usual.
    let usual: Amount?
    /// What the day before said.
    let yesterday: Amount?
    /// How it has been answered so far.
    let usage: Usage
    /// What the day says was measured at the desk, while you have not said otherwise.
    var measured: Amount?
    /// What was answered now.
    var answer: Answer?

    /// The habit; nil for a medicine.
    var habit: Habit? { if case .habit(let habit) = subject { habit } else { nil } }

    /// What it is called.
    var name: Name {
        switch subject {
        case .habit(let habit): habit.name
        case .medicine(let name, _): name
        }
    }

    /// Whether something is known, from now or from before; what was measured is still to be confirmed.
    var isAnswered: Bool { answer != nil || logged != nil && measured == nil }

    /// What counts as usual where nothing is answered: what was measured of this day, else your usual.
    var offered: Amount? { measured ?? usual }

    /// What Enter takes when nothing is typed.
    var suggestion: Amount? {
        if case .amount(let amount)? = answer { return amount }
        return logged ?? offered
    }

    /// The question in words.
    var words: String {
        switch subject {
        case .habit(let habit):
            measured.map { "\(habit.question) Measured at the desk: \($0.text)." } ?? habit.question
        case .medicine(let name, let dose):
            "Did you take \([name.text, dose?.text].compactMap { $0 }.joined(separator: " "))?"
        }
    }

    /// An amount as the list shows it.
    func text(_ amount: Amount) -> String {
        guard case .medicine = subject else { return amount.text }
        return amount == .answer(true) ? "taken" : "left out"
    }

    /// The questions of a day: the habits of the check-in, once a week those about the week, then the regular medicines.
    static func all(on day: DiaryDate, in model: AppModel) -> [CheckInQuestion] {
        let report = DayReport(day, in: model.reports)
        let habits = (report.questions + report.weeklyQuestions).map { line in
            CheckInQuestion(
                subject: .habit(line.habit), logged: line.amount, usual: line.usual,
                yesterday: model.insights.table[day - 1].amountAsLogged(of: line.habit),
                usage: Usage(of: line.habit, before: day, in: model), measured: line.measured)
        }
        guard model.medicines.medicines.contains(where: \.isRegular) else { return habits }
        let history = MedicineHistory(model.diary.logbook, list: model.medicines)
        let moment = model.moment(on: day)
        return habits
            + model.medicines.medicines.filter(\.isRegular).map { medicine in
                CheckInQuestion(
                    subject: .medicine(medicine.name, history.usualDose(of: medicine.name, before: moment)),
                    logged: history.isTaken(medicine.name, on: day).map { .answer($0) },
                    usual: history.isUsuallyTaken(medicine.name, before: day) ? .answer(true) : nil,
                    yesterday: history.isTaken(medicine.name, on: day - 1).map { .answer($0) }, usage: Usage())
            }
    }

    /// The measures of the muscles that suit the person.
    static func measures(on day: DiaryDate, in model: AppModel) -> [CheckInQuestion] {
        let summary = model.insights.table[day]
        return MeasureReport(on: day, in: model.reports).lines.map { line in
            CheckInQuestion(
                subject: .habit(line.habit), logged: summary.amount(of: line.habit), usual: nil, yesterday: nil,
                usage: Usage())
        }
    }
}

extension CheckInQuestion.Usage {
    /// How many logged days are looked at.
    private static let reach = 60

    /// How a habit was logged on the days before.
    fileprivate init(of habit: Habit, before day: DiaryDate, in model: AppModel) {
        for summary in model.insights.table.days.suffix(Self.reach) where summary.day < day {
            switch summary.amountAsLogged(of: habit) {
            case .answer?: hasAnswers = true
            case .quantity?: hasNumbers = true
            case .choice?, nil: break
            }
        }
    }
}
