import Diary
import Trends

/// Answers reference cases about the trend of a period.
enum TrendAnswers {
    static func answer(_ reference: JSONValue) throws -> OracleAnswer {
        let date = { (key: String) in try DiaryDate(parsing: reference[key].word ?? "") }
        let first = try date("first")
        let entries = reference["worst"].elements.enumerated().compactMap { place, value -> Entry? in
            guard let score = value.integer.flatMap(PainScore.init),
                let noon = Moment(date: first + place, hour: 12, minute: 0, offset: 0)
            else { return nil }
            var entry = Entry(id: EntryID("\(place)"), when: noon)
            entry.pain = score
            return entry
        }
        let trend = WeeklyTrend(
            of: try date("period_first")...date("period_last"), weekStart: .monday, in: DayTable(Logbook(entries)),
            today: try date("today"))
        return .object([
            "window_first": .word(trend.weeks.first.map { "\($0.start)" }),
            "window_last_week": .word(trend.weeks.last.map { "\($0.start)" }), "weeks": .list(trend.weeks.map(week)),
            "known": .exact(trend.weekCount), "weeks_missing": .exact(trend.weeksMissing),
            "slope_per_week": .near(trend.slopePerWeek), "s": .exact(trend.test?.statistic),
            "variance": .near(trend.test?.variance), "factor": .near(trend.test?.dependenceFactor),
            "p": .near(trend.p), "change": .near(trend.change), "verdict": .word(trend.verdict.rawValue),
        ])
    }

    private static func week(_ week: WeeklyTrend.Week) -> OracleAnswer {
        .object(["start": .word("\(week.start)"), "days": .exact(week.dayCount), "mean": .near(week.meanWorst)])
    }
}
