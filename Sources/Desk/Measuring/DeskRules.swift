/// What counts as being away, as a break and as a long sit.
public struct DeskRules: Hashable, Sendable {
    /// Seconds without input after which you are away.
    public var away: Int
    /// Seconds away after which a sit is over.
    public var pause: Int
    /// Seconds of sitting after which a break is due.
    public var sit: Int

    /// Creates rules; the defaults are 2, 5 and 45 minutes.
    public init(away: Int = 120, pause: Int = 300, sit: Int = 2700) {
        (self.away, self.pause, self.sit) = (away, max(away, pause), sit)
    }

    /// Returns the seconds until the next look, which are more while nobody is there.
    ///
    /// - Parameter idle: seconds since the last input; nil before the first.
    public func secondsToNextLook(idle: Int?) -> Int {
        let usual = min(15, max(1, away / 8))
        return (idle ?? away) < away ? usual : usual * 2
    }
}
