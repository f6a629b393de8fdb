import Diary

/// Whether what was taken of a medicine at one moment respects the minimum interval and the daily maximum that the user entered.
public struct DoseLimits: Hashable, Sendable {
    /// A dose of the medicine, and when it was taken; without an amount if none is known.
    public typealias Taken = (amount: Dose?, at: Moment)

    /// The minutes since the dose before, 0 for another in the same minute, if that is less than the user's minimum; else nil.
    public let shortInterval: Int?
    /// The minutes until the dose after, if that is less than the user's minimum; else nil.
    public let shortIntervalAfter: Int?
    /// The largest amount within any 24 hours that the doses belong to, if that is more than the user's maximum; a sum beyond
    /// `Quantity.largest` is that.
    public let excess: Dose?
    /// How many doses less than 24 hours away can't be added up, these included; 0 if the user entered no maximum.
    public let uncounted: Int

    private static let day = 24 * 3600

    /// Checks doses taken together against the others of the same medicine, earlier and later ones.
    ///
    /// - Parameter definition: the limits that the user entered.
    /// - Complexity: O(others + (doses within a day)²)
    public init(
        of doses: [Dose?], at moment: Moment, definition: MedicineDefinition, among others: [Taken]
    ) {
        let minute = moment.wholeMinute.instant
        let gaps = others.map { ($0.at.wholeMinute.instant - minute) / 60 } + (doses.count > 1 ? [0] : [])
        let least = definition.leastInterval ?? 0
        shortInterval = gaps.filter { $0 <= 0 && -$0 < least }.max().map { -$0 }
        shortIntervalAfter = gaps.filter { $0 > 0 && $0 < least }.min()

        guard let most = definition.mostADay else {
            (excess, uncounted) = (nil, 0)
            return
        }
        let near = (others + doses.map { ($0, moment) })
            .filter { abs($0.at.instant - moment.instant) < Self.day }
            .map { (amount: $0.amount?.amount(in: most.unit), at: $0.at.instant) }
        uncounted = near.count { $0.amount == nil }
        // The fullest 24 hours begin with a dose.
        let sums = near.filter { $0.at <= moment.instant }.map { first in
            near.filter { first.at..<(first.at + Self.day) ~= $0.at }.compactMap(\.amount).reduce(0, +)
        }
        let sum = sums.max().flatMap { Quantity(min($0, Quantity.largest)) }
        excess = sum.flatMap { $0 > most.amount ? Dose($0, unit: most.unit) : nil }
    }
}
