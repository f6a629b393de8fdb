extension Habit {
    /// Whether it is a rating, such as that of last night's sleep.
    public var isRating: Bool { if case .rating = kind { true } else { false } }

    /// The form an amount takes, in words for an error message.
    public var expectation: String {
        alternative.map { "\(measure.expectation), or \($0.expectation)" } ?? measure.expectation
    }

    /// The amount that fits this habit, in its measure or else in the other way to say it.
    ///
    /// - Throws: ``ParseError`` when the amount is of another kind.
    public func fitting(_ amount: Amount) throws(ParseError) -> Amount {
        if let fitting = try? measure.fitting(amount) { return fitting }
        if let fitting = try? alternative?.fitting(amount) { return fitting }
        throw ParseError(found: amount.text, expected: expectation)
    }
}

extension Habit.Measure {
    /// The amount that fits this measure: a bare number takes its unit, minutes and hours change into each other, a
    /// word is found by any unique part.
    ///
    /// - Throws: ``ParseError`` when the amount is of another kind.
    public func fitting(_ amount: Amount) throws(ParseError) -> Amount {
        switch (self, amount) {
        case (.score, .quantity(let number, .score)) where number.value == number.value.rounded(): return amount
        case (_, .quantity(let number, .score)) where unit != nil && self != .score:
            return try Amount(parsing: "\(number) \(unit?.rawValue ?? "")")
        case (_, .quantity(_, let given)) where given == unit && given != .score: return amount
        case (.number(let unit), .quantity(let number, let given)) where unit != given:
            // Nobody says how many seconds they walked.
            if let value = unit.converted(number.value, from: given),
                let converted = Quantity(unit == .minutes ? value.rounded() : value)
            {
                return .quantity(converted, unit)
            }
        case (.yesNo, .answer): return amount
        // A habit measured in hours can be said to not have happened, or to have happened for a time not known.
        case (.number(let unit), .answer) where unit.addsUp: return amount
        case (.choice(let words), .choice(let typed)):
            if let word = words.first(where: { $0 == typed }) { return .choice(word) }
            let found = words.filter { $0.key.contains(typed.key) }
            // “side” is a part of “on side with knees drawn up” too, but ends only one of the words.
            let ending = found.filter { $0.key.hasSuffix(typed.key) }
            if let word = found.count == 1 ? found.first : ending.count == 1 ? ending.first : nil {
                return .choice(word)
            }
        default: break
        }
        throw ParseError(found: amount.text, expected: expectation)
    }
}
