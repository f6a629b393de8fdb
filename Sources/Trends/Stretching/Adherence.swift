import Statistics

/// How many of the planned holds were done.
public struct Adherence: Hashable, Sendable {
    /// Planned holds that were done.
    public let done: Int
    /// Planned holds.
    public let planned: Int

    /// So many done of so many planned.
    public init(done: Int, planned: Int) {
        self.done = done
        self.planned = planned
    }

    /// Nothing planned.
    public static let nothingPlanned = Adherence(done: 0, planned: 0)

    /// The share that was done, 0...1; nil when nothing was planned.
    public var share: Double? { planned > 0 ? Double(done) / Double(planned) : nil }

    /// The 95 % interval of the share (Wilson); nil when nothing was planned.
    public var interval: Interval? { wilsonInterval(successes: done, of: planned) }

    /// Both together.
    public static func + (left: Adherence, right: Adherence) -> Adherence {
        Adherence(done: left.done + right.done, planned: left.planned + right.planned)
    }
}
