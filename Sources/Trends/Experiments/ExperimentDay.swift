import Diary

/// A day of an experiment: what was drawn for it, what was done, and how bad the pain was.
struct ExperimentDay {
    /// Where the day is.
    let place: Experiment.Place
    /// The worst pain, 0-10; nil where none was logged.
    let pain: Double?
    /// Whether the day was lived as drawn; nil where the log does not tell.
    let isAsDrawn: Bool?
    /// The arm that the day's pain can have to do with by what was really done: that of the day before, or of the night
    /// that ended on the day; nil where the log does not tell.
    let doneArm: Experiment.Arm?

    /// The days of an experiment from its start to a day.
    ///
    /// - Complexity: O(days)
    static func all(
        of experiment: Experiment, through last: DiaryDate, table: DayTable, habit: Habit?
    ) -> [ExperimentDay] {
        guard experiment.start <= last else { return [] }
        let isSameNight = (habit?.window ?? .dayBefore) == .sameNight
        func armDone(on day: DiaryDate) -> Experiment.Arm? {
            experiment.criterion?.isMet(by: table[day], habit: habit).map { $0 ? .trial : .control }
        }
        return (experiment.start...last).compactMap { day in
            experiment.place(of: day).map { place in
                ExperimentDay(
                    place: place, pain: table[day].worst.map { Double($0.value) },
                    isAsDrawn: armDone(on: day).map { $0 == place.arm },
                    doneArm: armDone(on: isSameNight ? day : day - 1))
            }
        }
    }
}

extension [ExperimentDay] {
    /// The pairs with pain known under both arms; washed-out days are left out.
    ///
    /// - Parameter arm: the arm that a day counts for; nil leaves it out.
    func pairs(by arm: (ExperimentDay) -> Experiment.Arm?) -> [ExperimentComparison.Pair] {
        var sums: [Int: [Experiment.Arm: (sum: Double, days: Double)]] = [:]
        for day in self where !day.place.isWashout {
            guard let pain = day.pain, let arm = arm(day) else { continue }
            let before = sums[day.place.pair]?[arm] ?? (0, 0)
            sums[day.place.pair, default: [:]][arm] = (before.sum + pain, before.days + 1)
        }
        return sums.keys.sorted().compactMap { pair in
            guard let trial = sums[pair]?[.trial], let control = sums[pair]?[.control] else { return nil }
            return ExperimentComparison.Pair(
                number: pair, trial: trial.sum / trial.days, control: control.sum / control.days)
        }
    }
}
