import Diary

extension DayTable {
    /// Returns how many days in a row, up to today, had at least one hold done.
    ///
    /// Gentle holds in a flare-up count like any others. Today counts once a hold is done, and doesn't break the streak before. A day
    /// on which nothing was planned, or a hold was skipped because it hurt, neither counts nor breaks it unless a hold was done.
    public func stretchStreak(on today: DiaryDate, routines: RoutineHistory) -> Int {
        guard let first = span?.lowerBound, first <= today else { return 0 }
        var streak = 0
        var day = today
        while day >= first {
            if self[day].hasDoneHold {
                streak += 1
            } else if day != today, breaksStreak(day, routines: routines) {
                break
            }
            day = day - 1
        }
        return streak
    }

    /// Returns whether no day before `first` matters to how many days in a row up to a day had a hold done.
    public func knowsStretchStreak(on day: DiaryDate, routines: RoutineHistory, since first: DiaryDate) -> Bool {
        first < day && (first..<day).contains { breaksStreak($0, routines: routines) }
    }

    private func breaksStreak(_ day: DiaryDate, routines: RoutineHistory) -> Bool {
        !self[day].hasDoneHold && !self[day].wasStoppedByPain
            && (!routines.items(on: day).isEmpty || routines.routines.isEmpty)
    }
}
