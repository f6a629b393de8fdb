import Diary
import Reports

/// A question of the check-in, about a habit or a regular medicine.
struct CheckInQuestion: Hashable, Sendable {
    /// What is asked about.
    enum Subject: Hashable, Sendable {
        /// A habit, activity or rating.
        case habit(Habit)
        /// A regular medicine; “yes” means this dose.
        case medicine(Name, Dose?)
    }

    /// An answer to the question.
    enum Answer: Hashable, Sendable {
        /// This amount.
        case amount(Amount)
        /// Unknown to the user; nothing is logged.
        case unknown
    }

    /// How amounts of a habit have been logged before.
    struct Usage: Hashable, Sendable {
        /// Whether yes or no was ever logged.
        var hasAnswers = false
        /// Whether a number was ever logged.
        var hasNumbers = false
    }

    let subject: Subject
    /// The amount already logged for the day.
    let logged: Amount?
    /// The usual amount.
    let usual: Amount?
    /// The previous day's amount.
    let yesterday: Amount?
    /// How it has been answered before.
    let usage: Usage
    /// The amount measured at the desk that day, unless you have logged another.
    var measured: Amount?
    /// The answer given now.
    var answer: Answer?

    /// The habit; nil for a medicine.
    var habit: Habit? { if case .habit(let habit) = subject { habit } else { nil } }

    /// The name of what is asked about.
    var name: Name {
        switch subject {
        case .habit(let habit): habit.name
        case .medicine(let name, _): name
        }
    }

    /// Whether there is an answer, new or logged; a measurement still needs to be confirmed.
    var isAnswered: Bool { answer != nil || logged != nil && measured == nil }

    /// The amount offered as usual: the day's measurement, or else your usual amount.
    var offered: Amount? { measured ?? (habit.map { $0.offerable(usual) } ?? usual) }

    /// What Enter accepts when nothing is typed.
    var suggestion: Amount? {
        if case .amount(let amount)? = answer { return amount }
        return logged ?? offered
    }

    /// The text of the question.
    var words: String {
        switch subject {
        case .habit(let habit):
            measured.map { "\(habit.question) Measured at the desk: \($0.words)." } ?? habit.question
        case .medicine(let name, let dose):
            "Did you take \([name.text, dose?.text].compactMap { $0 }.joined(separator: " "))?"
        }
    }

    /// Returns an amount as the list shows it.
    func text(_ amount: Amount) -> String {
        guard case .medicine = subject else { return amount.words }
        return amount == .answer(true) ? "taken" : "skipped"
    }

    /// Returns a day's questions: the habits of the check-in, once a week those about the week, then the regular medicines.
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

    /// Returns questions for the muscle measurements that suit the user.
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
    /// The number of logged days to look back.
    private static let reach = 60

    /// Creates a summary of how a habit was logged on the days before.
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
