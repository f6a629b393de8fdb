import Diary

extension PeriodSource {
    /// Returns the holds planned on a day, in order, except those that the user's health rules out; in a flare-up or after a fresh
    /// strain, only the gentle ones. So nobody falls behind by going easy on a back that hurts.
    ///
    /// Nothing was planned before the first routine began.
    public func planned(on day: DiaryDate) -> [RoutineItem] { plan(on: day)?.items ?? routineItems(on: day) }

    /// Returns the plan of a day and what it leaves out; nil if the whole routine is planned every day.
    ///
    /// - Parameter isWhole: whether the user wants the whole routine although the gentle version is offered.
    public func plan(on day: DiaryDate, isWhole: Bool = false) -> StretchPlan? {
        rules.map { rules in
            let items = routineItems(on: day)
            let isGentle = !isWhole && !items.isEmpty && gentleReason(on: day) != nil
            return rules.plan(items, on: day, isGentle: isGentle)
        }
    }

    /// Returns whether a routine was in force on a day, even if nothing of it was planned.
    public func hasRoutine(on day: DiaryDate) -> Bool {
        guard let begins = routines.routines.first?.start, begins <= day else { return false }
        return routines.routine(on: day)?.items.isEmpty == false
    }

    private func routineItems(on day: DiaryDate) -> [RoutineItem] {
        guard let begins = routines.routines.first?.start, begins <= day else { return [] }
        return routines.items(on: day)
    }

    /// Returns why only gentle stretches are planned on a day; nil if the whole routine is.
    public func gentleReason(on day: DiaryDate) -> GentleReason? {
        rules == nil ? nil : GentleReason(on: day, table: table, flares: flares)
    }

    /// Returns what was planned on a day and its outcome.
    public func stretchDay(_ summary: DaySummary) -> StretchDay {
        StretchDay(summary, plan: planned(on: summary.day), tempo: tempo)
    }

    /// Returns how many of the holds planned on a day were done, without computing the rest of the day.
    func adherence(_ summary: DaySummary) -> Adherence {
        StretchDay.adherence(summary, plan: planned(on: summary.day), tempo: tempo)
    }

    private func tempo(_ exercise: Name) -> Int? { rules?.tempo(of: exercise) }

    /// Returns the holds planned on some days and their outcome; nothing is planned after today.
    ///
    /// - Complexity: O(days · planned holds)
    public func plannedHolds(in days: ClosedRange<DiaryDate>) -> [StretchDay.Item] {
        guard days.lowerBound <= today else { return [] }
        return (days.lowerBound...min(days.upperBound, today)).flatMap { stretchDay(table[$0]).items }
    }
}

extension Sequence<StretchDay.Item> {
    /// How many of these holds were done; those left out because they hurt don't count.
    public var adherence: Adherence { reduce(.nothingPlanned) { $0 + $1.adherence } }
}
