import Catalog
import Diary

/// Turns the text for a field of an entry into its form in the diary: whole scores, amounts that fit their habit.
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
    /// - Throws: `ParseError` when the text does not fit the field.
    func write(_ field: EntryField, _ text: String) throws(ParseError) -> Written {
        switch field.shape {
        case .score, .rating: return Written(field: field, value: try score(text))
        case .site: return Written(field: field, value: try site(text))
        case .amount: return try amount(field, text)
        case .answer: return Written(field: field, value: try Self.isYes(text) ? "yes" : "no")
        case .identifier, .moment, .name, .treatment, .hold, .text: return Written(field: field, value: text)
        }
    }

    /// A number on the scale, rounded half up to a whole one.
    private func score(_ text: String) throws(ParseError) -> String {
        guard let number = Double(decimal: text), (0...10).contains(number) else {
            throw ParseError(found: text, expected: "a number from 0 to 10")
        }
        return "\(Int((number + 0.5).rounded(.down)))"
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
        guard let habit = catalog.habit(name) ?? ownHabits[name] else {
            throw ParseError(found: name.text, expected: "a habit or activity of the catalog")
        }
        let typed = parts.count > 1 ? String(parts[1].drop { $0 == " " }) : ""
        if case .rating(let rating) = habit.kind { return Written(field: rating.field, value: try score(typed)) }
        let reading = HabitAmount(
            habit.name, typed.isEmpty && habit.kind == .activity ? nil : try amount(typed, of: habit))
        return Written(field: habit.kind == .activity ? .activity : .habit, value: reading.text)
    }

    private func amount(_ text: String, of habit: Habit) throws(ParseError) -> Amount {
        switch habit.measure {
        case .number(.score): return try Amount(parsing: score(text))
        case .yesNo: return .answer(try Self.isYes(text))
        case .number(let unit):
            let spelled = Double(decimal: text) == nil ? text : "\(text) \(unit.rawValue)"
            return try habit.measure.fitting(Amount(parsing: spelled))
        case .choice: return try habit.measure.fitting(Amount(parsing: text))
        }
    }

    /// Whether a text says yes: by the word, or as a number above 0.
    private static func isYes(_ text: String) throws(ParseError) -> Bool {
        if let number = Double(decimal: text) { return number > 0 }
        switch text.lowercased() {
        case "yes", "y", "true", "x": return true
        case "no", "n", "false": return false
        default: throw ParseError(found: text, expected: "yes or no")
        }
    }
}
