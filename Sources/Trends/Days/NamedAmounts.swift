import Diary

/// The amounts of a day by name, in order of first mention.
struct NamedAmounts: Hashable, Sendable {
    /// Up to this many names are compared one by one, which is faster than hashing them.
    private static let longestSearch = 16

    /// The amounts.
    private(set) var all: [HabitAmount] = []
    /// The index of each name; empty as long as names are compared one by one.
    private var places: [Name: Int] = [:]

    /// The amount under a name; a habit mentioned by its name alone means yes. Nil if it isn't mentioned.
    subscript(name: Name) -> Amount? { place(of: name).map { all[$0].amount ?? .answer(true) } }

    /// Sets amounts, each replacing any earlier one of the same name.
    mutating func set(_ amounts: [HabitAmount]) {
        // The first ones are shared rather than copied; they hardly ever name one habit twice.
        if all.isEmpty, amounts.count <= Self.longestSearch, Self.haveOwnNames(amounts) {
            all = amounts
        } else {
            for amount in amounts { set(amount) }
        }
    }

    private static func haveOwnNames(_ amounts: [HabitAmount]) -> Bool {
        for place in amounts.indices {
            for earlier in 0..<place where amounts[earlier].name == amounts[place].name { return false }
        }
        return true
    }

    private mutating func set(_ amount: HabitAmount) {
        if let place = place(of: amount.name) { all[place] = amount } else { append(amount) }
    }

    /// Adds an amount to an earlier one of the same name.
    mutating func add(_ amount: HabitAmount) {
        guard let place = place(of: amount.name) else { return append(amount) }
        all[place].amount = Amount.sum(all[place].amount, amount.amount)
        all[place].detail = amount.detail ?? all[place].detail
    }

    private func place(of name: Name) -> Int? {
        places.isEmpty ? all.firstIndex { $0.name == name } : places[name]
    }

    private mutating func append(_ amount: HabitAmount) {
        all.append(amount)
        if !places.isEmpty {
            places[amount.name] = all.count - 1
        } else if all.count > Self.longestSearch {
            for (place, amount) in all.enumerated() { places[amount.name] = place }
        }
    }
}
