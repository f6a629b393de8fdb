import Diary

extension Amount {
    /// Adds the amounts of two events of one activity. Hours and minutes add up in the unit of the first; an amount that
    /// can't be added, such as a word, is replaced by the later one, but no number by a mere yes or no.
    static func sum(_ first: Amount?, _ second: Amount?) -> Amount? {
        guard let first else { return second }
        guard let second else { return first }
        guard case .quantity(let left, let unit) = first, case .quantity(let right, let other) = second else {
            if case .quantity = first, case .answer = second { return first }
            return second
        }
        guard let more = unit.converted(other.exact(right), from: other) else { return second }
        return Quantity(unit.exact(left) + more).map { .quantity($0, unit) } ?? second
    }
}
