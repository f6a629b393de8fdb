/// When your terminals were last read from, and what follows for the newest input.
///
/// A terminal's access time is by the machine's clock, which may be set between two looks. That it has changed is certain all
/// the same, and it can only have changed since the look before.
public struct TerminalTimes: Hashable, Sendable {
    private var times: [String: Int] = [:]
    private var lastLook: Int?
    /// When the other source last told that there was input, in seconds since the machine was started.
    private var toldInput: Int?

    /// Input that is older, in seconds, when nobody had looked before says nothing about the present sit.
    private static let oldest = 300

    /// Nothing seen yet.
    public init() {}

    /// Takes the access times of a look and tells when the newest input was, in seconds since the machine was started.
    ///
    /// - Parameters:
    ///   - new: the access time of each terminal, in seconds since 1970.
    ///   - idle: the seconds without input that another source tells of.
    /// - Returns: nil when there was no input since the look before; at the first look, the newest input of all, unless it is old.
    public mutating func newestInput(_ new: [String: Int], idle: Int?, at now: MachineTime) -> Int? {
        let told = idle.map { now.uptime - $0 }
        defer { (times, lastLook, toldInput) = (new, now.uptime, told ?? toldInput) }
        guard let lastLook else {
            let known = new.values.map { now.uptime - now.wall + $0 } + [told].compactMap(\.self)
            return known.filter { $0 >= 0 && (0...Self.oldest).contains(now.uptime - $0) }.max()
        }
        // A terminal that was just opened has the time of its opening, for which nobody need have typed.
        let changed = new.filter { name, time in times[name].map { $0 != time } ?? false }
        let inputs = changed.values.map { min(max(now.uptime - now.wall + $0, lastLook), now.uptime) }
        // What the other source tells is from around the look before, since it is never waited for: new is what it has not told.
        let others = [told].compactMap(\.self).filter { input in
            input <= now.uptime && toldInput.map { input > $0 + 1 } ?? (now.uptime - input <= Self.oldest)
        }
        return (inputs + others).max()
    }
}
