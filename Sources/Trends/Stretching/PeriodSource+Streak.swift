import Diary

extension PeriodSource {
    /// Returns how many days in a row, up to today, had at least one hold done.
    ///
    /// Gentle holds in a flare-up count like any others. Today counts once a hold is done, and doesn't break the streak before. A day
    /// on which nothing was planned, or a hold was skipped because it hurt, neither counts nor breaks it unless a hold was done.
    public func stretchStreak(on today: DiaryDate) -> Int {
        guard let first = table.span?.lowerBound, first <= today else { return 0 }
        var streak = 0
        var day = today
        while day >= first {
            if table[day].hasDoneHold {
                streak += 1
            } else if day != today, breaksStreak(day) {
                break
            }
            day = day - 1
        }
        return streak
    }

    /// Returns whether no day before `first` matters to how many days in a row up to a day had a hold done, if the flare-ups are known.
    public func knowsStretchStreak(on day: DiaryDate, since first: DiaryDate) -> Bool {
        // Whether a day was gentle depends on the days before it.
        let firstKnown = first + GentleReason.strainDays
        return firstKnown < day && (firstKnown..<day).contains(where: breaksStreak)
    }

    /// Returns the first day that can matter to a streak that runs up to a day or beyond, whatever else is logged on that day and later.
    ///
    /// - Parameter settled: the first day that can still turn out to be one of a flare-up, or not to be one.
    public func startOfStreak(upTo last: DiaryDate, flaresSettledBefore settled: DiaryDate) -> DiaryDate {
        guard let first = table.span?.lowerBound, first < last else { return last }
        var day = last
        repeat {
            day = day - 1
        } while day > first && !(breaksStreak(day) && (day < settled || breaksStreakInFlare(day)))
        return max(first, day - GentleReason.strainDays)
    }

    private func breaksStreak(_ day: DiaryDate) -> Bool { breaksStreak(day) { !planned(on: day).isEmpty } }

    private func breaksStreakInFlare(_ day: DiaryDate) -> Bool {
        breaksStreak(day) { rules?.plan(routines.items(on: day), on: day, isGentle: true).items.isEmpty != true }
    }

    private func breaksStreak(_ day: DiaryDate, isPlanned: () -> Bool) -> Bool {
        let summary = table[day]
        guard !summary.hasDoneHold, !summary.wasStoppedByPain else { return false }
        // Before the first routine began, a streak is one of days in a row.
        guard let begins = routines.routines.first?.start, begins <= day else {
            return routines.routines.isEmpty || !routines.items(on: day).isEmpty
        }
        return isPlanned()
    }
}
