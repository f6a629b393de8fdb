import Diary

/// Whether a dose respects the minimum interval and the daily maximum that the user entered.
public struct DoseLimits: Hashable, Sendable {
    /// The minutes since the dose before, if that is less than the user's minimum.
    public let shortInterval: Int?
    /// The amount taken within 24 hours including this dose, if that is more than the user's maximum.
    public let excess: Dose?

    private static let day = 24 * 3600

    /// Checks a dose against others of the same medicine.
    ///
    /// - Parameters:
    ///   - definition: the limits that the user entered.
    ///   - doses: every dose, including this one, with its moment.
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

    /// Returns the sum in the unit of the limit if it exceeds the limit; amounts in incomparable units don't count.
    private static func sum(_ doses: [Dose], above limit: Dose) -> Dose? {
        let sum = doses.compactMap { $0.amount(in: limit.unit) }.reduce(0, +)
        return sum > limit.amount.value ? Quantity(sum).map { Dose($0, unit: limit.unit) } : nil
    }
}
