/// Days of flare-ups for comparison: on the same day and at the same height, with and without care the day before.
public struct CareDays: Sendable {
    /// One day of a flare-up, from its second on.
    struct Day: Hashable {
        /// The flare-up it belongs to, identified by its first day.
        let flare: Int
        /// The day, counted from the diary's first.
        let day: Int
        /// Whether the flare-up ended on it.
        let hasEnded: Bool
        /// The day of the flare-up, 2 for the second, 3 for all later ones.
        let dayOfFlare: Int
        /// How far pain was above the flare-up's baseline on the day before, in points rounded up: 2 to 5.
        let height: Int
    }

    /// The number of flare-ups that were seen to begin.
    public let datedFlares: Int
    let days: [Day]

    /// Collects the days of the dated flare-ups of a walk, with pain known on them and the day before.
    init(_ walk: FlareWalk, pain: [Double?]) {
        let spells = walk.spells.filter { walk.isAtRisk[$0.start] }
        datedFlares = spells.count
        days = spells.flatMap { spell -> [Day] in
            guard let level = walk.baselines[spell.start]?.level else { return [] }
            let last = min(spell.end + 1, pain.count - 1)
            guard spell.start < last else { return [] }
            return ((spell.start + 1)...last).compactMap { day in
                guard let now = pain[day], let before = pain[day - 1] else { return nil }
                let hasEnded = day > spell.end
                guard !hasEnded || now <= level + walk.rule.endMargin else { return nil }
                return Day(
                    flare: spell.start, day: day, hasEnded: hasEnded, dayOfFlare: min(day - spell.start + 1, 3),
                    height: min(max(Int((before - level - 1e-9).rounded(.up)), 2), 5))
            }
        }
    }

    /// Collects the days of flare-ups in a column of pain, found by the rule alone or also by the user's marks, if given.
    /// - Complexity: O(days)
    public init(pain: [Double?], marks: [Bool?]? = nil) {
        self.init(FlareWalk(pain: pain, marks: marks ?? pain.map { _ in nil }), pain: pain)
    }
}
