/// Counts down a hold or the seconds to change over to it, on a clock that never jumps.
///
/// It knows no time of its own: the uptime comes in with every call. A deadline stays where it was set, so neither a slow
/// terminal nor a suspended program makes a hold longer or shorter.
struct HoldTimer: Hashable, Sendable {
    /// What is counted down.
    enum Stage: Hashable, Sendable {
        /// Getting into position.
        case changeover
        /// Holding.
        case hold
    }

    /// Whether it runs.
    enum State: Hashable, Sendable {
        /// Nothing is counted.
        case idle
        /// It runs out at an uptime in seconds.
        case running(Stage, deadline: Double)
        /// It is paused with this many seconds left.
        case paused(Stage, remaining: Double)
    }

    private(set) var state = State.idle

    /// What is counted down, running or not.
    var stage: Stage? {
        switch state {
        case .idle: nil
        case .running(let stage, _), .paused(let stage, _): stage
        }
    }

    /// Whether it runs.
    var isRunning: Bool {
        if case .running = state { true } else { false }
    }

    /// Whether it is paused half-way.
    var isPaused: Bool {
        if case .paused = state { true } else { false }
    }

    /// The seconds left, 0 or more; nil while it is idle.
    func remaining(at uptime: Double) -> Double? {
        switch state {
        case .idle: nil
        case .running(_, let deadline): max(0, deadline - uptime)
        case .paused(_, let remaining): remaining
        }
    }

    /// For how many seconds it has run out; nil before.
    func overdue(at uptime: Double) -> Double? {
        guard case .running(_, let deadline) = state, uptime >= deadline - Self.precision else { return nil }
        return max(0, uptime - deadline)
    }

    /// When the number of whole seconds left changes next, or that of a part of one.
    ///
    /// - Parameter rate: the ticks a second. At whole rates every change of a second is one of them.
    func nextTick(at uptime: Double, perSecond rate: Double = 1) -> Double? {
        guard case .running(_, let deadline) = state else { return nil }
        let shown = ((deadline - uptime - Self.precision) * rate).rounded(.up)
        return deadline - max(0, shown - 1) / rate
    }

    /// Ticks that come early by less than this count as on time, in seconds.
    private static let precision = 0.001

    /// Starts counting down.
    mutating func start(_ stage: Stage, seconds: Double, at uptime: Double) {
        state = .running(stage, deadline: uptime + seconds)
    }

    /// Waits to be resumed with this many seconds left.
    mutating func wait(_ stage: Stage, seconds: Double) { state = .paused(stage, remaining: seconds) }

    /// Stands still.
    mutating func pause(at uptime: Double) {
        if case .running(let stage, _) = state, let remaining = remaining(at: uptime) {
            state = .paused(stage, remaining: remaining)
        }
    }

    /// Goes on.
    mutating func resume(at uptime: Double) {
        if case .paused(let stage, let remaining) = state { start(stage, seconds: remaining, at: uptime) }
    }

    /// Counts nothing any more.
    mutating func stop() { state = .idle }
}
