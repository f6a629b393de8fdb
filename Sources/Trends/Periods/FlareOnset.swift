import Diary

/// A flare-up, and what was unusual on the day before it began.
///
/// It describes that day without explaining anything: every day has something unusual.
public struct FlareOnset: Sendable {
    /// The flare-up.
    public let flare: Flare
    /// What was unusual on the day before, in the order of the habits; empty if its beginning isn't known.
    public let unusual: [HabitAmount]

    /// Examines the day before a flare-up.
    ///
    /// - Parameter isDescribed: whether to examine the day before.
    init(_ flare: Flare, in source: PeriodSource, isDescribed: Bool) {
        self.flare = flare
        let before = flare.start - 1
        guard isDescribed, flare.isDated else {
            unusual = []
            return
        }
        let day = source.summary(of: before, for: source.habits)
        unusual = source.habits.compactMap { habit in
            guard let amount = day.amount(of: habit),
                OrdinaryAmounts(habit, before: before, in: source.table(for: habit)).isUnusual(amount)
            else { return nil }
            return HabitAmount(habit.name, amount)
        }
    }
}
