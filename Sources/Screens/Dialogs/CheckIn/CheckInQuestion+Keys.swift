import Diary
import Reports

extension CheckInQuestion {
    /// Returns the amount that a single key enters: yes, no, a word by its number, a one-digit score.
    func amount(forKey character: Character) -> Amount? {
        guard let habit else { return Self.answer(character) }
        switch habit.measure {
        case .yesNo: return Self.answer(character)
        case .choice(let words):
            guard let number = character.wholeNumberValue, words.indices.contains(number - 1) else { return nil }
            return .choice(words[number - 1])
        case .number(.score):
            // Wait after 1 for the 0 of 10.
            guard character.isASCII, let digit = character.wholeNumberValue, digit != 1 else { return nil }
            return Quantity(Double(digit)).map { .quantity($0, .score) }
        case .number: return habit.offerable(Self.answer(character))
        }
    }

    private static func answer(_ character: Character) -> Amount? {
        character == "y" ? .answer(true) : character == "n" ? .answer(false) : nil
    }

    /// Returns the amount for a typed number.
    ///
    /// - Throws: `ParseError` if it isn't valid.
    func amount(typed: String) throws(ParseError) -> Amount {
        guard let habit else { throw ParseError(found: typed, expected: "y or n") }
        return try habit.amount(typed: typed.replacing(":", with: "h"))
    }

    /// The keys that answer, each with its meaning; if any were used before, only those.
    var keys: [(key: String, words: String)] {
        guard let habit else { return [("y", "taken"), ("n", "skipped")] }
        let yesNo = [(key: "y", words: "yes"), (key: "n", words: "no")]
        switch habit.measure {
        case .yesNo:
            guard let unit = habit.alternative?.unit else { return yesNo }
            return usage.hasAnswers && !usage.hasNumbers ? yesNo : yesNo + [(unit.typing, "")]
        case .choice(let words): return words.enumerated().map { ("\($0.offset + 1)", $0.element.text) }
        case .number(.score):
            return [("0", habit.meaningOfZero), ("10", habit.meaningOfTen)].compactMap { key, meaning in
                meaning.map { (key, $0) }
            }
        case .number(let unit):
            let takesAnswers = habit.alternative == .yesNo && (usage.hasAnswers || !usage.hasNumbers)
            return [(unit.typing, "")] + (takesAnswers ? yesNo : [])
        }
    }
}

/// How a number is typed key by key: when it can continue, and when it is complete.
struct CheckInNumber {
    private let unit: Amount.Unit

    /// Creates the number a question takes; nil if it takes none.
    init?(_ question: CheckInQuestion) {
        guard let habit = question.habit, let unit = habit.measure.unit ?? habit.alternative?.unit else { return nil }
        self.unit = unit
    }

    /// Returns whether a number may start with a character.
    func canBegin(with character: Character) -> Bool { Self.isDigit(character) }

    /// Returns whether a character may follow what was typed.
    func canGoOn(_ typed: String, with character: Character) -> Bool {
        switch (unit, character) {
        case (.score, _): return typed == "1" && character == "0"
        case (.hours, "."), (.hours, ","), (.hours, ":"), (.hours, "h"): return typed.allSatisfy(Self.isDigit)
        case (.hours, _) where Self.isDigit(character):
            guard let separator = typed.first(where: { !Self.isDigit($0) }) else {
                return Int(typed + String(character)).map { $0 <= 24 && typed != "0" } ?? false
            }
            let behind = typed.split(separator: separator, omittingEmptySubsequences: false).last?.count ?? 0
            return behind < 2
        default: return Self.isDigit(character) && typed.count < 4
        }
    }

    /// Returns whether nothing more can follow, so that the answer is complete: `7.5`, `7.25`, `1:30`, `10` of a score.
    func isComplete(_ typed: String) -> Bool {
        switch unit {
        case .score: return typed == "10"
        case .hours:
            guard let separator = typed.first(where: { !Self.isDigit($0) }) else { return false }
            let behind = typed.split(separator: separator, omittingEmptySubsequences: false).last ?? ""
            if behind.count == 2 { return true }
            // Quarters have two digits, halves one.
            return separator == "." || separator == "," ? behind.count == 1 && behind != "2" && behind != "7" : false
        default: return false
        }
    }

    private static func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }
}
