import Diary
import Reports

extension CheckIn {
    /// The answers on habits that say something new.
    var newAmounts: [(habit: Habit, amount: Amount?)] {
        newAnswers.compactMap { question, amount in question.habit.map { ($0, amount) } }
    }

    /// The regular medicines that were answered: taken, or left out.
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

    /// Saves what was answered, and says how much of the day is answered in all.
    func save(on model: inout AppModel) {
        let answered = questions.count(where: \.isAnswered)
        let summary =
            isOfMeasures
            ? newAmounts.map { "\($0.habit.name) \($0.amount?.text ?? "")" }.joined(separator: ", ")
            : "check-in, \(answered) of \(questions.count) answered"
        let medicines = newMedicines
        var changes = model.changes(logging: newAmounts, on: day)
        if !medicines.isEmpty {
            var entry = model.newEntry(on: day)
            entry.medicines = medicines
            changes.append(.add(entry))
        }
        model.commit(
            changes, summary: summary, remark: isOfMeasures || answered == questions.count ? "" : "; c goes on")
    }
}
