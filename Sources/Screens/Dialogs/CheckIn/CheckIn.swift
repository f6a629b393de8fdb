import Canvas
import Diary
import Reports

/// The habits of a day asked one after the other, one key each; what was answered is saved when it is left.
struct CheckIn: Dialog {
    /// An answer given.
    enum Answer: Hashable, Sendable {
        /// So much.
        case amount(Amount)
        /// The person does not know: nothing is logged.
        case unknown
    }

    /// A habit asked about.
    struct Question: Hashable, Sendable {
        let habit: Habit
        /// What the day says already.
        let logged: Amount?
        /// What is usual, which Enter takes.
        let usual: Amount?
        /// What was answered now.
        var answer: Answer?

        /// Whether something is known, from now or from before.
        var isAnswered: Bool { answer != nil || logged != nil }
        /// What Enter takes when nothing is typed.
        var suggestion: Amount? {
            if case .amount(let amount)? = answer { return amount }
            return logged ?? usual
        }
    }

    /// The day it is about.
    let day: DiaryDate
    /// Whether it asks for the measures of the muscles rather than for the habits of the day.
    let isOfMeasures: Bool
    private(set) var questions: [Question]
    /// The question being asked.
    private(set) var place: Int
    /// A number being typed.
    private(set) var typed = ""
    private(set) var complaint: String?

    /// The check-in of a day, at the first habit that is not logged yet.
    init(day: DiaryDate, model: AppModel) {
        self.day = day
        isOfMeasures = false
        questions = DayReport(day, in: model.reports).questions.map { line in
            Question(habit: line.habit, logged: line.amount, usual: line.usual)
        }
        place = questions.firstIndex { !$0.isAnswered } ?? 0
    }

    /// The measures of the muscles that suit the person.
    init(measuring day: DiaryDate, model: AppModel) {
        self.day = day
        isOfMeasures = true
        let summary = model.insights.table[day]
        questions = MeasureReport(on: day, in: model.reports).lines.map { line in
            Question(habit: line.habit, logged: summary.amount(of: line.habit), usual: nil)
        }
        place = questions.firstIndex { !$0.isAnswered } ?? 0
    }

    var context: KeyContext { .checkIn }

    func footerWord(for command: Command, in model: AppModel) -> String? {
        guard command == .accept, questions.indices.contains(place) else { return nil }
        if !typed.isEmpty { return "take" }
        let question = questions[place]
        return question.isAnswered ? "keep" : question.suggestion == nil ? "not known" : nil
    }

    mutating func perform(_ command: Command, key: Key, on model: inout AppModel) -> DialogOutcome {
        complaint = nil
        switch command {
        case .cancel:
            save(on: &model)
            return .close
        case .accept: return takeSuggestion(on: &model)
        case .moveUp: move(to: place - 1)
        case .moveDown: move(to: place + 1)
        case .deleteBackward: if typed.isEmpty { move(to: place - 1) } else { typed.removeLast() }
        default: break
        }
        return .stay
    }

    mutating func move(to place: Int) {
        typed = ""
        self.place = min(max(place, 0), max(questions.count - 1, 0))
    }

    mutating func type(_ text: String, on model: inout AppModel) -> DialogOutcome {
        complaint = nil
        for character in text where questions.indices.contains(place) {
            if take(character, on: &model) == .close { return .close }
        }
        return .stay
    }

    private mutating func take(_ character: Character, on model: inout AppModel) -> DialogOutcome {
        let habit = questions[place].habit
        if character == ".", typed.isEmpty { return answer(.unknown, on: &model) }
        switch (habit.measure, character) {
        case (.number(.score), _): return takeScore(character, on: &model)
        case (.number, "y") where isOfMeasures, (.number, "n") where isOfMeasures: return .stay
        case (.yesNo, "y"), (.number, "y"): return answer(.amount(.answer(true)), on: &model)
        case (.yesNo, "n"), (.number, "n"): return answer(.amount(.answer(false)), on: &model)
        case (.choice(let words), _):
            guard let number = character.wholeNumberValue, words.indices.contains(number - 1) else { return .stay }
            return answer(.amount(.choice(words[number - 1])), on: &model)
        case (.yesNo, _) where habit.alternative == nil: return .stay
        case (.yesNo, _), (.number, _):
            if character.isASCII, character.isNumber || ".,:h".contains(character), typed.count < 5 {
                typed.append(character)
            }
            return .stay
        }
    }

    /// One digit answers, except 1, which waits for the 0 of 10, Enter, or the digit of the next question.
    private mutating func takeScore(_ character: Character, on model: inout AppModel) -> DialogOutcome {
        guard let digit = character.wholeNumberValue, character.isASCII else { return .stay }
        if typed.isEmpty, digit == 1 {
            typed = "1"
            return .stay
        }
        if typed == "1", digit != 0 {
            if answer(Self.score(1), on: &model) == .close { return .close }
            return take(character, on: &model)
        }
        return answer(Self.score(typed == "1" ? 10 : digit), on: &model)
    }

    private static func score(_ number: Int) -> Answer {
        Quantity(Double(number)).map { .amount(.quantity($0, .score)) } ?? .unknown
    }

    /// Takes what was typed, or else what is suggested.
    private mutating func takeSuggestion(on model: inout AppModel) -> DialogOutcome {
        guard questions.indices.contains(place) else { return .close }
        let question = questions[place]
        if typed.isEmpty { return answer(question.suggestion.map { .amount($0) } ?? .unknown, on: &model) }
        do throws(ParseError) {
            let amount = try question.habit.amount(typed: typed.replacing(":", with: "h"))
            return answer(.amount(amount), on: &model)
        } catch {
            complaint = "\(error)."
            typed = ""
            return .stay
        }
    }

    /// Notes an answer and asks the next question; saves everything after the last.
    private mutating func answer(_ answer: Answer, on model: inout AppModel) -> DialogOutcome {
        questions[place].answer = answer
        typed = ""
        place += 1
        guard place == questions.count else { return .stay }
        save(on: &model)
        return .close
    }

    /// The answers that say something new.
    var newAmounts: [(habit: Habit, amount: Amount?)] {
        questions.compactMap { question in
            guard case .amount(let amount)? = question.answer, amount != question.logged else { return nil }
            return (question.habit, amount)
        }
    }

    private func save(on model: inout AppModel) {
        let amounts = newAmounts
        guard !amounts.isEmpty else { return }
        let answered = questions.count(where: \.isAnswered)
        let summary =
            isOfMeasures
            ? amounts.map { "\($0.habit.name) \($0.amount?.text ?? "")" }.joined(separator: ", ")
            : "check-in, \(answered) of \(questions.count) habits"
        model.log(
            amounts, on: day, summary: summary,
            remark: isOfMeasures || answered == questions.count ? "" : "; c goes on")
    }

    func draft(in model: AppModel) -> Draft? {
        var entry = Entry(id: EntryID(""), when: model.moment(on: day))
        for (habit, amount) in newAmounts { entry.set(habit, to: amount) }
        return entry.isEmpty ? nil : Draft(form: .unsaved, entry: entry)
    }
}
