import Diary

extension PeriodSource {
    /// The holds planned on a day, in order: without what your health rules out, and in a flare-up or after a fresh strain the
    /// gentle ones alone. So nobody falls behind by going easy on a back that hurts.
    ///
    /// Nothing was planned before the first routine began.
    public func planned(on day: DiaryDate) -> [RoutineItem] { plan(on: day)?.items ?? routineItems(on: day) }

    /// The plan of a day with what it leaves out; nil where the whole routine is planned on every day.
    ///
    /// - Parameter isWhole: whether the person wants the whole routine although the gentle version is offered.
    public func plan(on day: DiaryDate, isWhole: Bool = false) -> StretchPlan? {
        rules.map { rules in
            let items = routineItems(on: day)
            let isGentle = !isWhole && !items.isEmpty && gentleReason(on: day) != nil
            return rules.plan(items, on: day, isGentle: isGentle)
        }
    }

    private func routineItems(on day: DiaryDate) -> [RoutineItem] {
        guard let begins = routines.routines.first?.start, begins <= day else { return [] }
        return routines.items(on: day)
    }

    /// Why only gentle stretches are planned on a day; nil when the whole routine is.
    public func gentleReason(on day: DiaryDate) -> GentleReason? {
        rules == nil ? nil : GentleReason(on: day, table: table, flares: flares)
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
