import Diary

extension PeriodSource {
    /// The holds planned on a day: those of the routine, and on a day of a flare-up or a fresh strain the gentle ones among them.
    ///
    /// Nothing was planned before the first routine began. So nobody falls behind by going easy on a back that hurts.
    public func planned(on day: DiaryDate) -> [RoutineItem] {
        guard let begins = routines.routines.first?.start, begins <= day else { return [] }
        let items = routines.items(on: day)
        guard let gentle, !items.isEmpty, gentleReason(on: day) != nil else { return items }
        return items.filter { gentle.contains($0.stretch) }
    }

    /// Why only gentle stretches are planned on a day; nil when the whole routine is.
    public func gentleReason(on day: DiaryDate) -> GentleReason? {
        gentle == nil ? nil : GentleReason(on: day, table: table, flares: flares)
    }

    /// What was planned of a day and what became of it.
    public func stretchDay(_ summary: DaySummary) -> StretchDay {
        StretchDay(summary, plan: planned(on: summary.day))
    }

    /// How many of the holds planned on a day were done, without the rest of what the day tells.
    func adherence(_ summary: DaySummary) -> Adherence {
        StretchDay.adherence(summary, plan: planned(on: summary.day))
    }
}
