import Diary

extension Habit {
    /// Returns the amount after one press of `+` (1) or `-` (-1).
    ///
    /// - Parameters:
    ///   - amount: the current amount; nil if the habit was not logged.
    ///   - usual: the amount to start from if it was not logged.
    func stepped(from amount: Amount?, usual: Amount?, by direction: Int) -> Amount? {
        switch measure {
        case .yesNo: return steppedAnswer(from: amount, by: direction)
        case .choice(let words):
            guard !words.isEmpty else { return nil }
            guard case .choice(let word)? = amount, let place = words.firstIndex(of: word) else {
                return usual ?? .choice(words[0])
            }
            return .choice(words[(place + direction + words.count) % words.count])
        case .number(let unit):
            let start = amount?.quantity ?? usual?.quantity
            let value = start.map { $0 + Double(direction) * step } ?? (direction > 0 ? step : 0)
            return Quantity(min(max(value, 0), unit.limit)).map { .quantity($0, unit) }
        }
    }

    /// Returns yes after `+` and no after `-`; if hours can be logged too, `+` goes from yes to the first half hour.
    private func steppedAnswer(from amount: Amount?, by direction: Int) -> Amount? {
        let hours = amount?.quantity ?? (amount == .answer(true) ? 0 : nil)
        guard let alternative, let unit = alternative.unit, let hours else { return .answer(direction > 0) }
        let value = hours + Double(direction) * alternative.step
        if value <= 0 { return .answer(hours > 0) }
        return Quantity(min(value, unit.limit)).map { .quantity($0, unit) }
    }

    /// Returns the amount after Space: yes or no in turn, the next choice, or the usual number if none was logged.
    func toggled(from amount: Amount?, usual: Amount?) -> Amount? {
        switch measure {
        case .yesNo: amount == nil || amount == .answer(false) ? .answer(true) : .answer(false)
        case .choice: stepped(from: amount, usual: usual, by: 1)
        case .number: amount ?? offerable(usual)
        }
    }
}

extension Amount {
    /// The number of a quantity; nil for answers and words.
    fileprivate var quantity: Double? {
        if case .quantity(let quantity, _) = self { quantity.value } else { nil }
    }
}
