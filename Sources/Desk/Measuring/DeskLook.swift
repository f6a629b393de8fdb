/// One look at the machine: its time, and when there last was input.
public struct DeskLook: Hashable, Sendable {
    /// The time of the look.
    public var time: MachineTime
    /// The last input, in seconds since the machine was started; nil if unknown.
    public var input: Int?

    /// Creates a look.
    public init(_ time: MachineTime, input: Int?) {
        self.time = time
        self.input = input
    }
}
