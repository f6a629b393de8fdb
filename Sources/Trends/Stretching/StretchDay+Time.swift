import Diary

extension StretchDay.Item {
    /// How many repeats are still to be held.
    public var repeatsLeft: Int {
        switch state {
        case .skipped: 0
        case .open, .partial, .done: max(0, plan.repeats - holdCount)
        }
    }
}

extension StretchDay {
    /// Returns the seconds that the remaining holds take, including the changeover before each.
    public func secondsLeft(changeover: Int) -> Int {
        items.reduce(0) { $0 + $1.repeatsLeft * ($1.plan.duration.seconds + changeover) }
    }
}
