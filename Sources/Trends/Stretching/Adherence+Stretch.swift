import Diary

extension Adherence {
    /// Counts how many of the planned holds of one stretch were done over a range of days; a day without entries counts as none.
    /// - Complexity: O(days · planned holds)
    public init(
        of stretch: Name, over days: ClosedRange<DiaryDate>, table: DayTable, routines: RoutineHistory
    ) {
        var total = Adherence.nothingPlanned
        for number in 0...(days.upperBound - days.lowerBound) {
            let items = StretchDay(table[days.lowerBound + number], routines: routines).items
            let own = items.filter { $0.plan.stretch == stretch }
            total = total + Adherence(done: own.count { $0.state == .done }, planned: own.count)
        }
        self = total
    }
}
