import Diary
import Trends

/// The wording of an experiment: the same sentences on every screen, page and report.
extension ExperimentReport {
    private var dayCount: Int { experiment.design.dayCount }

    /// Its state, in a few words: “day 12 of 72, ready on 1 February 2027”.
    public var state: String {
        switch phase {
        case .planned: "starts on \(experiment.start.spelled)"
        case .running: "day \(experiment.number(of: today)) of \(dayCount), ready on \(readyOn.spelled)"
        case .finished: "finished on \(experiment.end.spelled)"
        case .stopped: stoppedState
        }
    }

    /// Its state in ever fewer words: “starts on 2 December 2026”, “from 2 Dec”.
    public var states: [String] {
        let brief: String? =
            switch phase {
            case .planned: "from \(experiment.start.dayAndMonth(in: today.year))"
            case .running: "day \(experiment.number(of: today)) of \(dayCount)"
            case .finished: "finished"
            case .stopped: hasBegun ? "stopped early" : nil
            }
        return [state, brief].compactMap(\.self)
    }

    /// Whether it ran for a day at least before it was stopped, if it was.
    private var hasBegun: Bool { experiment.stopped.map { $0 > experiment.start } ?? true }

    private var stoppedState: String {
        guard let stopped = experiment.stopped, hasBegun else { return "stopped before it began" }
        return "stopped on day \(experiment.number(of: stopped)) of \(dayCount)"
    }

    /// The result in a few words: “worst pain 1.2 lower”; nil until it is over, and if it never began.
    public var outcome: String? { outcomes.first }

    /// The result in ever fewer words: “no clear difference”, “unclear”; empty until it is over, and if it never began.
    public var outcomes: [String] {
        guard let asAssigned, hasBegun else { return [] }
        switch asAssigned.verdict {
        case .lower, .higher: return asAssigned.change.map { ["worst pain \($0)", $0] } ?? []
        case .unclear: return ["no clear difference", "unclear"]
        case .tooFewPairs: return ["too few pairs to say", "too few pairs"]
        }
    }

    /// The findings, one sentence per element; until it is over, when they will be ready.
    public var findings: [String] {
        switch phase {
        case .planned:
            return ["Starts on \(experiment.start.spelled). The result is ready on \(readyOn.spelled)."]
        case .running:
            return [
                "Day \(experiment.number(of: today)) of \(dayCount). The result is ready on \(readyOn.spelled): a look "
                    + "before would spoil it."
            ]
        case .finished: return resultSentences
        case .stopped:
            guard let stopped = experiment.stopped, hasBegun else {
                return ["Stopped before it began\(reasonWords)."]
            }
            return [
                "Stopped on \(stopped.spelled), day \(experiment.number(of: stopped)) of \(dayCount)\(reasonWords). "
                    + "The days until then say less than planned."
            ] + resultSentences
        }
    }

    private var reasonWords: String { experiment.reason.map { ": \($0)" } ?? "" }

    private var resultSentences: [String] {
        guard let asAssigned else { return [] }
        return [sentence(asAssigned), chance(asAssigned), precision(asAssigned), doneSentence, caveat(asAssigned)]
            .compactMap { $0 }
    }

    private func sentence(_ comparison: ExperimentComparison) -> String {
        let means = means(comparison)
        switch comparison.verdict {
        case .lower, .higher: return "Worst pain was \(means)."
        case .unclear: return "No clear difference. Worst pain was \(means)."
        case .tooFewPairs:
            let count = comparison.pairs.count
            let some = count == 0 ? "" : " In \(count == 1 ? "it" : "these") worst pain was \(means)."
            return
                "\(count) of \(experiment.design.pairs) pairs \(count == 1 ? "has" : "have") pain logged under both; "
                + "it takes \(ExperimentComparison.leastPairs) to say anything.\(some)"
        }
    }

    private func means(_ comparison: ExperimentComparison) -> String {
        guard let change = comparison.change, let trial = comparison.trialMean, let control = comparison.controlMean
        else { return "not logged" }
        // Averages that differ by less than is shown may round to different numbers.
        let isNearly = comparison.test?.mean.showsAsZero == true && trial.oneDecimal != control.oneDecimal
        return "\(isNearly ? "about " : "")\(change) with “\(experiment.trial)”: \(trial.oneDecimal) on average, "
            + "\(control.oneDecimal) with “\(experiment.control)”"
    }

    private func chance(_ comparison: ExperimentComparison) -> String? {
        guard let test = comparison.test, comparison.verdict != .tooFewPairs else { return nil }
        // The p-value from randomly drawn orders counts the actual order as one of them.
        let count = Int((test.p * Double(test.assignmentCount + (test.isExact ? 0 : 1))).rounded())
        let all = test.isExact ? "all \(test.assignmentCount.grouped)" : (test.assignmentCount + 1).grouped
        return
            "Of \(all) orders that could have been drawn, \(count.grouped) would show as large a difference by chance alone."
    }

    private func precision(_ comparison: ExperimentComparison) -> String? {
        guard let interval = comparison.interval, comparison.verdict != .tooFewPairs else { return nil }
        guard !interval.smallestDetectable.showsAsZero else {
            return "The difference is nearly the same in every pair, so no interval can be given."
        }
        let range = "95 % interval: \(interval.interval.low.change) to \(interval.interval.high.change)."
        let least = "It could have seen a difference of \(interval.smallestDetectable.oneDecimal) points"
        let isUnclear = comparison.verdict == .unclear
        // Student's interval assumes that the differences are normal; the orders assume only the draw.
        let excludesZero = interval.interval.low > 0 || interval.interval.high < 0
        let rule = excludesZero == isUnclear ? " The orders decide: they assume less than the interval." : ""
        return isUnclear ? "\(range)\(rule) \(least); smaller ones are not ruled out." : "\(range)\(rule) \(least)."
    }

    private var doneSentence: String? {
        guard let asDone, let change = asDone.change, asAssigned?.verdict != .tooFewPairs else { return nil }
        let pairs = asDone.pairs.count.counted("pair")
        guard asDone.verdict != .tooFewPairs else {
            return "By what was really done only \(pairs) can be compared, too few to say anything."
        }
        return "By what was really done (\(pairs)): \(change)."
    }

    private func caveat(_ comparison: ExperimentComparison) -> String? {
        guard comparison.verdict == .lower || comparison.verdict == .higher else { return nil }
        return "You knew which days were which, so hope or worry may have played a part."
    }

    /// The method: design, order, how closely it was followed, and what is missing.
    public var method: [String] {
        let range = "\(experiment.start.spelled) to \(experiment.end.spelled)"
        var sentences = [
            "\(experiment.designWords); \(range).",
            "The order was drawn from seed \(experiment.seed) and written down on \(experiment.registered.date.spelled), "
                + "before the start.",
        ]
        if let powerSentence { sentences.insert(powerSentence, at: 1) }
        if let medicineSentence { sentences.append(medicineSentence) }
        if !isOrderAsDrawn { sentences.append("It is not the order that this seed draws: it was changed by hand.") }
        guard adherence.days > 0 else { return sentences }
        if experiment.criterion == nil {
            sentences.append("The diary cannot tell which days followed the plan.")
        } else {
            sentences.append(adherenceSentence)
        }
        if countedDays > 0 { sentences.append(missingSentence) }
        return sentences
    }

    /// What a day of the trial is; nil if the diary can't tell.
    public var criterionSentence: String? {
        experiment.criterion.map { "A day of the trial is one with: \($0.words)." }
    }

    private var powerSentence: String? {
        guard asAssigned == nil else { return power?.wordsAfterwards }
        return power?.words ?? ExperimentPower.unknownWords
    }

    private var medicineSentence: String? {
        guard case .medicine(let name)? = experiment.criterion, asAssigned == nil else { return nil }
        return "Take \(name) as its label or your doctor says, and ask before you leave out one that was prescribed."
    }

    private var missingSentence: String {
        switch (missingDays, countedDays) {
        case (0, 1): "Pain is logged on the one day that counts."
        case (0, _): "Pain is logged on each of the \(countedDays) days that count."
        case (_, 1): "No pain is logged on the one day that counts."
        case (countedDays, _): "Pain is logged on none of the \(countedDays) days that count."
        default: "No pain is logged on \(missingDays) of the \(countedDays) days that count."
        }
    }

    private var adherenceSentence: String {
        let others = [
            adherence.otherwise > 0 ? "\(adherence.otherwise) otherwise" : nil,
            adherence.notKnown > 0 ? "\(adherence.notKnown) not logged" : nil,
        ].compactMap { $0 }
        let tail = others.isEmpty ? "" : ", \(others.joined(separator: ", "))"
        return "Logged as drawn on \(adherence.asDrawn) of \(adherence.days.counted("day"))\(tail)."
    }
}

extension ExperimentComparison {
    /// The mean difference in words: “1.2 lower”; nil without pairs.
    public var change: String? { test?.mean.change }
}

extension Double {
    /// A difference of pain scores in words: `1.2 lower`, `0.3 higher`, `the same`.
    fileprivate var change: String {
        showsAsZero ? "the same" : "\(magnitude.oneDecimal) \(self < 0 ? "lower" : "higher")"
    }
}
