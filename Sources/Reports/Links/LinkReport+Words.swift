import Diary
import Trends

extension LinkReport {
    /// What every reader of links must be told.
    public static let caveat = "Seen in your diary, not proof of a cause."

    /// What odds are, and why they aren't how often.
    public static let odds = """
        Odds are days with against days without: flare-ups after 18 of 46 days are odds of 18 to 28. They grow faster than \
        shares do: 4 times the odds is less than 4 times as often.
        """

    /// Returns how many days were analysed, and up to which; a table without dates has no last day.
    ///
    /// - Parameter presentYear: the year whose dates are said without it; nil if each says its year.
    public func extent(in presentYear: Int? = nil) -> String {
        dayCount.counted("day")
            + (lastDay.map { " to \($0.dayAndMonth(in: presentYear ?? .max))" } ?? "")
    }

    /// The last day that was analysed; nil if there is none.
    public var lastDay: DiaryDate? { dayCount > 0 ? firstDay.map { $0 + (dayCount - 1) } : nil }

    /// What the diary shows, a sentence or two per link; empty while it is too short to look for links.
    public var findings: [String] {
        guard isOpen else { return [] }
        let together = links.compactMap(\.togetherSentence)
        guard !shown.isEmpty else { return [nothingFound] + together }
        return shown.map { link in
            let main = link.mainSentence.map { ["\(link.title): \($0.uncapitalized)"] } ?? ["\(link.title)."]
            return (main + link.sentences(in: self)).joined(separator: " ")
        } + together + [Self.caveat]
    }

    /// What to say if links were looked for and none was found; it never claims that there is none.
    ///
    /// The shares were measured on simulated diaries with one true trigger (docs/CALIBRATION.md).
    public var nothingFound: String {
        if mode == .height {
            return """
                Nothing yet that the height of your pain clearly follows. Half a point more the day after something shows in \
                6 of 10 diaries of half a year. You have \(datedFlareCount) of \(Self.leastFlares) flare-ups that \
                links are looked for with.
                """
        }
        return """
            No clear trigger yet. One that makes the odds of a flare-up 4 times as high shows in about 1 diary in 8 with 15 \
            flare-ups, in 1 of 3 with 30; one that doubles them, not within a year. You have \(datedFlareCount) that count.
            """
    }
}
