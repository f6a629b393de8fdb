import Diary

/// The amounts of a day by name, in the order of their first mention.
struct NamedAmounts: Hashable, Sendable {
    /// Names are compared one by one as long as there are no more than so many, which is faster than hashing them.
    private static let longestSearch = 16

    /// The amounts.
    private(set) var all: [HabitAmount] = []
    /// Where each name is; empty as long as names are compared.
    private var places: [Name: Int] = [:]

    /// What is said of a name; nil when it is not mentioned.
    subscript(name: Name) -> HabitAmount? { place(of: name).map { all[$0] } }

    /// Takes an amount in place of an earlier one of the same name.
    mutating func set(_ amount: HabitAmount) {
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
