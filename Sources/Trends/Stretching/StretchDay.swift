import Diary

/// The routine of one day: every planned hold and its outcome.
public struct StretchDay: Hashable, Sendable {
    /// A planned hold and its outcome.
    public struct Item: Hashable, Sendable {
        /// What was planned.
        public let plan: RoutineItem
        /// The outcome.
        public let state: State
        /// The seconds held on that side over the day.
        public let seconds: Int
        /// The number of holds they consist of.
        public let holdCount: Int

        /// Whether it was done; nothing was planned if it was left out because it hurt.
        public var adherence: Adherence {
            state.isStoppedByPain ? .nothingPlanned : Adherence(done: state == .done ? 1 : 0, planned: 1)
        }
    }

    /// The outcome of a planned hold.
    public enum State: Hashable, Sendable {
        /// Nothing was logged.
        case open
        /// Held for less than half of one planned hold, and not marked as skipped.
        case partial
        /// Held for at least half of one planned hold.
        case done
        /// Skipped on purpose, perhaps after part of it, with the reason if one was given.
        case skipped(why: String?)

        /// Whether it is still to be done: not done, and not skipped.
        public var isLeft: Bool { self == .open || self == .partial }

        /// Whether it was skipped because it hurt, which doesn't count against the user.
        var isStoppedByPain: Bool { if case .skipped(let why) = self { Hold.isPain(why) } else { false } }
    }

    /// The planned holds, in the order of the routine.
    public let items: [Item]
    /// The holds that were done without being planned.
    public let extra: [Hold]

    /// Matches the holds of a day, or of part of it, with planned ones.
    ///
    /// A hold on both sides counts for left and for right; two sessions a day count once. An exercise that was counted is as long as its repetitions.
    ///
    /// - Parameter tempo: returns the seconds of one repetition of an exercise; nil if it isn't known or not counted.
    public init(_ day: DaySummary, plan: [RoutineItem], tempo: (Name) -> Int?) {
        self.plan = plan
        items = plan.map { item in
            let holds = Self.holds(day, of: item, tempo: tempo)
            let seconds = holds.reduce(0) { $0 + ($1.duration?.seconds ?? 0) }
            return Item(
                plan: item, state: Self.state(holds, plan: item, seconds: seconds), seconds: seconds,
                holdCount: holds.count { $0.duration != nil })
        }
        extra = day.holds.filter { hold in
            hold.duration != nil && !plan.contains { Self.matches(hold.name, hold.side, $0) }
        }
    }

    private let plan: [RoutineItem]

    /// Returns whether an exercise was planned on a side, so that one of the items says what became of it.
    public func plans(_ name: Name, side: Side?) -> Bool { plan.contains { Self.matches(name, side, $0) } }

    /// How many of the planned holds are still to be done.
    public var leftCount: Int { items.count { $0.state.isLeft } }

    /// How many of the planned holds were done; those skipped because they hurt don't count.
    public var adherence: Adherence { items.adherence }

    /// Returns how many of the holds planned on a day were done, without computing the rest of the day.
    static func adherence(_ day: DaySummary, plan: [RoutineItem], tempo: (Name) -> Int?) -> Adherence {
        guard !day.holds.isEmpty || !day.exercises.isEmpty else { return Adherence(done: 0, planned: plan.count) }
        var adherence = Adherence.nothingPlanned
        for item in plan {
            let holds = holds(day, of: item, tempo: tempo)
            let isDone = isDone(holds.reduce(0) { $0 + ($1.duration?.seconds ?? 0) }, of: item)
            guard isDone || !isStoppedByPain(holds) else { continue }
            adherence = adherence + Adherence(done: isDone ? 1 : 0, planned: 1)
        }
        return adherence
    }

    /// Returns what was logged of a planned hold, exercises that were counted among it.
    private static func holds(_ day: DaySummary, of item: RoutineItem, tempo: (Name) -> Int?) -> [Hold] {
        day.holds(lasting: item.duration, tempo: tempo) { name, side in matches(name, side, item) }
    }

    /// Returns whether one was last logged as skipped because it hurt.
    private static func isStoppedByPain(_ holds: [Hold]) -> Bool {
        holds.last { $0.duration == nil }?.wasStoppedByPain ?? false
    }

    private static func isDone(_ seconds: Int, of plan: RoutineItem) -> Bool { seconds * 2 >= plan.duration.seconds }

    private static func state(_ holds: [Hold], plan: RoutineItem, seconds: Int) -> State {
        if isDone(seconds, of: plan) { return .done }
        for hold in holds.reversed() {
            if case .skipped(let why) = hold.outcome { return .skipped(why: why) }
        }
        return seconds > 0 ? .partial : .open
    }

    private static func matches(_ name: Name, _ side: Side?, _ item: RoutineItem) -> Bool {
        switch (item.side, side) {
        case (.left, .right), (.right, .left): false
        default: name == item.stretch
        }
    }
}
