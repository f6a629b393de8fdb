import Diary

extension StretchDay.Item {
    /// How often it is still to be held.
    public var repeatsLeft: Int {
        switch state {
        case .skipped: 0
        case .open, .partial, .done: max(0, plan.repeats - holdCount)
        }
    }
}

extension StretchDay {
    /// The seconds that the holds still to be done take, with the time to change over before each.
    public func secondsLeft(changeover: Int) -> Int {
        items.reduce(0) { $0 + $1.repeatsLeft * ($1.plan.duration.seconds + changeover) }
    }
}
