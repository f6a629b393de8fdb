import Catalog
import Diary
import Reports
import Trends

extension CommandContext {
    private static let limitSigns = ["<=", ">="]

    /// What a person wants to try: `crossed-legs=no`, `slept="on side"`, `sitting<=5h`, `walking>=30min`, a habit alone,
    /// or a stretch.
    ///
    /// - Throws: `NameError` for a name that is neither habit nor stretch, `ParseError` for an amount that does not fit.
    func proposal(typed text: String) throws -> ExperimentProposal {
        let catalog = try catalog()
        for sign in Self.limitSigns {
            guard let place = text.firstRange(of: sign) else { continue }
            let habit = try catalog.habitOrActivity(typed: String(text[..<place.lowerBound]))
            let amount = try habit.measure.fitting(Amount(parsing: text[place.upperBound...]))
            guard case .quantity(let limit, let unit) = amount else {
                throw ParseError(found: text, expected: "a limit: give hours, minutes or times after \(sign)")
            }
            let criterion: Experiment.Criterion =
                sign == "<=" ? .atMost(habit.name, limit, unit) : .atLeast(habit.name, limit, unit)
            return try proposal(ExperimentProposal(criterion, of: habit), habit)
        }
        guard text.contains("=") else { return try proposal(named: text) }
        let typed = try catalog.habitAmount(typed: text)
        guard let amount = typed.amount, !typed.isIncrease else {
            throw ParseError(found: text, expected: "what is tried: give yes, no or a word after =")
        }
        if case .quantity = amount {
            throw ParseError(found: text, expected: "a limit: write '\(typed.habit.name.key)<=\(amount.text)' or '>='")
        }
        return try proposal(ExperimentProposal(.habit(typed.habit.name, is: amount), of: typed.habit), typed.habit)
    }

    private func proposal(named text: String) throws -> ExperimentProposal {
        let catalog = try catalog()
        let habit: Habit
        do throws(NameError) {
            habit = try catalog.habitOrActivity(typed: text)
        } catch {
            guard let stretch = try? catalog.stretch(typed: text) else { throw error }
            return ExperimentProposal(stretch)
        }
        let usual = try sourceOfEverything().usual(habit, before: today() + 1)
        return try proposal(ExperimentProposal(habit, usual: usual), habit)
    }

    private func proposal(_ proposal: ExperimentProposal?, _ habit: Habit) throws -> ExperimentProposal {
        if let proposal { return proposal }
        throw Failure(
            .usage,
            "You can't choose your \(habit.name). Test something that may change it, such as a habit or a stretch.")
    }
}

extension Catalog {
    /// The habit or activity a typed name means.
    fileprivate func habitOrActivity(typed text: String) throws(NameError) -> Habit {
        if let activity = try? activity(typed: text) { return activity }
        return try habit(typed: text)
    }
}
