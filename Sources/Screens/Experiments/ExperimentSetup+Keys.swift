import Canvas
import Diary
import Trends

extension ExperimentSetup {
    mutating func type(_ text: String, on model: inout AppModel) -> DialogOutcome {
        complaint = nil
        switch field {
        case .what: find(text)
        case .limit:
            guard text == "+" || text == "-" else {
                complaint = "Arrows, or + and -, change it."
                break
            }
            moveLimit(by: text == "+" ? 1 : -1)
        case .question: question.type(text)
        case .trial: trial.type(text)
        case .control: control.type(text)
        case .pairs, .block, .washout: typeNumber(text)
        case .start: start.type(text)
        }
        proposeStart(model)
        return .stay
    }

    private mutating func typeNumber(_ text: String) {
        if text == "+" || text == "-" { return step(by: text == "+" ? 1 : -1) }
        let digits = text.filter { $0.isASCII && $0.isNumber }
        guard !digits.isEmpty, let place = numberField else { return }
        self[keyPath: place].type(digits)
    }

    /// The number field under the cursor.
    private var numberField: WritableKeyPath<ExperimentSetup, TextField>? {
        switch field {
        case .pairs: \.pairs
        case .block: \.block
        case .washout: \.washout
        case .what, .limit, .question, .trial, .control, .start: nil
        }
    }

    private mutating func step(by steps: Int) {
        guard let place = numberField, let number = Int(self[keyPath: place].text) else { return }
        self[keyPath: place] = TextField(String(max(0, number + steps)))
    }

    mutating func perform(_ command: Command, key: Key, on model: inout AppModel) -> DialogOutcome {
        if command != .accept { complaint = nil }
        switch command {
        case .cancel: return .close
        case .accept: return drawOrder(on: &model)
        case .nextField, .moveDown: move(by: 1)
        case .previousField, .moveUp: move(by: -1)
        default: performInField(command)
        }
        proposeStart(model)
        return .stay
    }

    private mutating func performInField(_ command: Command) {
        switch (field, command) {
        case (.what, .cursorLeft): turn(by: -1)
        case (.what, .cursorRight): turn(by: 1)
        case (.what, .deleteBackward): findLess()
        case (.limit, .cursorLeft): moveLimit(by: -1)
        case (.limit, .cursorRight): moveLimit(by: 1)
        case (.pairs, .cursorLeft), (.block, .cursorLeft), (.washout, .cursorLeft): step(by: -1)
        case (.pairs, .cursorRight), (.block, .cursorRight), (.washout, .cursorRight): step(by: 1)
        case (.pairs, _): _ = pairs.perform(command)
        case (.block, _): _ = block.perform(command)
        case (.washout, _): _ = washout.perform(command)
        case (.question, _): _ = question.perform(command)
        case (.trial, _): _ = trial.perform(command)
        case (.control, _): _ = control.perform(command)
        case (.start, _): _ = start.perform(command)
        case (.what, _), (.limit, _): break
        }
    }

    private mutating func move(by steps: Int) {
        let fields = fields
        let place = (fields.firstIndex(of: field) ?? 0) + steps
        endSearch()
        field = fields[(place + fields.count) % fields.count]
    }

    /// Shows the order above the form, to be saved or not.
    private mutating func drawOrder(on model: inout AppModel) -> DialogOutcome {
        do throws(ParseError) {
            let experiment = try experiment(on: &model)
            model.open(ExperimentOrder(experiment: experiment))
        } catch {
            complaint = "\(error)."
        }
        return .stay
    }
}

extension AppModel {
    /// Opens the form of an experiment, unless the diary is read-only.
    mutating func setUpExperiment(_ choices: ExperimentChoices) {
        guard !refusesWriting() else { return }
        guard !choices.all.isEmpty else {
            message = Message(.note, "There is nothing to try out: O adds habits and stretches.")
            return
        }
        open(ExperimentSetup(choices, model: &self))
    }
}
