/// What one look at the machine says: when it was, and when there last was input.
public struct DeskLook: Hashable, Sendable {
    /// The time of the look.
    public var time: MachineTime
    /// The newest input, in seconds since the machine was started; nil when none is known.
    public var input: Int?

    /// Takes what was seen.
    public init(_ time: MachineTime, input: Int?) {
        self.time = time
        self.input = input
    }
}
