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
        guard let more = unit.converted(right.value, from: other) else { return second }
        return Quantity(left.value + more).map { .quantity($0, unit) } ?? second
    }
}
