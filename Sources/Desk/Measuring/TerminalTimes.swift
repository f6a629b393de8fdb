/// When your terminals were last read from, and what that says about the last input.
///
/// A terminal's access time is by the machine's clock, which may be set between two looks. It is still certain that it has changed,
/// and it can only have changed since the look before.
public struct TerminalTimes: Hashable, Sendable {
    private var times: [String: Int] = [:]
    private var lastLook: Int?
    /// When the other source last reported input, in seconds since the machine was started.
    private var toldInput: Int?

    /// At a first look, input older than this, in seconds, says nothing about the current sit.
    private static let oldest = 300

    /// Creates a value that has seen nothing yet.
    public init() {}

    /// Takes the access times of a look and returns when the last input was, in seconds since the machine was started.
    ///
    /// - Parameters:
    ///   - new: the access time of each terminal, in seconds since 1970.
    ///   - idle: the seconds without input according to another source.
    /// - Returns: nil if there was no input since the look before; at the first look, the last input of all, unless it is old.
    public mutating func newestInput(_ new: [String: Int], idle: Int?, at now: MachineTime) -> Int? {
        let told = idle.map { now.uptime - $0 }
        defer { (times, lastLook, toldInput) = (new, now.uptime, told ?? toldInput) }
        guard let lastLook else {
            let known = new.values.map { now.uptime - now.wall + $0 } + [told].compactMap(\.self)
            return known.filter { $0 >= 0 && (0...Self.oldest).contains(now.uptime - $0) }.max()
        }
        // A new terminal has the time of its opening, when nobody need have typed.
        let changed = new.filter { name, time in times[name].map { $0 != time } ?? false }
        let inputs = changed.values.map { min(max(now.uptime - now.wall + $0, lastLook), now.uptime) }
        // What the other source reports is from around the look before, since nothing waits for it: it is new if it wasn't reported yet.
        let others = [told].compactMap(\.self).filter { input in
            input <= now.uptime && toldInput.map { input > $0 + 1 } ?? (now.uptime - input <= Self.oldest)
        }
        return (inputs + others).max()
    }
}
