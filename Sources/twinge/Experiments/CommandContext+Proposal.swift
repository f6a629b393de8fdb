import Catalog
import Diary
import Reports
import Trends

extension CommandContext {
    private static let limitSigns = ["<=", ">="]

    /// Returns what the user wants to try: `crossed-legs=no`, `slept="on side"`, `sitting<=5h`, `walking>=30min`, a habit alone, an
    /// exercise, a treatment or a medicine.
    ///
    /// - Throws: `NameError` for a name that is none of these, `ParseError` for an invalid amount.
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
        if let exact = try proposal(treatmentCalled: text) { return exact }
        let habit: Habit
        do throws(NameError) {
            habit = try catalog.habitOrActivity(typed: text)
        } catch {
            if let stretch = try? catalog.stretch(typed: text) { return ExperimentProposal(stretch) }
            guard let care = try? catalog.care(typed: text) else { throw error }
            return ExperimentProposal(care)
        }
        let usual = try sourceOfDays().usual(habit, before: today() + 1)
        return try proposal(ExperimentProposal(habit, usual: usual), habit)
    }

    /// Returns the proposal for a treatment or medicine of exactly this name, if there is one.
    private func proposal(treatmentCalled text: String) throws -> ExperimentProposal? {
        guard let name = try? Name(parsing: text) else { return nil }
        if let medicine = try medicineNames().first(where: { $0 == name }) {
            return ExperimentProposal(medicine: medicine)
        }
        return try catalog().care(name).map { ExperimentProposal($0) }
    }

    /// Returns the medicines that are described or were logged.
    private func medicineNames() throws -> [Name] {
        let logged = try table(of: steps(through: nil)).days.flatMap(\.medicines).map(\.name)
        return try medicines().medicines.map(\.name) + logged
    }

    private func proposal(_ proposal: ExperimentProposal?, _ habit: Habit) throws -> ExperimentProposal {
        if let proposal { return proposal }
        throw Failure(
            .usage,
            "You can't choose your \(habit.name). Test something that may change it, such as a habit or a stretch.")
    }
}

extension Catalog {
    /// Returns the habit or activity that a typed name means.
    fileprivate func habitOrActivity(typed text: String) throws(NameError) -> Habit {
        if let activity = try? activity(typed: text) { return activity }
        return try habit(typed: text)
    }
}
