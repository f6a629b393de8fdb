import Canvas
import Diary
import Reports

/// Asks about a day's habits one after the other, with one key each; the answers are saved on leaving.
struct CheckIn: Dialog {
    /// The day it is about.
    let day: DiaryDate
    /// Whether it asks for the muscle measurements rather than the day's habits.
    let isOfMeasures: Bool
    private(set) var questions: [CheckInQuestion]
    /// The question being asked.
    private(set) var place: Int
    /// The number being typed.
    private(set) var typed = ""
    private(set) var complaint: String?

    /// Creates the check-in of a day, at the first habit not logged yet.
    init(day: DiaryDate, model: AppModel) {
        self.day = day
        isOfMeasures = false
        questions = CheckInQuestion.all(on: day, in: model)
        place = questions.firstIndex { !$0.isAnswered } ?? 0
    }

    /// Creates a check-in for the muscle measurements that suit the user.
    init(measuring day: DiaryDate, model: AppModel) {
        self.day = day
        isOfMeasures = true
        questions = CheckInQuestion.measures(on: day, in: model)
        place = questions.firstIndex { !$0.isAnswered } ?? 0
    }

    var form: DialogForm { .page }

    var context: KeyContext { .checkIn }

    /// The number of questions still unanswered.
    var openCount: Int { questions.count { !$0.isAnswered } }

    /// The number of open questions that `A` answers.
    var usualCount: Int { questions.count { !$0.isAnswered && $0.offered != nil } }

    func footerWord(for command: Command, in model: AppModel) -> String? {
        guard questions.indices.contains(place) else { return command == .cancel ? nil : "" }
        let question = questions[place]
        switch command {
        case .accept:
            if !typed.isEmpty || question.measured != nil && question.answer == nil { return "take" }
            return question.isAnswered ? "keep" : question.suggestion == nil ? "not known" : nil
        case .acceptUsual: return usualCount == 0 ? "" : nil
        case .acceptYesterday: return question.yesterday == nil ? "" : nil
        default: return nil
        }
    }

    mutating func perform(_ command: Command, key: Key, on model: inout AppModel) -> DialogOutcome {
        complaint = nil
        switch command {
        case .cancel:
            finishTyping()
            save(on: &model)
            return .close
        case .accept: return takeSuggestion(on: &model)
        // Letters are typed here; these commands come from clicks on the footer.
        case .acceptUsual: return takeUsual(on: &model)
        case .acceptYesterday: return takeYesterday(on: &model)
        case .skip: return answer(.unknown, on: &model)
        case .moveUp: move(to: place - 1)
        case .moveDown: move(to: place + 1)
        case .deleteBackward: if typed.isEmpty { move(to: place - 1) } else { typed.removeLast() }
        default: break
        }
        return .stay
    }

    mutating func move(to place: Int) {
        finishTyping()
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
        if !typed.isEmpty { return goOnTyping(character, on: &model) }
        switch character {
        case "A": return takeUsual(on: &model)
        case "=": return takeYesterday(on: &model)
        case ".": return answer(.unknown, on: &model)
        default: break
        }
        let question = questions[place]
        if let amount = question.amount(forKey: character) { return answer(.amount(amount), on: &model) }
        if CheckInNumber(question)?.canBegin(with: character) == true {
            typed = String(character)
        } else if character.isLetter, let habit = question.habit {
            complaint = "\(ParseError(found: String(character), expected: habit.expectation))."
        }
        return finishIfComplete(on: &model)
    }

    /// Adds a character to the number; one that can't continue it submits the number and then answers the next question.
    private mutating func goOnTyping(_ character: Character, on model: inout AppModel) -> DialogOutcome {
        guard let number = CheckInNumber(questions[place]) else { return .stay }
        if number.canGoOn(typed, with: character) {
            typed.append(character)
            return finishIfComplete(on: &model)
        }
        guard character.isLetter || character.isNumber || character == "=" else { return .stay }
        let before = place
        if takeTyped(on: &model) == .close { return .close }
        return place == before ? .stay : take(character, on: &model)
    }

    /// Submits the number once nothing more can follow: `7.5`, `1:30`, `10`.
    private mutating func finishIfComplete(on model: inout AppModel) -> DialogOutcome {
        guard CheckInNumber(questions[place])?.isComplete(typed) == true else { return .stay }
        return takeTyped(on: &model)
    }

    /// Accepts what was typed, or else the suggestion.
    private mutating func takeSuggestion(on model: inout AppModel) -> DialogOutcome {
        guard questions.indices.contains(place) else { return .close }
        guard typed.isEmpty else { return takeTyped(on: &model) }
        return answer(questions[place].suggestion.map { .amount($0) } ?? .unknown, on: &model)
    }

    private mutating func takeTyped(on model: inout AppModel) -> DialogOutcome {
        do throws(ParseError) {
            return answer(.amount(try questions[place].amount(typed: typed)), on: &model)
        } catch {
            complaint = "\(error)."
            typed = ""
            return .stay
        }
    }

    /// Records a number that was typed before moving to another question.
    private mutating func finishTyping() {
        guard !typed.isEmpty, questions.indices.contains(place) else { return }
        if let amount = try? questions[place].amount(typed: typed) { questions[place].answer = .amount(amount) }
        typed = ""
    }

    /// Answers all open questions with the usual amounts and saves: an ordinary evening in two keys.
    private mutating func takeUsual(on model: inout AppModel) -> DialogOutcome {
        for index in questions.indices where !questions[index].isAnswered {
            if let usual = questions[index].offered { questions[index].answer = .amount(usual) }
        }
        save(on: &model)
        return .close
    }

    /// Answers with the previous day's amount.
    private mutating func takeYesterday(on model: inout AppModel) -> DialogOutcome {
        let question = questions[place]
        guard let yesterday = question.yesterday else {
            complaint = "You didn't log \(question.name) the day before."
            return .stay
        }
        guard let habit = question.habit else { return answer(.amount(yesterday), on: &model) }
        guard let amount = habit.offerable(yesterday) else {
            complaint = "\(ParseError(found: yesterday.text, expected: habit.expectation))."
            return .stay
        }
        return answer(.amount(amount), on: &model)
    }

    /// Records an answer and asks the next question; saves everything after the last.
    private mutating func answer(_ answer: CheckInQuestion.Answer, on model: inout AppModel) -> DialogOutcome {
        guard questions.indices.contains(place) else { return .close }
        questions[place].answer = answer
        typed = ""
        place += 1
        guard place == questions.count else { return .stay }
        save(on: &model)
        return .close
    }

    func draft(in model: AppModel) -> Draft? {
        var entry = Entry(id: EntryID(""), when: model.moment(on: day))
        for (habit, amount) in newAmounts { entry.set(habit, to: amount) }
        putOwn(into: &entry)
        return entry.isEmpty ? nil : Draft(form: .unsaved, entry: entry)
    }
}
