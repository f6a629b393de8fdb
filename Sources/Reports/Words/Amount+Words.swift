import Diary

extension Amount {
    /// The form for people: `7.5 h`, `7 h 20 min`, `1 time`, `yes`.
    public var words: String {
        if case .quantity(let quantity, let unit) = self { unit.words(of: unit.exact(quantity)) } else { text }
    }

    /// A few letters for a column of days: `7.5`, `20`, `yes`, `stom.`.
    /// - Parameter habit: the habit it is an amount of, which may know a short name for a word.
    public func brief(of habit: Habit) -> String {
        switch self {
        case .quantity(let hours, .hours): hours.value.oneDecimal
        case .quantity(let quantity, _): quantity.value.short
        case .answer(let answer): answer ? "yes" : "no"
        case .choice(let word): habit.choiceShortNames[word] ?? word.text
        }
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
