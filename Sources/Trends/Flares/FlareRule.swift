/// What counts as a flare-up: pain that rises clearly above its own recent level, even if only for a day.
///
/// Source: what people with back pain call a flare-up, by Suri et al. (2018; FLAReS 2025), with limits chosen on simulated diaries
/// (docs/CALIBRATION.md).
/// Baseline and spread are the median and median absolute deviation, so that single bad days don't move them.
public struct FlareRule: Hashable, Sendable {
    /// How many days before a day determine its baseline.
    public var window = 28
    /// How many days to use instead if the window has too few observed ones.
    public var longWindow = 56
    /// How many observed days a baseline needs.
    public var leastObserved = 10
    /// The least rise over the baseline, in points of the pain scale.
    public var leastRise = 2.0
    /// How far above the baseline pain may be when a flare-up ends, in points.
    public var endMargin = 1.0
    /// How many missing days in a row end a flare-up.
    public var missingDaysToEnd = 4
    /// The longest flare-up, in days; anything longer is a new level.
    public var longest = 21

    /// Creates the rule used everywhere.
    public init() {}
}
