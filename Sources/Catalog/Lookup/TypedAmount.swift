import Diary

/// A habit or activity with its amount, as typed in one word: `sitting=7.5h`, `crossed-legs`, `walking=20min`.
public struct TypedAmount: Hashable, Sendable {
    /// The habit, activity or rating.
    public var habit: Habit
    /// Its amount in the habit's own unit; nil for an activity named without one.
    public var amount: Amount?
    /// Whether the amount is added to the day's total so far, as in `sitting=+2h`.
    public var isIncrease: Bool
}

extension Catalog {
    /// Parses `NAME[=AMOUNT]` for a habit or rating; a yes/no habit alone means yes.
    ///
    /// - Throws: ``NameError`` for the name, `ParseError` for an invalid amount.
    public func habitAmount(typed text: String) throws -> TypedAmount {
        let (name, amount) = Self.split(text)
        return try typedAmount(of: named(name, before: amount, habit(typed:)), amount, in: text)
    }

    /// Parses `NAME[=AMOUNT]` for an activity.
    ///
    /// - Throws: ``NameError`` for the name, `ParseError` for an invalid amount.
    public func activityAmount(typed text: String) throws -> TypedAmount {
        let (name, amount) = Self.split(text)
        return try typedAmount(of: named(name, before: amount, activity(typed:)), amount, in: text)
    }

    /// Parses `NAME[=DETAIL]` for a treatment, with its detail as typed; `treatment(typed:)` of `Reports` spells that as the diary does.
    ///
    /// - Throws: ``NameError`` for the name.
    public func careReading(typed text: String) throws(NameError) -> Treatment {
        let (name, detail) = Self.split(text)
        let found = try named(name, before: detail, care(typed:))
        let said = detail.map { String($0.trimmingBlanks()) }.flatMap { $0.isEmpty ? nil : $0 }
        guard let drug = found.drug(typed: name), said?.lowercased().hasPrefix(drug.key) != true else {
            return Treatment(found.name, detail: said)
        }
        // The name of a medicine must not be lost to that of its class.
        return Treatment(found.name, detail: [drug.text, said].compactMap { $0 }.joined(separator: " "))
    }

    private func typedAmount(
        of habit: Habit, _ text: String?, in whole: String
    ) throws(ParseError) -> TypedAmount {
        guard let text else {
            if [habit.measure, habit.alternative].contains(.yesNo) {
                return TypedAmount(habit: habit, amount: .answer(true), isIncrease: false)
            }
            if habit.kind == .activity { return TypedAmount(habit: habit, amount: nil, isIncrease: false) }
            throw ParseError(
                found: habit.name.text,
                expected: "enough on its own: give “\(habit.name.text.typable)=” and \(habit.expectation)"
            )
        }
        let isIncrease = text.hasPrefix("+")
        let number = isIncrease ? String(text.dropFirst()) : text
        guard let amount = habit.typed(number) else {
            // If several habits are typed at once, the error names the wrong one; what was found by another name is named, too.
            let isNamed = habit.name.key.contains(Name.key(of: Self.split(whole).name))
            let expected = habit.expectation(insteadOf: number)
            throw ParseError(found: whole, expected: isNamed ? expected : "\(expected), for \(habit.name)")
        }
        guard !isIncrease || (amount.isNumber && habit.measure != .score) else {
            throw ParseError(
                found: text,
                expected: "an amount that can be added to; \(habit.name) takes \(habit.expectation)")
        }
        return TypedAmount(habit: habit, amount: amount, isIncrease: isIncrease)
    }

    private static func split(_ text: String) -> (name: String, value: String?) {
        guard let sign = text.firstIndex(of: "=") else { return (text, nil) }
        return (String(text[..<sign]), String(text[text.index(after: sign)...]))
    }
}

extension CareDefinition {
    /// Returns the medicine that a typed name means; nil if it means the class itself.
    fileprivate func drug(typed text: String) -> Name? {
        let key = Name.key(of: text)
        guard name.key != key, !aliases.contains(where: { $0.key == key }) else { return nil }
        return drugs.first { $0.key == key } ?? drugs.first { $0.key.hasPrefix(key) && !name.key.contains(key) }
    }
}

extension Habit {
    /// Parses an amount of this habit; nil if there is none. A bare 7 might be hours or minutes: those need their unit.
    fileprivate func typed(_ text: String) -> Amount? {
        guard let amount = try? Amount(parsing: text) else { return nil }
        if case .quantity(_, .score) = amount, measure != .score, measure != .times { return nil }
        return try? fitting(amount)
    }

    /// Returns what to type instead of a text that is no amount of this habit: less of it, if that is all that is wrong.
    fileprivate func expectation(insteadOf text: String) -> String {
        do {
            _ = try Amount(parsing: text)
            return expectation
        } catch {
            let units = [measure.unit, alternative?.unit].compactMap { $0 }.filter { $0 != .score }
            return units.contains { $0.limitExpectation == error.expected } ? error.expected : expectation
        }
    }
}

extension Catalog {
    /// Parses what set off the pain: a habit or an activity by its name in the catalog, or the user's own words.
    ///
    /// - Throws: `ParseError` for an empty text, or for several things at once.
    public func trigger(typed text: String) throws(ParseError) -> String {
        let name = try Name(parsing: text)
        return habit(name)?.name.text ?? name.text
    }
}
