import Canvas
import Diary
import Reports
import Trends

extension QuickForm {
    mutating func type(_ text: String, on model: inout AppModel) -> DialogOutcome {
        complaint = nil
        switch field {
        case .name: finder.type(text)
        case .amount: amount.type(text)
        case .before: before.type(text)
        case .after: after.type(text)
        case .time: timeText.type(text)
        case .side:
            if let found = sides(in: model).first(where: { $0?.rawValue.hasPrefix(text.lowercased()) ?? false }) {
                side = found
            } else if text == " " {
                turnSide(by: 1, model: model)
            }
        }
        return .stay
    }

    mutating func perform(_ command: Command, key: Key, on model: inout AppModel) -> DialogOutcome {
        if command != .accept { complaint = nil }
        switch command {
        case .cancel: return .close
        case .accept: return accept(on: &model)
        case .nextField: move(by: 1, model: model)
        case .previousField: move(by: -1, model: model)
        default:
            if !performInField(command, model: model) {
                if command == .moveUp { move(by: -1, model: model) }
                if command == .moveDown { move(by: 1, model: model) }
            }
        }
        return .stay
    }

    private mutating func performInField(_ command: Command, model: AppModel) -> Bool {
        switch (field, command) {
        case (.name, _): return finder.perform(command)
        case (.side, .cursorLeft): turnSide(by: -1, model: model)
        case (.side, .cursorRight): turnSide(by: 1, model: model)
        case (.side, _): return false
        case (.amount, _): return amount.perform(command)
        case (.before, _): return before.perform(command)
        case (.after, _): return after.perform(command)
        case (.time, _): return timeText.perform(command)
        }
        return true
    }

    private mutating func turnSide(by steps: Int, model: AppModel) {
        let sides = sides(in: model)
        let place = sides.firstIndex(of: side) ?? 0
        side = sides[(place + steps + sides.count) % sides.count]
    }

    private mutating func move(by steps: Int, model: AppModel) {
        let place = (fields.firstIndex(of: field) ?? 0) + steps
        open(fields[(place + fields.count) % fields.count], model: model)
    }

    /// Goes to a field, after accepting the name.
    mutating func open(_ field: Field, model: AppModel) {
        if self.field == .name, field != .name { takeName(model: model) }
        self.field = field
    }

    /// Accepts the name under the cursor; a new one gets its own suggestion.
    private mutating func takeName(model: AppModel) {
        guard let choice = finder.choice, choice != name else { return }
        name = choice
        suggestAmount(model: model)
    }

    /// Goes from the name to the next field; saves from any other.
    private mutating func accept(on model: inout AppModel) -> DialogOutcome {
        if field == .name {
            guard finder.choice != nil else { return complain("Type a name first.", at: .name) }
            if let medicine = medicine(in: model) {
                model.open(MedicineDialog(day: day, named: medicine, model: model))
                return .close
            }
            move(by: 1, model: model)
            return .stay
        }
        guard name != nil else { return complain("Type a name first.", at: .name) }
        do throws(Fault) {
            switch kind {
            case .habit: try saveHabit(on: &model)
            case .activity, .care, .stretch: try saveEvent(on: &model)
            }
            return .close
        } catch {
            return complain("\(error.error).", at: error.field)
        }
    }

    private mutating func complain(_ sentence: String, at field: Field) -> DialogOutcome {
        complaint = sentence
        self.field = field
        return .stay
    }

    /// What is wrong with a field.
    private typealias Fault = FieldError<Field>

    private func saveHabit(on model: inout AppModel) throws(Fault) {
        guard let habit = habit(in: model) else { return }
        let isKnown = model.catalog.loggedHabit(habit.name) != nil
        let typed = try Fault.at(.amount) { () throws(ParseError) in
            isKnown ? try habit.amount(typed: amount.text) : try Amount(parsing: amount.text)
        }
        model.set(habit, to: typed, on: day)
        model.reveal(.habit(habit.name))
    }

    private func saveEvent(on model: inout AppModel) throws(Fault) {
        let when = try Fault.at(.time) { () throws(ParseError) in
            try model.pastMoment(typed: timeText.text, insteadOf: base)
        }
        var entry = original?.entry ?? model.newEntry(on: day)
        entry.when = when
        let words = try fill(&entry, model: model)
        if let original {
            model.commit([model.change(from: original.entry, to: entry)].compactMap { $0 }, summary: words)
        } else {
            model.commit([.add(entry)], summary: words)
        }
    }

    func draft(in model: AppModel) -> Draft? {
        let isFilled = !amount.isEmpty && !amount.isSuggestion || !before.isEmpty || !after.isEmpty
        guard isFilled, name != nil else { return nil }
        var entry = original?.entry ?? Entry(id: EntryID(""), when: base)
        if kind == .habit {
            guard let habit = habit(in: model), let typed = try? habit.amount(typed: amount.text) else {
                return nil
            }
            entry.set(habit, to: typed)
        } else {
            guard (try? fill(&entry, model: model)) != nil else { return nil }
        }
        return entry == original?.entry ? nil : Draft(form: .unsaved, entry: entry, original: original?.entry)
    }

    /// Returns the exercise with what was typed: how often if it is counted, unless that has a unit of time, else the seconds.
    private func exercise(_ name: Name, in model: AppModel) throws(ParseError) -> LoggedExercise {
        if isCounted(in: model) {
            let isBare = Int(amount.text.trimmingBlanks()) != nil
            let outcome = try ExerciseBout.Outcome(parsing: isBare ? "\(amount.text) times" : amount.text)
            if case .repeated = outcome { return .counted(ExerciseBout(name, side: side, outcome)) }
        }
        return .held(Hold(name, side: side, .done(try HoldDuration(parsing: amount.text))))
    }

    private func score(in text: TextField, at field: Field) throws(Fault) -> PainScore? {
        guard !text.isEmpty else { return nil }
        return try Fault.at(field) { () throws(ParseError) in try PainScore(parsing: text.text) }
    }

    /// Fills an entry from the form.
    ///
    /// - Returns: A summary in words.
    private func fill(_ entry: inout Entry, model: AppModel) throws(Fault) -> String {
        guard let name else { return "" }
        switch kind {
        case .habit: return ""
        case .activity:
            var reading = HabitAmount(name)
            if !amount.isEmpty {
                let habit = habit(in: model)
                reading.amount = try Fault.at(.amount) { () throws(ParseError) in
                    habit == nil ? try Amount(parsing: amount.text) : try habit?.amount(typed: amount.text)
                }
            }
            if let original { entry.activities[original.place] = reading } else { entry.activities = [reading] }
            return reading.words
        case .care:
            let treatment = model.catalog.treatment(name, detail: amount.text)
            entry.painBefore = try score(in: before, at: .before)
            entry.painAfter = try score(in: after, at: .after)
            if let original { entry.care[original.place] = treatment } else { entry.care = [treatment] }
            return treatment.words
        case .stretch:
            let logged = try Fault.at(.amount) { () throws(ParseError) in try exercise(name, in: model) }
            entry.log(logged)
            return logged.words
        }
    }
}
