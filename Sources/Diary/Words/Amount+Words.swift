extension Amount {
    /// The form for people: `7.5 h`, `7 h 20 min`, `1 time`, `yes`.
    public var words: String {
        if case .quantity(let quantity, let unit) = self { unit.words(of: unit.exact(quantity)) } else { text }
    }
}

extension Amount.Unit {
    /// Returns a number with the unit and all its decimals, for people; hours that have more than two as hours and minutes: `7 h 20 min`.
    public func words(of number: Double) -> String {
        let minutes = (number * 60).rounded()
        guard self == .hours, (number * 100).rounded() / 100 != number, minutes / 60 == number else {
            return words(after: number.exact)
        }
        return Int(minutes).hoursAndMinutes
    }

    /// Returns a written number with the unit, for people: `7.5 h`, `1 time`, `4` of a score.
    public func words(after number: String) -> String {
        switch self {
        case .score: number
        case .times where number == "1": "1 time"
        default: "\(number) \(rawValue)"
        }
    }
}
