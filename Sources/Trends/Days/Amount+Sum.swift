import Diary

extension Amount {
    /// The amount of two events of one activity together. Hours and minutes add up in the unit of the first; amounts
    /// that cannot be added, such as a word, give way to the later one.
    static func sum(_ first: Amount?, _ second: Amount?) -> Amount? {
        guard let first else { return second }
        guard let second else { return first }
        guard case .quantity(let left, let unit) = first, case .quantity(let right, let other) = second else {
            if case .quantity = first, case .answer = second { return first }
            return second
        }
        let factor: Double
        switch (unit, other) {
        case (.hours, .minutes): factor = 1.0 / 60
        case (.minutes, .hours): factor = 60
        case _ where unit == other: factor = 1
        default: return second
        }
        return Quantity(left.value + right.value * factor).map { .quantity($0, unit) } ?? second
    }
}
