import Testing

@testable import Trends

/// Flare-ups, day by day.
enum FlareAnswers {
    static func rule(_ reference: Reference) throws -> Answers {
        let pain = try reference.pain.optionalNumbers
        let rule = FlareRule()
        let walk = FlareWalk(pain: pain, marks: pain.map { _ in nil }, rule: rule)
        var answers = Answers()
        // One spread above the baseline, and one low day ends a flare-up; neither is configurable.
        answers.take("pain", "params.k_mad", "params.low_days_to_end")
        answers.give(exactly: Double(rule.window), for: "params.window")
        answers.give(exactly: Double(rule.leastObserved), for: "params.min_obs")
        answers.give(exactly: rule.leastRise, for: "params.rise")
        answers.give(exactly: rule.endMargin, for: "params.end_margin")
        answers.give(exactly: Double(rule.longest), for: "params.max_flare_days")
        answers.give(exactly: Double(rule.missingDaysToEnd), for: "params.gap_days_to_end")
        answers.give(exactly: walk.baselines.map { $0?.level }, for: "baseline")
        answers.give(exactly: walk.baselines.map { $0?.spread }, for: "mad")
        answers.give(exactly: walk.datedStarts.map(Double.init), for: "onset")
        answers.give(exactly: days(walk.isFlare), for: "in_flare")
        answers.give(exactly: days(walk.isAtRisk), for: "at_risk")
        return answers
    }

    /// Returns the days for which a value is true.
    static func days(_ isTrue: [Bool]) -> [Double] {
        isTrue.indices.filter { isTrue[$0] }.map(Double.init)
    }
}
