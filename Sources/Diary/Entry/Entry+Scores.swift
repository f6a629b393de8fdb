extension Entry {
    /// The score of the reading: the one given for it, or else the highest of its sites; nil if there is none.
    public var painNow: PainScore? { pain ?? sites.compactMap(\.pain).max() }

    /// The pain scores that the entry contributes to its day: of the reading, before and after. Scores of single sites count
    /// only if the reading has none, so that one reading never counts twice.
    public var scores: [PainScore] { [painNow, painBefore, painAfter].compactMap { $0 } }

    /// The last score of the entry: after stretching or care, or else the reading's, or else before; nil if there is none.
    public var lastScore: PainScore? { painAfter ?? painNow ?? painBefore }

    /// Returns the score that counts for a site of the entry: its own, or else that of the whole reading; nil if there is neither.
    ///
    /// A site named beside others with their own scores was not rated, so it gets none.
    public func score(at site: SiteReading) -> PainScore? { site.pain ?? pain }
}
