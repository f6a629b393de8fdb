/// When a break is suggested: once a sit is long enough, and not over and over.
public struct BreakPlan: Hashable, Sendable {
    /// The seconds of a snooze.
    public static let snoozeTime = 300
    /// Seconds until the next suggestion once one was skipped.
    public static let skipTime = 900
    /// The seconds without suggestions after three skips in a row.
    public static let restTime = 3600
    /// The number of skips in a row that cause a rest.
    public static let mostSkips = 3

    /// The longest quiet that can be asked for, in seconds.
    public static let longestQuiet = 86_400

    /// How often you have skipped since the last break.
    public private(set) var skips: Int
    /// The earliest time for a suggestion; nil if one may come at once.
    public private(set) var notBefore: Int?

    /// Creates a plan, by default a new one.
    public init(skips: Int = 0, notBefore: Int? = nil) {
        (self.skips, self.notBefore) = (skips, notBefore)
    }

    /// Returns the seconds until a break is due; 0 or less if it is.
    ///
    /// - Parameters:
    ///   - sat: how long the sit has lasted, in seconds.
    ///   - now: the current time, in seconds since 1970.
    ///   - quietUntil: until when the user has asked for quiet.
    public func secondsUntilDue(sat: Int, rules: DeskRules, now: Int, quietUntil: Int? = nil) -> Int {
        // A rest longer than the longest one means that the clock was set back since.
        let rest = notBefore.map { $0 - now }.flatMap { $0 > Self.restTime ? nil : $0 }
        let silence = quietUntil.map { $0 - now }
        return max(rules.sit - sat, rest ?? .min, silence ?? .min)
    }

    /// Puts the suggestion off for a few minutes.
    public mutating func snooze(now: Int) { notBefore = now + Self.snoozeTime }

    /// Skips the suggestion.
    public mutating func skip(now: Int) {
        skips += 1
        notBefore = now + (skips % Self.mostSkips == 0 ? Self.restTime : Self.skipTime)
    }

    /// Starts over after a break, whether it was suggested or not.
    public mutating func rest() { self = BreakPlan() }
}
