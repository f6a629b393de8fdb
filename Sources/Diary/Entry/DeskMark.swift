/// A record in the `Imported` fields of an entry that an amount was measured: `desk, sitting, 3.25 h`.
///
/// An entry by the user that accepted a measured amount, and may have added to it, states both: `desk, sitting, 3.25 h + 2 h`.
public struct DeskMark: Hashable, Sendable {
    /// The source named in the fields.
    public static let source: Name = "desk"

    /// The habit.
    public let habit: Name
    /// The measured amount.
    public let measured: Amount
    /// What the user has added; nil in the entry that the measuring itself writes.
    public let added: Amount?

    /// Creates a mark.
    public init(_ habit: Name, measured: Amount, added: Amount? = nil) {
        (self.habit, self.measured, self.added) = (habit, measured, added)
    }

    /// Parses a field; nil if it is from another source or of another kind.
    public init?(_ value: ImportedValue) {
        guard Name.key(of: value.source) == Self.source.key, let habit = try? Name(parsing: value.name) else {
            return nil
        }
        let amounts = value.value.split(separator: "+").map { try? Amount(parsing: $0) }
        guard (1...2).contains(amounts.count), let measured = amounts[0], let last = amounts[amounts.count - 1] else {
            return nil
        }
        self.init(habit, measured: measured, added: amounts.count > 1 ? last : nil)
    }

    /// The field's value.
    public var value: ImportedValue {
        let amounts = [measured, added].compactMap { $0?.text }.joined(separator: " + ")
        return ImportedValue(source: Self.source, name: habit, value: amounts)
    }

    /// Creates the mark of a user's entry that accepts a measured amount unchanged; nil if it isn't a number.
    public static func taken(_ measured: Amount, of habit: Name) -> DeskMark? {
        guard case .quantity(_, let unit) = measured, let none = Quantity(0) else { return nil }
        return DeskMark(habit, measured: measured, added: .quantity(none, unit))
    }

    /// Returns the mark with more added; nil if that is in another unit.
    public func adding(_ more: Amount) -> DeskMark? {
        guard case .quantity(_, let unit) = more, let number = more.number, case .quantity(_, unit) = measured else {
            return nil
        }
        let before = added?.number ?? 0
        return Quantity(before + number).map { DeskMark(habit, measured: measured, added: .quantity($0, unit)) }
    }

    /// The total amount: what was measured and what was added; nil if the two have different units.
    public var amount: Amount? {
        guard let added, case .quantity(let first, let unit) = measured, case .quantity(let second, unit) = added else {
            return added == nil ? measured : nil
        }
        return Quantity(unit.exact(first) + unit.exact(second)).map { .quantity($0, unit) }
    }
}

extension Entry {
    /// Returns the measurement of a habit in the entry; nil if there is none.
    public func deskMark(of habit: Name) -> DeskMark? {
        imported.lazy.compactMap { DeskMark($0) }.first { $0.habit == habit }
    }

    /// Sets the measurement of a habit in the entry.
    public mutating func setDeskMark(_ mark: DeskMark) {
        let place = imported.firstIndex { DeskMark($0)?.habit == mark.habit }
        if let place { imported[place] = mark.value } else { imported.append(mark.value) }
    }
}
