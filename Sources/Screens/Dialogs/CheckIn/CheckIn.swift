import Canvas
import Diary
import Reports

/// The habits of a day asked one after the other, one key each; what was answered is saved when it is left.
struct CheckIn: Dialog {
    /// The day it is about.
    let day: DiaryDate
    /// Whether it asks for the measures of the muscles rather than for the habits of the day.
    let isOfMeasures: Bool
    private(set) var questions: [CheckInQuestion]
    /// The question being asked.
    private(set) var place: Int
    /// A number being typed.
    private(set) var typed = ""
    private(set) var complaint: String?

    /// The check-in of a day, at the first habit that is not logged yet.
    init(day: DiaryDate, model: AppModel) {
        self.day = day
        isOfMeasures = false
        questions = CheckInQuestion.all(on: day, in: model)
        place = questions.firstIndex { !$0.isAnswered } ?? 0
    }

    /// The measures of the muscles that suit the person.
    init(measuring day: DiaryDate, model: AppModel) {
        self.day = day
        isOfMeasures = true
        questions = CheckInQuestion.measures(on: day, in: model)
        place = questions.firstIndex { !$0.isAnswered } ?? 0
    }

    var form: DialogForm { .page }

    var context: KeyContext { .checkIn }

    /// How many questions are still to be answered.
    var openCount: Int { questions.count { !$0.isAnswered } }

    /// How many of those `A` answers.
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
        // What letters do here is typed; a click on them in the footer gets here.
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
        if CheckInNumber(question)?.canBegin(with: character) == true { typed = String(character) }
        return finishIfComplete(on: &model)
    }

    /// Takes a character into the number; one that can't go on with it answers with what was typed, and then the next question.
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

    /// Answers with the number once nothing can follow what was typed: `7.5`, `1:30`, `10`.
    private mutating func finishIfComplete(on model: inout AppModel) -> DialogOutcome {
        guard CheckInNumber(questions[place])?.isComplete(typed) == true else { return .stay }
        return takeTyped(on: &model)
    }

    /// Takes what was typed, or else what is suggested.
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

    /// Notes a number that was typed before the question is left.
    private mutating func finishTyping() {
        guard !typed.isEmpty, questions.indices.contains(place) else { return }
        if let amount = try? questions[place].amount(typed: typed) { questions[place].answer = .amount(amount) }
        typed = ""
    }

    /// Answers all that is still open as usual, and saves: an ordinary evening in two keys.
    private mutating func takeUsual(on model: inout AppModel) -> DialogOutcome {
        for index in questions.indices where !questions[index].isAnswered {
            if let usual = questions[index].offered { questions[index].answer = .amount(usual) }
        }
        save(on: &model)
        return .close
    }

    /// Answers as the day before did.
    private mutating func takeYesterday(on model: inout AppModel) -> DialogOutcome {
        guard let amount = questions[place].yesterday else {
            complaint = "Nothing was logged of \(questions[place].name) the day before."
            return .stay
        }
        return answer(.amount(amount), on: &model)
    }

    /// Notes an answer and asks the next question; saves everything after the last.
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
