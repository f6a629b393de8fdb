import Diary
import Reports

extension CheckIn {
    /// The answers about habits that differ from what is logged.
    var newAmounts: [(habit: Habit, amount: Amount?)] {
        newAnswers.compactMap { question, amount in question.habit.map { ($0, amount) } }
    }

    /// The regular medicines that were answered, as taken or skipped.
    var newMedicines: [Medicine] {
        newAnswers.compactMap { question, amount in
            guard case .medicine(let name, let dose) = question.subject else { return nil }
            return amount == .answer(true) ? Medicine(name, dose) : .leftOut(name)
        }
    }

    private var newAnswers: [(CheckInQuestion, Amount)] {
        questions.compactMap { question in
            guard case .amount(let amount)? = question.answer, amount != question.logged else { return nil }
            return (question, amount)
        }
    }

    /// Adds to an entry what doesn't belong in earlier entries: the medicines, and accepted desk measurements. The entry that the
    /// measurements were written to stays in use for them.
    func putOwn(into entry: inout Entry) {
        entry.medicines = newMedicines
        for question in questions {
            guard let habit = question.habit, let measured = question.measured, question.answer == .amount(measured),
                let mark = DeskMark.taken(measured, of: habit.name)
            else { continue }
            entry.set(habit, to: measured)
            entry.setDeskMark(mark)
        }
    }

    /// Saves the answers, and reports how much of the day is answered in all.
    func save(on model: inout AppModel) {
        let answered = questions.count(where: \.isAnswered)
        let summary =
            isOfMeasures
            ? newAmounts.map { "\($0.habit.name) \($0.amount?.words ?? "")" }.joined(separator: ", ")
            : "check-in, \(answered) of \(questions.count) answered"
        var changes = model.changes(logging: newAmounts, on: day)
        var entry = model.newEntry(on: day)
        putOwn(into: &entry)
        if !entry.isEmpty { changes.append(.add(entry)) }
        model.commit(
            changes, summary: summary, remark: isOfMeasures || answered == questions.count ? "" : "; c goes on")
    }
}
