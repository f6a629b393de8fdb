import Catalog
import Diary

/// Converts the text for a field to the diary's form: whole scores, and amounts in the unit of their habit.
struct FieldWriter {
    let catalog: Catalog
    /// Habits besides those of the catalog.
    var ownHabits: [Name: Habit] = [:]

    /// A field as it is written.
    struct Written {
        var field: EntryField
        var value: String
    }

    /// Writes a field.
    ///
    /// - Throws: `ParseError` if the text is invalid for the field.
    func write(_ field: EntryField, _ text: String) throws(ParseError) -> Written {
        switch field.shape {
        case .score, .rating: return Written(field: field, value: try score(text))
        case .site: return Written(field: field, value: try site(text))
        case .amount: return try amount(field, text)
        case .answer: return Written(field: field, value: try Self.isYes(text) ? "yes" : "no")
        case .identifier, .moment, .name, .treatment, .hold, .medicine, .exercise, .imported, .text:
            return Written(field: field, value: text)
        }
    }

    /// Returns a number on the scale, rounded half up to a whole one; `4/5` and `70 %` state their own scale.
    private func score(_ text: String) throws(ParseError) -> String {
        guard let number = WrittenNumber(text), let score = try Self.outOfTen(number, text), (0...10).contains(score)
        else {
            throw ParseError(found: text, expected: "a number from 0 to 10")
        }
        return "\(Int((score + 0.5).rounded(.down)))"
    }

    private static func outOfTen(_ number: WrittenNumber, _ text: String) throws(ParseError) -> Double? {
        if number.rest.isEmpty { return number.value }
        guard let most = number.statedMost else { return nil }
        return try number.value(on: 0...most, found: text) / most * 10
    }

    private func site(_ text: String) throws(ParseError) -> String {
        var parts = text.split(separator: ",", omittingEmptySubsequences: false).map { part in
            String(part.drop { $0 == " " })
        }
        if parts.count > 1, let last = parts.last, Double(decimal: last) != nil {
            parts[parts.count - 1] = try score(last)
        }
        return try SiteReading(parsing: parts.joined(separator: ", ")).text
    }

    private func amount(_ field: EntryField, _ text: String) throws(ParseError) -> Written {
        let parts = text.split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false)
        let name = try Name(parsing: parts[0])
        guard let habit = catalog.loggedHabit(name) ?? ownHabits[name] else {
            throw ParseError(found: name.text, expected: "a habit or activity of the catalog")
        }
        let typed = parts.count > 1 ? String(parts[1]).trimmed : ""
        if case .rating(let rating) = habit.kind { return Written(field: rating.field, value: try score(typed)) }
        let reading = HabitAmount(
            habit.name, typed.isEmpty && habit.kind == .activity ? nil : try amount(typed, of: habit))
        return Written(field: habit.kind == .activity ? .activity : .habit, value: reading.text)
    }

    private func amount(_ text: String, of habit: Habit) throws(ParseError) -> Amount {
        switch habit.measure {
        case .number(.score): return try Amount(parsing: score(text))
        case .yesNo:
            if habit.alternative != nil, let seconds = WrittenDuration.seconds(text) {
                try Self.refuseTwoReadings(of: text, unit: nil)
                return try habit.fitting(Self.amount(seconds / 3600, .hours, text))
            }
            return .answer(try Self.isYes(text))
        case .number(.times): return try count(text, of: habit)
        case .number: return try duration(text, of: habit)
        case .choice: return try habit.fitting(Amount(parsing: text))
        }
    }

    /// Parses a duration: `7:30`, `7.5 Std`, `20 min`, or a bare number in the unit of the habit.
    private func duration(_ text: String, of habit: Habit) throws(ParseError) -> Amount {
        try Self.refuseTwoReadings(of: text, unit: habit.measure.unit)
        if let seconds = WrittenDuration.seconds(text) {
            return habit.measure == .hours
                ? try Self.amount(seconds / 3600, .hours, text)
                : try Self.amount((seconds / 60).rounded(), .minutes, text)
        }
        guard let number = WrittenNumber(text) else {
            if let answer = try? Self.isYes(text) { return try habit.measure.reading(.answer(answer)) }
            throw ParseError(found: text, expected: habit.expectation)
        }
        guard number.rest.isEmpty, let unit = habit.measure.unit else {
            throw ParseError(found: text, expected: habit.expectation)
        }
        return try Self.amount(number.value, unit, text)
    }

    private func count(_ text: String, of habit: Habit) throws(ParseError) -> Amount {
        guard let number = WrittenNumber(text) else { return try habit.measure.reading(Amount(parsing: text)) }
        try Self.refuseTwoReadings(of: text, unit: .times)
        let words = ["", "times", "time", "x", "mal", "fois", "veces", "volte", "keer", "steps", "reps"]
        guard words.contains(number.rest.lowercased()), let quantity = Quantity(number.value) else {
            throw ParseError(found: text, expected: habit.expectation)
        }
        return try habit.measure.fitting(Amount(parsing: "\(quantity) times"))
    }

    private static func amount(_ number: Double, _ unit: Amount.Unit, _ text: String) throws(ParseError) -> Amount {
        guard let quantity = Quantity(number) else {
            throw ParseError(found: text, expected: "a length of time, 0 or more")
        }
        return try Amount(parsing: "\(quantity) \(unit.rawValue)")
    }

    /// Refuses `1,440`, which is 1440 in some places and 1.44 in others. Of hours there are never a thousand.
    ///
    /// - Parameter unit: the unit of a number without one.
    private static func refuseTwoReadings(of text: String, unit: Amount.Unit?) throws(ParseError) {
        guard !text.contains(":") else { return }
        var rest = text
        while let number = WrittenNumber(rest) {
            let word = number.rest.prefix(while: \.isLetter)
            let areHours = word.isEmpty ? unit == .hours : WrittenDuration.secondsPer(String(word)) == 3600
            if let (whole, decimal) = number.readings, !areHours {
                throw ParseError(found: text, expected: "a number with one meaning: \(whole) or \(decimal)")
            }
            rest = String(number.rest[word.endIndex...].drop { !$0.isDecimalDigit })
        }
    }

    /// Returns whether a text means yes: by the word, or as a number above 0.
    static func isYes(_ text: String) throws(ParseError) -> Bool {
        if let number = Double(decimal: text) { return number > 0 }
        switch text.plainlyWritten.lowercased() {
        case "yes", "y", "true", "x", "✓", "✔", "done", "ja", "oui", "si", "sí", "sì", "sim": return true
        case "no", "n", "false", "✗", "✘", "nein", "non", "nee", "não": return false
        default: throw ParseError(found: text, expected: "yes or no")
        }
    }
}
