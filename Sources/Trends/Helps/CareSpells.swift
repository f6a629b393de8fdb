import Statistics

/// Whether flare-ups end sooner the day after care than the day after none.
public struct CareSpells: Hashable, Sendable {
    /// The conclusion that may be drawn.
    public enum Verdict: String, Hashable, Sendable {
        /// They end sooner after care, unlikely by chance.
        case sooner
        /// Worth watching.
        case hint
        /// The difference can't be told from chance.
        case unclear = "none"
        /// There are too few flare-ups, or days of either kind.
        case notEnough = "not enough"
    }

    /// The name of what was done: a treatment, a medicine, an activity or stretching.
    public let care: String
    /// The number of flare-ups with at least one day of which it is known whether there was care the day before.
    public let flares: Int
    /// The number of such days.
    public let rows: Int
    /// The days after care that are compared with days after none, at the same height and day of a flare-up.
    public let afterCare: Count
    /// The days after none.
    public let afterNone: Count
    /// The test; nil if nothing can be compared.
    public let test: MantelHaenszel?
    /// The p-value, adjusted for everything that was tested; nil if there is not enough.
    public let pAdjusted: Double?
    /// The conclusion that may be drawn.
    public let verdict: Verdict

    /// A number of days, and on how many of them a flare-up ended.
    public struct Count: Hashable, Sendable {
        /// The number of days.
        public let days: Int
        /// The number of days on which a flare-up ended.
        public let ended: Int
    }

    /// How many flare-ups are needed.
    public static let leastFlares = 10
    /// How many days are needed after care, and after none.
    public static let leastDays = 10

    /// The one-sided p-value; nil if nothing can be compared.
    public var p: Double? { test.map { Normal.upperTail($0.z) } }
    /// Whether there is enough to draw a conclusion.
    public var isOpen: Bool {
        test != nil && flares >= Self.leastFlares && min(afterCare.days, afterNone.days) >= Self.leastDays
    }

    /// Compares the days of flare-ups with and without each thing done for pain.
    ///
    /// - Parameter things: the name of each and, for every day of the table, whether there was any; nil on a day without an
    ///   entry.
    /// - Complexity: O(things · days)
    public static func all(_ days: CareDays, things: [(name: String, done: [Bool?])]) -> [CareSpells] {
        let drafts = things.map { CareSpells($0.name, $0.done, days, pAdjusted: nil) }
        let open = drafts.indices.filter { drafts[$0].isOpen }
        let adjusted = holmAdjusted(open.map { drafts[$0].p ?? 1 })
        let byPlace = Dictionary(uniqueKeysWithValues: zip(open, adjusted))
        return things.indices.map { place in
            CareSpells(things[place].name, things[place].done, days, pAdjusted: byPlace[place])
        }
    }

    private init(_ care: String, _ done: [Bool?], _ days: CareDays, pAdjusted: Double?) {
        let known = days.days.filter { done[$0.day - 1] != nil }
        // In one order, so that the sums are the same to the last digit whenever they are worked out.
        let strata = Dictionary(grouping: known) { [$0.dayOfFlare, $0.height] }
            .sorted { $0.key.lexicographicallyPrecedes($1.key) }
        let tables = strata.map { _, rows in
            let count = { (hasCare: Bool, hasEnded: Bool) in
                rows.count { done[$0.day - 1] == hasCare && $0.hasEnded == hasEnded }
            }
            return TwoByTwo(
                exposedEvents: count(true, true), exposedOthers: count(true, false),
                unexposedEvents: count(false, true), unexposedOthers: count(false, false))
        }.filter(\.compares)
        self.care = care
        flares = Set(known.map(\.flare)).count
        rows = known.count
        afterCare = Count(
            days: tables.reduce(0) { $0 + $1.exposedEvents + $1.exposedOthers },
            ended: tables.reduce(0) { $0 + $1.exposedEvents })
        afterNone = Count(
            days: tables.reduce(0) { $0 + $1.unexposedEvents + $1.unexposedOthers },
            ended: tables.reduce(0) { $0 + $1.unexposedEvents })
        test = MantelHaenszel(tables)
        self.pAdjusted = pAdjusted
        verdict = pAdjusted.map { $0 <= 0.01 ? .sooner : $0 <= 0.05 ? .hint : .unclear } ?? .notEnough
    }
}

extension TwoByTwo {
    /// Whether both kinds of days and both outcomes occur.
    fileprivate var compares: Bool {
        let (with, without) = (exposedEvents + exposedOthers, unexposedEvents + unexposedOthers)
        let (events, others) = (exposedEvents + unexposedEvents, exposedOthers + unexposedOthers)
        return min(with, without, events, others) > 0
    }
}
