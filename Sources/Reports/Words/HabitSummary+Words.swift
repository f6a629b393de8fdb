import Diary
import Trends

/// What a period says about a habit, in words.
extension HabitSummary {
    /// The number for a period, in the habit's unit: the sum of a week where amounts add up, else the mean of a day.
    ///
    /// Months have different lengths, so their means can be compared and their sums cannot.
    public func number(over kind: Period.Kind) -> Double? { kind == .week ? total ?? mean : mean }

    /// A few letters for a narrow column: `38.5 h`, `4 of 5`, `80 %`, `stom. 4`; nil when nothing is known.
    ///
    /// - Parameters:
    ///   - kind: how long the period is: over more than a week yes is a share of the days.
    ///   - hasUnit: whether there is room for the unit.
    public func brief(over kind: Period.Kind, hasUnit: Bool = true) -> String? {
        guard daysKnown > 0 else { return nil }
        if let yesDays { return kind == .week ? "\(yesDays) of \(daysKnown)" : yesDays.percent(of: daysKnown) }
        if let most = choices.first {
            let word = habit.choiceShortNames[most.choice] ?? most.choice.text
            return most.days < 100 ? "\(word) \(most.days)" : word
        }
        guard let number = number(over: kind) else { return nil }
        // A count says what it counts by itself.
        let unit = hasUnit && habit.measure != .times ? habit.measure.unit?.rawValue ?? "" : ""
        return unit.isEmpty ? text(of: number) : "\(text(of: number)) \(unit)"
    }

    /// In full: `38.5 h`, `yes on 4 of 5 days`, `on stomach 3, on side 2`; nil when nothing is known.
    ///
    /// - Parameter kind: how long the period is; nil for what a usual day has.
    public func words(over kind: Period.Kind?) -> String? {
        guard daysKnown > 0 else { return nil }
        if let yesDays { return "yes on \(yesDays) of \(daysKnown.counted("day"))" }
        if !choices.isEmpty { return choices.map { "\($0.choice) \($0.days)" }.joined(separator: ", ") }
        guard let number = kind.map(number(over:)) ?? mean else { return nil }
        let unit = habit.measure.unit.map(\.rawValue) ?? ""
        return unit.isEmpty ? text(of: number) : "\(text(of: number)) \(unit)"
    }

    /// The number with as many decimals as its measure deserves.
    private func text(of number: Double) -> String {
        switch habit.measure {
        case .number(.hours): number == 0 ? "0" : number.oneDecimal
        case .number(.minutes): "\(Int(number.rounded()))"
        case .number(.times): number.short
        case .number, .yesNo, .choice: number.oneDecimal
        }
    }
}
