import Diary

/// The summaries of ranges of days, each kept so that the periods before the next one aren't summarised again.
public struct PeriodSummaries: Sendable {
    /// The source of the summaries.
    public let source: PeriodSource
    private var known: [ClosedRange<DiaryDate>: PeriodSummary] = [:]

    /// Creates the summaries of a source.
    ///
    /// - Parameter earlier: summaries of the same days, perhaps of other habits.
    public init(_ source: PeriodSource, knowing earlier: PeriodSummaries? = nil) {
        self.source = source
        known = earlier?.known ?? [:]
    }

    /// Returns the summary of a range.
    ///
    /// - Parameter stretches: how many of the planned holds were done, if that is known.
    /// - Complexity: O(days · habits) the first time, O(habits) from then on.
    public mutating func summary(of range: ClosedRange<DiaryDate>, stretches: Adherence? = nil) -> PeriodSummary {
        let summary =
            known[range].map { $0.ofHabits(in: source, over: range) }
            ?? stretches.map { PeriodSummary(range, in: source, stretches: $0) }
            ?? PeriodSummary(range, in: source)
        known[range] = summary
        return summary
    }
}
