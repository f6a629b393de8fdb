import Diary

/// Whether exercises were skipped on a day: the one source for Links, screens, exports and experiments.
extension PeriodSource {
    /// Returns whether the exercises planned on a day were all skipped, according to the check-in or else to what was logged.
    ///
    /// Nil if nothing was logged or planned, if one was skipped because it hurt, since pain would then pass for a cause of
    /// pain, and today until one is done.
    func isSkipped(_ plan: [RoutineItem], on day: DaySummary) -> Bool? {
        if case .answer(let answer)? = day.habits.first(where: { $0.name == .stretchesSkipped })?.amount {
            return answer
        }
        guard day.entryCount > 0, !plan.isEmpty else { return nil }
        let names = Set(plan.map(\.stretch))
        let holds = day.holdsAndExercises.filter { names.contains($0.name) }
        if holds.contains(where: { $0.duration != nil }) { return false }
        return holds.contains(where: \.wasStoppedByPain) || day.day >= today ? nil : true
    }

    /// Returns a day with `stretches skipped` filled in.
    private func tellingSkipped(_ summary: DaySummary) -> DaySummary {
        var summary = summary
        let plan = summary.entryCount > 0 ? planned(on: summary.day) : []
        summary.hasSkippedStretches = isSkipped(plan, on: summary)
        return summary
    }

    /// Returns the summary of a day for some habits; see ``table(for:)``.
    public func summary(of day: DiaryDate, for habits: [Habit]) -> DaySummary {
        let summary = table[day]
        return habits.contains { $0.name == .stretchesSkipped } ? tellingSkipped(summary) : summary
    }

    /// Returns the summary of every day of a range for some habits; see ``table(for:)``.
    func summaries(of days: ClosedRange<DiaryDate>, for habits: [Habit]) -> [DaySummary] {
        let tellsSkipped = habits.contains { $0.name == .stretchesSkipped }
        return days.map { tellsSkipped ? tellingSkipped(table[$0]) : table[$0] }
    }

    /// Returns logged days as a habit needs them; see ``table(for:)``.
    func logged(_ days: ArraySlice<DaySummary>, for habit: Name) -> ArraySlice<DaySummary> {
        habit == .stretchesSkipped ? ArraySlice(days.map(tellingSkipped)) : days
    }

    /// Returns the days as a habit needs them: for `stretches skipped`, each also says whether what was planned was skipped.
    ///
    /// - Complexity: O(days · planned holds) for `stretches skipped`, O(1) for all others
    public func table(for habit: Habit?) -> DayTable {
        habit?.name == .stretchesSkipped ? table.mapped(tellingSkipped) : table
    }
}
