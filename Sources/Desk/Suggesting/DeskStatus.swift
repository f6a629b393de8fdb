/// The current state at the desk.
public struct DeskStatus: Hashable, Sendable {
    /// Whether you are there.
    public let isThere: Bool
    /// Seconds of the current sit; 0 if there is none.
    public let sat: Int
    /// Seconds since the last input; nil before the first.
    public let idle: Int?
    /// Seconds until a break is suggested; 0 or less if one is due, nil while you are away.
    public let due: Int?
    /// Until when you have asked for quiet, in seconds since 1970; nil if you haven't.
    public let quietUntil: Int?

    /// Works out the current state.
    ///
    /// - Parameters:
    ///   - state: what was measured.
    ///   - now: the current time, in seconds since 1970.
    public init(_ state: DeskState, rules: DeskRules, now: Int, quietUntil: Int?) {
        let times = state.trace.times
        let day = MachineDay(times, in: Int.min..<Int.max, rules: rules, now: now)
        let last = times.input.ranges.last?.upperBound
        idle = last.map { max(0, now - $0) }
        isThere = idle.map { $0 < rules.away } ?? false
        let isSitting = idle.map { $0 < rules.pause } ?? false
        // An exercise ends a sit, and nothing of the next one may have been seen yet.
        let rested = times.exercises.ranges.last?.upperBound ?? .min
        sat = isSitting ? day.sits.last.flatMap { $0.upperBound > rested ? $0.count : nil } ?? 0 : 0
        // A quiet longer than the longest one means that the clock was set back since.
        self.quietUntil = quietUntil.flatMap { $0 > now && $0 - now <= BreakPlan.longestQuiet ? $0 : nil }
        due =
            isThere
            ? state.plan.secondsUntilDue(sat: sat, rules: rules, now: now, quietUntil: self.quietUntil) : nil
    }

    /// Whether to suggest a break.
    public var isDue: Bool { due.map { $0 <= 0 } ?? false }
}
