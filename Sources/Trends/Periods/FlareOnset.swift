import Diary

/// A flare-up with what was unlike your usual on the day before it began.
///
/// It describes that day and explains nothing: any day has something unusual.
public struct FlareOnset: Sendable {
    /// The flare-up.
    public let flare: Flare
    /// What was unusual on the day before, in the order of the habits; empty where its beginning is not known.
    public let unusual: [HabitAmount]

    /// Looks at the day before a flare-up.
    ///
    /// - Parameter isDescribed: whether the day before is looked at.
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
