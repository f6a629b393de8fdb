import Diary

/// A day of an experiment: what was drawn for it, what was done, and how bad the pain was.
struct ExperimentDay {
    /// The position of the day in the experiment.
    let place: Experiment.Place
    /// The worst pain, 0-10; nil if none was logged.
    let pain: Double?
    /// Whether the day was lived as drawn; nil if the log doesn't say.
    let isAsDrawn: Bool?
    /// The arm that can have affected the day's pain, by what was really done on the day before, or in the night that ended
    /// on the day; nil if the log doesn't say.
    let doneArm: Experiment.Arm?

    /// Returns the days of an experiment from its start to a day.
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
    /// Returns the pairs with pain known under both arms; washout days are left out.
    ///
    /// - Parameter arm: the arm that a day counts for; nil leaves the day out.
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
