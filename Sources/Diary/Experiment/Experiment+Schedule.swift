extension Experiment {
    /// One of the two ways of living that are compared.
    public enum Arm: String, Hashable, Sendable, CaseIterable {
        /// The one under trial.
        case trial
        /// The one it is compared with.
        case control
    }

    /// The position of a day in an experiment.
    public struct Place: Hashable, Sendable {
        /// The pair, from 0.
        public let pair: Int
        /// The arm of this day.
        public let arm: Arm
        /// The day within its block, from 0.
        public let dayOfBlock: Int
        /// Whether the day is left out so that the block before can fade.
        public let isWashout: Bool
    }

    /// The state of an experiment on a day.
    public enum Phase: Hashable, Sendable {
        /// It hasn't started.
        case planned
        /// It is running.
        case running
        /// It ended as planned.
        case finished
        /// It was stopped early.
        case stopped
    }

    /// The last day as planned.
    public var end: DiaryDate { start + (design.dayCount - 1) }

    /// The last day on which it was followed or will be: the day before it was stopped, or the last as planned; a day before the
    /// start if it was stopped before it began.
    public var lastDay: DiaryDate { stopped.map { min($0 - 1, end) } ?? end }

    /// Returns whether it was followed, or will be, on any of some days.
    public func isFollowed(in days: ClosedRange<DiaryDate>) -> Bool {
        start <= lastDay && start <= days.upperBound && days.lowerBound <= lastDay
    }

    /// Returns the name of an arm.
    public func name(of arm: Arm) -> Name { arm == .trial ? trial : control }

    /// Returns the state on a day.
    public func phase(on day: DiaryDate) -> Phase {
        if stopped != nil { return .stopped }
        if day < start { return .planned }
        return day <= end ? .running : .finished
    }

    /// Returns the position of a day; nil before the start and after the end.
    public func place(of day: DiaryDate) -> Place? {
        guard start <= day, day <= end else { return nil }
        let number = day - start
        let block = number / design.blockDays
        let dayOfBlock = number % design.blockDays
        let pair = block / 2
        let isFirst = block.isMultiple(of: 2)
        return Place(
            pair: pair, arm: order[pair] == isFirst ? .trial : .control, dayOfBlock: dayOfBlock,
            isWashout: dayOfBlock < design.washoutDays)
    }
}
