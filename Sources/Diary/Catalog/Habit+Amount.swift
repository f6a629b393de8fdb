extension Habit {
    /// Whether it is a rating, such as that of last night's sleep.
    public var isRating: Bool { if case .rating = kind { true } else { false } }

    /// The expected form of an amount, in words for an error message.
    public var expectation: String {
        alternative.map { "\(measure.expectation), or \($0.expectation)" } ?? measure.expectation
    }

    /// Converts an amount to one that fits this habit, in its measure or else its alternative measure.
    ///
    /// - Throws: ``ParseError`` if the amount is of another kind.
    public func fitting(_ amount: Amount) throws(ParseError) -> Amount {
        if case .answer = amount, alternative == .yesNo { return amount }
        if let fitting = try? measure.fitting(amount) { return fitting }
        if let fitting = try? alternative?.fitting(amount) { return fitting }
        throw ParseError(found: amount.text, expected: expectation)
    }

    /// Returns an amount seen before in a form this habit takes; nil if it takes none, as hours don't take a yes from an older file.
    public func offerable(_ amount: Amount?) -> Amount? { amount.flatMap { try? fitting($0) } }
}

extension Habit.Measure {
    /// Converts an amount to one that fits this measure: a bare number takes its unit, minutes and hours are converted, no is
    /// 0 of what adds up, and a word matches any unique part.
    ///
    /// - Throws: ``ParseError`` if the amount is of another kind.
    public func fitting(_ amount: Amount) throws(ParseError) -> Amount {
        switch (self, amount) {
        case (.score, .quantity(let number, .score)) where number.value == number.value.rounded(): return amount
        case (_, .quantity(let number, .score)) where unit != nil && self != .score:
            return try Amount(parsing: "\(number) \(unit?.rawValue ?? "")")
        case (_, .quantity(_, let given)) where given == unit && given != .score: return amount
        case (.number(let unit), .quantity(let number, let given)) where unit != given:
            // Nobody counts the seconds of a walk.
            if let value = unit.converted(given.exact(number), from: given),
                let converted = Quantity(unit == .minutes ? value.rounded() : value)
            {
                return .quantity(converted, unit)
            }
        case (.yesNo, .answer): return amount
        // “No” is none of what adds up; “yes” would be an unknown number of it.
        case (.number(let unit), .answer(false)) where unit.addsUp:
            if let none = Quantity(0) { return .quantity(none, unit) }
        case (.choice(let words), .choice(let typed)):
            if let word = words.first(where: { $0 == typed }) { return .choice(word) }
            let found = words.filter { $0.key.contains(typed.key) }
            // “side” is also part of “on side with knees drawn up”, but is the end of only one of the words.
            let ending = found.filter { $0.key.hasSuffix(typed.key) }
            if let word = found.count == 1 ? found.first : ending.count == 1 ? ending.first : nil {
                return .choice(word)
            }
        default: break
        }
        throw ParseError(found: amount.text, expected: expectation)
    }

    /// Converts an amount that a file has: in addition, hours, minutes and counts may be yes for an unknown number, or no for none.
    ///
    /// - Throws: ``ParseError`` if the amount is of another kind.
    public func reading(_ amount: Amount) throws(ParseError) -> Amount {
        if case (.number(let unit), .answer) = (self, amount), unit.addsUp { return amount }
        return try fitting(amount)
    }
}
