/// How many of the planned holds were done.
public struct Adherence: Hashable, Sendable {
    /// The number of planned holds that were done.
    public let done: Int
    /// The number of planned holds.
    public let planned: Int

    /// Creates an adherence.
    public init(done: Int, planned: Int) {
        self.done = done
        self.planned = planned
    }

    /// Nothing planned.
    public static let nothingPlanned = Adherence(done: 0, planned: 0)

    /// The share that was done, 0...1; nil if nothing was planned.
    public var share: Double? { planned > 0 ? Double(done) / Double(planned) : nil }

    /// Adds up the holds of both.
    public static func + (left: Adherence, right: Adherence) -> Adherence {
        Adherence(done: left.done + right.done, planned: left.planned + right.planned)
    }
}
