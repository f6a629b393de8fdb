/// When a break is suggested: once a sit is long enough, and not again and again.
public struct BreakPlan: Hashable, Sendable {
    /// Seconds that a snooze lasts.
    public static let snoozeTime = 300
    /// Seconds until the next suggestion once one was skipped.
    public static let skipTime = 900
    /// Seconds of rest after three skips in a row.
    public static let restTime = 3600
    /// How many skips in a row ask for a rest.
    public static let mostSkips = 3

    /// How often you have skipped since the last break.
    public private(set) var skips: Int
    /// No suggestion before this time; nil where one may come at once.
    public private(set) var notBefore: Int?

    /// Begins with what an earlier run has kept.
    public init(skips: Int = 0, notBefore: Int? = nil) {
        (self.skips, self.notBefore) = (skips, notBefore)
    }

    /// Seconds until a break is due; 0 or less when it is.
    ///
    /// - Parameters:
    ///   - sat: how long the sit has lasted, in seconds.
    ///   - now: the present, in seconds since 1970.
    ///   - quietUntil: until when you have asked for silence.
    public func secondsUntilDue(sat: Int, rules: DeskRules, now: Int, quietUntil: Int? = nil) -> Int {
        // A longer rest than there is means that the clock was set back since.
        let rest = notBefore.map { $0 - now }.flatMap { $0 > Self.restTime ? nil : $0 }
        let silence = quietUntil.map { $0 - now }
        return max(rules.sit - sat, rest ?? .min, silence ?? .min)
    }

    /// Puts the suggestion off for a few minutes.
    public mutating func snooze(now: Int) { notBefore = now + Self.snoozeTime }

    /// Passes the suggestion over.
    public mutating func skip(now: Int) {
        skips += 1
        notBefore = now + (skips % Self.mostSkips == 0 ? Self.restTime : Self.skipTime)
    }

    /// Starts anew after a break, whether it was suggested or not.
    public mutating func rest() { self = BreakPlan() }
}
