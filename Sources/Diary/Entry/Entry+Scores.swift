extension Entry {
    /// The score of the reading: the one given for it, else the highest of its sites.
    public var painNow: PainScore? { pain ?? sites.compactMap(\.pain).max() }

    /// The pain scores the entry adds to its day: the reading's, before and after; the scores of single sites count only
    /// where the reading has none, so that one reading never counts twice.
    public var scores: [PainScore] { [painNow, painBefore, painAfter].compactMap { $0 } }

    /// The last score the entry reports: after stretching or care, else the reading's, else before.
    public var lastScore: PainScore? { painAfter ?? painNow ?? painBefore }

    /// The score that a site of the entry counts with: its own, else the one given for the whole reading.
    ///
    /// A site that was named beside others with scores of their own was not rated; none is made up for it.
    public func score(at site: SiteReading) -> PainScore? { site.pain ?? pain }
}
