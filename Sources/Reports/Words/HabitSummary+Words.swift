import Diary
import Trends

/// The summary of a habit over a period, in words.
extension HabitSummary {
    /// Returns the number for a period, in the habit's unit: the sum over a week if amounts add up, otherwise the daily mean.
    ///
    /// Months differ in length, so their means can be compared but their sums can't.
    public func number(over kind: Period.Kind) -> Double? { kind == .week ? total ?? mean : mean }

    /// Returns a few letters for a narrow column: `38.5 h`, `4 of 5`, `80 %`, `stom. 4`; `95+ min` or `~23 min` if some days have no number; nil
    /// if nothing is known.
    ///
    /// - Parameters:
    ///   - kind: the kind of period: over more than a week, yes becomes a share of the days.
    ///   - hasUnit: whether there is room for the unit.
    public func brief(over kind: Period.Kind, hasUnit: Bool = true) -> String? {
        guard daysKnown > 0 else { return nil }
        if let numbered {
            let sum = kind == .week ? numbered.total : nil
            let number = sum.map { "\(text(of: $0))+" } ?? "~\(text(of: numbered.mean))"
            return hasUnit && habit.measure != .times ? withUnit(number) : number
        }
        if let yesDays { return kind == .week ? "\(yesDays) of \(daysKnown)" : yesDays.percent(of: daysKnown) }
        if let most = choices.first {
            let word = habit.choiceShortNames[most.choice] ?? most.choice.text
            return most.days < 100 ? "\(word) \(most.days)" : word
        }
        guard let number = number(over: kind) else { return nil }
        // A count needs no unit.
        return hasUnit && habit.measure != .times ? withUnit(text(of: number)) : text(of: number)
    }

    /// Returns the summary in full: `38.5 h`, `yes on 4 of 5 days`, `on stomach 3, on side 2`; nil if nothing is known.
    ///
    /// - Parameter kind: the kind of period; nil for a usual day.
    public func words(over kind: Period.Kind?) -> String? {
        guard daysKnown > 0 else { return nil }
        if let numbered, let withoutNumber {
            let sum = kind == .week ? numbered.total : nil
            return "\(withUnit(text(of: sum ?? numbered.mean))) (no number \(withoutNumber))"
        }
        if let yesDays { return "yes on \(yesDays) of \(daysKnown.counted("day"))" }
        if !choices.isEmpty { return choices.map { "\($0.choice) \($0.days)" }.joined(separator: ", ") }
        guard let number = kind.map(number(over:)) ?? mean else { return nil }
        return withUnit(text(of: number))
    }

    /// On how many of the days there is no number: `on 1 of 4 days`; nil if none has one, or all have.
    public var withoutNumber: String? {
        numbered.map { "on \(daysKnown - $0.days) of \(daysKnown.counted("day"))" }
    }

    private func withUnit(_ number: String) -> String { habit.measure.unit?.words(after: number) ?? number }

    /// Formats a number with as many decimals as its measure warrants.
    private func text(of number: Double) -> String {
        switch habit.measure {
        case .number(.hours): number == 0 ? "0" : number.oneDecimal
        case .number(.minutes): number.whole
        case .number(.times): number.short
        case .number, .yesNo, .choice: number.oneDecimal
        }
    }
}
