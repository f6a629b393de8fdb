import Diary

/// Whether a dose keeps the least interval and the daily maximum that the person entered.
public struct DoseLimits: Hashable, Sendable {
    /// The minutes since the dose before, where they are fewer than the person wants.
    public let shortInterval: Int?
    /// What is taken within 24 hours with this dose, where that is more than the person wants.
    public let excess: Dose?

    private static let day = 24 * 3600

    /// Looks at a dose and those of the same medicine around it.
    ///
    /// - Parameters:
    ///   - definition: the limits that the person entered.
    ///   - doses: every dose, this one among them, with its moment.
    public init(
        of dose: Medicine, at moment: Moment, definition: MedicineDefinition,
        among doses: [(dose: Medicine, at: Moment)]
    ) {
        let own = doses.filter { $0.dose.name == dose.name && !$0.dose.isLeftOut }
        let before = own.map(\.at).filter { $0.instant < moment.instant }.max()
        let minutes = before.map { (moment.instant - $0.instant) / 60 }
        shortInterval = definition.leastInterval.flatMap { least in minutes.flatMap { $0 < least ? $0 : nil } }
        let recent = own.filter { (moment.instant - Self.day..<moment.instant + 1).contains($0.at.instant) }
        excess = definition.mostADay.flatMap { Self.sum(recent.compactMap(\.dose.dose), above: $0) }
    }

    /// The sum in the unit of the limit where it is above it; amounts in units that cannot be compared do not count.
    private static func sum(_ doses: [Dose], above limit: Dose) -> Dose? {
        let sum = doses.compactMap { $0.amount(in: limit.unit) }.reduce(0, +)
        return sum > limit.amount.value ? Quantity(sum).map { Dose($0, unit: limit.unit) } : nil
    }
}
