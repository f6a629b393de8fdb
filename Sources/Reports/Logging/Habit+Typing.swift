import Diary

extension Habit {
    /// Parses the amount typed for this habit; a bare number is in its unit.
    ///
    /// - Throws: `ParseError` saying what the habit takes.
    public func amount(typed text: String) throws(ParseError) -> Amount {
        guard let unit = measure.unit ?? alternative?.unit, unit != .score, Quantity(parsing: text) != nil else {
            return try fitting(Amount(parsing: text))
        }
        return try Amount(parsing: "\(text) \(unit.rawValue)")
    }
}
