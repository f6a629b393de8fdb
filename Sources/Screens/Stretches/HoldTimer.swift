/// Counts down a hold, or the seconds to change over to it, on a monotonic clock.
///
/// It reads no clock; every call passes the uptime. A deadline never moves once set, so neither a slow terminal nor a suspended program
/// makes a hold longer or shorter.
struct HoldTimer: Hashable, Sendable {
    /// What is counted down.
    enum Stage: Hashable, Sendable {
        /// Getting into position.
        case changeover
        /// Holding.
        case hold
    }

    /// Whether the timer is running.
    enum State: Hashable, Sendable {
        /// Not counting.
        case idle
        /// Running out at an uptime in seconds.
        case running(Stage, deadline: Double)
        /// Paused with this many seconds left.
        case paused(Stage, remaining: Double)
        /// Left for the list with this many seconds left; nothing is timed until it resumes.
        case setAside(Stage, remaining: Double)
    }

    private(set) var state = State.idle

    /// What is counted down, running or not.
    var stage: Stage? {
        switch state {
        case .idle, .setAside: nil
        case .running(let stage, _), .paused(let stage, _): stage
        }
    }

    /// Whether the timer is running.
    var isRunning: Bool {
        if case .running = state { true } else { false }
    }

    /// Whether the timer is paused.
    var isPaused: Bool {
        if case .paused = state { true } else { false }
    }

    /// Whether the session was left for the list and can go on.
    var isSetAside: Bool {
        if case .setAside = state { true } else { false }
    }

    /// Returns the seconds left, 0 or more; nil while nothing is timed.
    func remaining(at uptime: Double) -> Double? {
        switch state {
        case .idle, .setAside: nil
        case .running(_, let deadline): max(0, deadline - uptime)
        case .paused(_, let remaining): remaining
        }
    }

    /// Returns the seconds since it ran out; nil before that.
    func overdue(at uptime: Double) -> Double? {
        guard case .running(_, let deadline) = state, uptime >= deadline - Self.precision else { return nil }
        return max(0, uptime - deadline)
    }

    /// Returns when the displayed number of seconds left, or fraction of a second, next changes.
    ///
    /// - Parameter rate: the ticks per second. At whole rates, every change of the second falls on one of them.
    func nextTick(at uptime: Double, perSecond rate: Double = 1) -> Double? {
        guard case .running(_, let deadline) = state else { return nil }
        let shown = ((deadline - uptime - Self.precision) * rate).rounded(.up)
        return deadline - max(0, shown - 1) / rate
    }

    /// The seconds by which a tick may be early and still count as on time.
    private static let precision = 0.001

    /// Starts counting down.
    mutating func start(_ stage: Stage, seconds: Double, at uptime: Double) {
        state = .running(stage, deadline: uptime + seconds)
    }

    /// Waits to be resumed, with this many seconds left.
    mutating func wait(_ stage: Stage, seconds: Double) { state = .paused(stage, remaining: seconds) }

    /// Pauses the timer.
    mutating func pause(at uptime: Double) {
        if case .running(let stage, _) = state, let remaining = remaining(at: uptime) {
            state = .paused(stage, remaining: remaining)
        }
    }

    /// Makes what is counted down longer, or shorter by a negative number of seconds.
    mutating func add(seconds: Double) {
        switch state {
        case .idle: break
        case .running(let stage, let deadline): state = .running(stage, deadline: deadline + seconds)
        case .paused(let stage, let remaining): state = .paused(stage, remaining: max(0, remaining + seconds))
        case .setAside(let stage, let remaining): state = .setAside(stage, remaining: max(0, remaining + seconds))
        }
    }

    /// Pauses the timer and sets it aside.
    mutating func setAside(at uptime: Double) {
        if let stage, let remaining = remaining(at: uptime) { state = .setAside(stage, remaining: remaining) }
    }

    /// Resumes the timer.
    mutating func resume(at uptime: Double) {
        switch state {
        case .paused(let stage, let remaining), .setAside(let stage, let remaining):
            start(stage, seconds: remaining, at: uptime)
        case .idle, .running: break
        }
    }

    /// Stops the timer.
    mutating func stop() { state = .idle }
}
