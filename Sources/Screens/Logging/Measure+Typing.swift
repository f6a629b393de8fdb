import Diary

extension Habit.Measure {
    /// The amount that a text typed for this measure says; a bare number is in its unit.
    ///
    /// - Throws: `ParseError` saying what the measure takes.
    func amount(typed text: String) throws(ParseError) -> Amount {
        guard let unit, unit != .score, Quantity(parsing: text) != nil else {
            return try fitting(Amount(parsing: text))
        }
        return try Amount(parsing: "\(text) \(unit.rawValue)")
    }
}
