/// When your terminals were last read from, and what follows for the newest input.
///
/// A terminal's access time is by the machine's clock, which may be set between two looks. That it has changed is certain all
/// the same, and it can only have changed since the look before.
public struct TerminalTimes: Hashable, Sendable {
    private var times: [String: Int] = [:]
    private var lastLook: Int?

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
        defer { (times, lastLook) = (new, now.uptime) }
        let idleSince = idle.map { now.uptime - $0 }
        guard let lastLook else {
            let known = new.values.map { now.uptime - now.wall + $0 } + [idleSince].compactMap(\.self)
            return known.filter { $0 >= 0 && (0...Self.oldest).contains(now.uptime - $0) }.max()
        }
        // A terminal that was just opened has the time of its opening, for which nobody need have typed.
        let changed = new.filter { name, time in times[name].map { $0 != time } ?? false }
        let inputs = changed.values.map { min(max(now.uptime - now.wall + $0, lastLook), now.uptime) }
        let others = [idleSince].compactMap(\.self).filter { $0 > lastLook && $0 <= now.uptime }
        return (inputs + others).max()
    }
}
