import Canvas
import Diary
import Reports

extension PainDialog {
    mutating func type(_ text: String, on model: inout AppModel) -> DialogOutcome {
        complaint = nil
        switch field {
        case .score:
            if let digit = Int(text), (0...9).contains(digit) {
                score = PainScore(followsOne && digit == 0 ? 10 : digit)
                followsOne = digit == 1
            } else if text == "+" || text == "-" {
                stepScore(by: text == "+" ? 1 : -1)
            } else if text.first?.isLetter == true {
                // A word typed here is meant as a site.
                field = .sites
                sites.type(text)
            }
        case .sites: sites.type(text)
        case .feels: feels.type(text)
        case .trigger: trigger.type(text)
        case .note: note.type(text)
        case .time: timeText.type(text)
        case .helped:
            let answer = HelpedQuestion.Answer.allCases.first { $0.key == text }
            helpedAnswer = answer == helpedAnswer ? nil : answer
        }
        return .stay
    }

    mutating func perform(_ command: Command, key: Key, on model: inout AppModel) -> DialogOutcome {
        if command != .accept { complaint = nil }
        switch command {
        case .cancel: return .close
        case .accept: return accept(on: &model)
        case .nextField: return leaveField(by: 1)
        case .previousField: return leaveField(by: -1)
        case .tick: return type(" ", on: &model)
        default:
            if !performInField(command) {
                if command == .moveUp { moveField(by: -1) }
                if command == .moveDown { moveField(by: 1) }
            }
        }
        return .stay
    }

    private mutating func performInField(_ command: Command) -> Bool {
        switch (field, command) {
        case (.score, .cursorLeft): stepScore(by: -1)
        case (.score, .cursorRight): stepScore(by: 1)
        case (.score, .cursorToStart): score = PainScore(0)
        case (.score, .cursorToEnd): score = PainScore(10)
        case (.score, .deleteBackward), (.score, .clearField): score = nil
        case (.score, _): return false
        case (.sites, _): return sites.perform(command)
        case (.feels, .cursorLeft): feels.move(by: -1)
        case (.feels, .cursorRight): feels.move(by: 1)
        case (.feels, _): return false
        case (.trigger, _): return trigger.perform(command)
        case (.note, _): return note.perform(command)
        case (.time, _): return timeText.perform(command)
        case (.helped, .deleteBackward), (.helped, .clearField): helpedAnswer = nil
        case (.helped, _): return false
        }
        return true
    }

    private mutating func stepScore(by steps: Int) {
        followsOne = false
        score = score.map { PainScore($0.value + steps) ?? $0 } ?? PainScore(steps > 0 ? 0 : 10)
    }

    private mutating func moveField(by steps: Int) {
        let all = fields
        let place = (all.firstIndex(of: field) ?? 0) + steps
        field = all[(place + all.count) % all.count]
        followsOne = false
    }

    /// Goes to another field, after choosing what an open search found.
    private mutating func leaveField(by steps: Int) -> DialogOutcome {
        guard takeFoundSite() else { return .stay }
        moveField(by: steps)
        return .stay
    }

    /// Chooses the site that an open search found.
    ///
    /// - Returns: Whether no search is left open.
    mutating func takeFoundSite() -> Bool {
        guard field == .sites, !sites.search.isEmpty else { return true }
        guard !sites.rows.isEmpty else {
            _ = complain("No site is called “\(sites.search.text)”: O adds one of your own.", at: .sites)
            return false
        }
        sites.toggle()
        return true
    }

    /// Saves the reading; with a search open, chooses what it found instead.
    private mutating func accept(on model: inout AppModel) -> DialogOutcome {
        if field == .sites, !sites.search.isEmpty {
            _ = takeFoundSite()
            return .stay
        }
        do throws(ParseError) {
            _ = try model.pastMoment(typed: timeText.text, insteadOf: base)
        } catch {
            return complain("\(error).", at: .time)
        }
        let reading = reading(in: model)
        guard reading.isReading || reading.note != nil else {
            return complain("Nothing to save yet: a digit gives the score.", at: .score)
        }
        if let original {
            model.commit([model.change(from: original, to: reading)].compactMap { $0 }, summary: reading.line())
        } else {
            model.commit(
                [.add(reading)] + answeredChanges(in: model), summary: reading.line(),
                remark: model.reliefRemark(with: reading))
        }
        model.reveal(.reading(reading.id))
        return .close
    }

    /// Returns the changes that record whether what was done for pain helped.
    private func answeredChanges(in model: AppModel) -> [Change] {
        guard let helped, let helpedAnswer else { return [] }
        return [model.change(from: helped.entry, to: helped.answered(helpedAnswer))].compactMap { $0 }
    }

    private mutating func complain(_ sentence: String, at field: Field) -> DialogOutcome {
        complaint = sentence
        self.field = field
        return .stay
    }
}
