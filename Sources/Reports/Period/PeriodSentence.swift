import Diary
import Trends

/// One of the sentences that describe a period.
public struct PeriodSentence: Hashable, Sendable {
    /// What a sentence is about.
    public enum Sign: String, Hashable, Sendable, CaseIterable {
        /// Something got better.
        case better
        /// Something got worse.
        case worse
        /// A flare-up.
        case flare = "flare-up"
        /// None of these.
        case plain
    }

    /// What the sentence is about.
    public let sign: Sign
    /// The sentence.
    public let text: String
    /// Whether it tells the trend over weeks, which pages with a chart of the weeks don't repeat.
    public let isOfTrend: Bool

    init(_ sign: Sign, _ text: String, isOfTrend: Bool = false) {
        (self.sign, self.text, self.isOfTrend) = (sign, text, isOfTrend)
    }
}

extension PeriodReport {
    /// The maximum number of sentences about a period.
    private static let mostSentences = 5

    /// The period in at most five sentences, each from a number on the page, good news and bad alike: pain, flare-ups, what got
    /// worse, what got better, stretches, the trend. Only changes beyond the ordinary count as changes; see `PeriodContrast`.
    ///
    /// Empty if the period was not compared.
    public var inWords: [PeriodSentence] {
        guard let contrast else { return [] }
        let words = PeriodWords(self, contrast)
        let told = [words.pain, words.flareUps, words.habits(areWorse: true), words.habits(areWorse: false)]
            .compactMap { $0 }
        let rest = [words.stretches, trendSentence].compactMap { $0 }
        return told + rest.suffix(Self.mostSentences - told.count)
    }

    private var trendSentence: PeriodSentence? {
        let sign: PeriodSentence.Sign
        switch trend.verdict {
        case .notBegun: return nil
        case .rising: sign = .worse
        case .falling: sign = .better
        case .unclear, .tooFewWeeks: sign = .plain
        }
        return PeriodSentence(sign, trend.sentence, isOfTrend: true)
    }
}

/// The parts of the description of a period.
private struct PeriodWords {
    private let report: PeriodReport
    private let contrast: PeriodContrast
    private let name: PeriodName

    init(_ report: PeriodReport, _ contrast: PeriodContrast) {
        (self.report, self.contrast) = (report, contrast)
        name = PeriodName(report.period)
    }

    private var kind: String { report.period.kind.rawValue }

    // MARK: pain

    /// Changes in pain below this, in points, are about the same.
    private static let leastChange = 0.5

    var pain: PeriodSentence {
        let (now, before) = (contrast.now, contrast.before)
        let least = contrast.leastDays
        guard let average = now.average, now.painDays >= least else {
            guard let average = now.average else {
                return PeriodSentence(.plain, contrast.isPresent ? "No pain reading yet." : "No pain reading.")
            }
            // What is known comes first, then what can't be said.
            let days = "on \(now.painDays.counted("day")) with a reading"
            return PeriodSentence(.plain, "Pain \(average.oneDecimal) \(days); a comparison needs \(least).")
        }
        let level = "pain \(average.oneDecimal) a day"
        guard contrast.isComparable, let old = before.average else {
            let days = before.painDays.counted("day")
            let other = "\(contrast.beforeName) has \(before.painDays > 0 ? "readings on \(days)" : "no readings")"
            // The side with fewer readings is the one that can't be compared.
            let hasFewer = before.painDays >= max(least, now.painDays)
            let told = hasFewer ? "pain \(average.oneDecimal) on \(now.painDays.counted("day"))" : level
            return PeriodSentence(.plain, "\(told.capitalizedFirst); no comparison: \(other).")
        }
        let isSo = contrast.isPart ? " so far" : ""
        let other = "\(old.oneDecimal) \(contrast.inBefore)"
        switch contrast.pain.isWorse {
        case true?: return PeriodSentence(.worse, "A worse \(kind)\(isSo): \(level), after \(other).")
        case false?: return PeriodSentence(.better, "A better \(kind)\(isSo): \(level), after \(other).")
        case nil:
            guard abs(average - old) >= Self.leastChange else {
                return PeriodSentence(.plain, "\(level.capitalizedFirst), \(other): about the same.")
            }
            return PeriodSentence(.plain, "\(level.capitalizedFirst), \(average > old ? "up" : "down") from \(other).")
        }
    }

    // MARK: flare-ups

    var flareUps: PeriodSentence? {
        let onsets = report.flares.filter { $0.flare.start <= contrast.days.upperBound }
        guard let onset = onsets.last else { return flareFree }
        if onsets.count > 1 || report.period.kind != .week {
            // As `twinge flares` counts them: from the first day to the last, also beyond the period.
            let days = onsets.reduce(0) { $0 + $1.flare.dayCount }.counted("day")
            let earlier = contrast.isComparable ? "; \(contrast.before.flareCount) \(contrast.inBefore)" : ""
            return PeriodSentence(.flare, "\(onsets.count.counted("flare-up")), \(days) in all\(earlier).")
        }
        let flare = onset.flare
        guard flare.start >= report.period.first else {
            return PeriodSentence(.flare, "The flare-up of \(flare.start.dayAndMonth) \(outcome(of: flare)).")
        }
        let start = "A flare-up began on \(flare.start.weekday.name)"
        guard !onset.unusual.isEmpty else { return PeriodSentence(.flare, "\(start).") }
        let before = onset.unusual.prefix(3).map(\.words).joined(separator: ", ")
        return PeriodSentence(.flare, "\(start); unusual the day before: \(before).")
    }

    /// `ended on Tuesday, 3 days in all`
    private func outcome(of flare: Flare) -> String {
        let days = flare.dayCount.counted("day")
        guard flare.hasEnded else { return "goes on, \(days) so far" }
        let end = flare.end > report.period.last ? "lasted beyond the \(kind)" : "ended on \(flare.end.weekday.name)"
        return "\(end), \(days) in all"
    }

    private var flareFree: PeriodSentence? {
        // Where nothing was scored none is denied.
        guard contrast.now.knownFlareCount != nil, contrast.before.flareCount > 0 else { return nil }
        return PeriodSentence(.plain, "No flare-up; \(contrast.before.flareCount) \(contrast.inBefore).")
    }

    // MARK: habits

    /// Returns a sentence on the habits that changed for the worse or the better by more than is ordinary.
    func habits(areWorse: Bool) -> PeriodSentence? {
        let changed = contrast.now.habits.indices.compactMap { place -> String? in
            contrast.habit(place).isWorse == areWorse ? words(of: place) : nil
        }
        guard !changed.isEmpty else { return nil }
        let told = changed.prefix(2).joined(separator: "; ")
        return PeriodSentence(areWorse ? .worse : .better, "\(told.capitalizedFirst).")
    }

    /// `stress up to 4.0 from 2.8`
    private func words(of place: Int) -> String? {
        let (now, before) = (contrast.now.habits[place], contrast.before.habits[place])
        guard let new = now.brief(over: report.period.kind), let old = before.brief(over: report.period.kind) else {
            return nil
        }
        // A change that both numbers hide can't be told.
        guard new != old else { return nil }
        guard case .rise = contrast.habit(place) else { return "\(now.habit.name) down to \(new) from \(old)" }
        return "\(now.habit.name) up to \(new) from \(old)"
    }

    // MARK: stretches

    var stretches: PeriodSentence? {
        let (now, before) = (contrast.now.stretches, contrast.before.stretches)
        if let goal = report.weekGoal, report.period.kind == .week {
            let done = report.days.count { contrast.days.contains($0.day) && $0.summary.hasDoneHold }
            let goal = WeekGoal(done: done, wanted: goal, isThisWeek: contrast.isPresent)
            return PeriodSentence(goal.isReached ? .better : .plain, "Stretches on \(goal.words).")
        }
        // On days without any entry stretches weren't necessarily missed.
        let planned = report.days.filter {
            contrast.days.contains($0.day) && ($0.stretches?.adherence.planned ?? 0) > 0
        }
        let logged = planned.count { $0.summary.entryCount > 0 }
        guard logged * 2 >= planned.count, let done = now.wordsWithShare else { return nil }
        let other = before.percent.map { ", \($0) \(contrast.inBefore)" } ?? ""
        let sign: PeriodSentence.Sign = contrast.stretches.isWorse == false ? .better : .plain
        return PeriodSentence(sign, "Stretches: \(done) of what was planned\(other).")
    }
}

extension PeriodContrast {
    /// The name of the days compared with: `last week to Friday`, `October to the 20th`, `2025`.
    var beforeName: String {
        let last = period.previous
        let end = daysBefore.upperBound
        switch period.kind {
        case .week: return isWithPart ? "last week to \(end.weekday.name)" : "the week before"
        case .month: return last.first.yearMonth.monthName + (isWithPart ? " to the \(end.day.ordinal)" : "")
        case .quarter: return PeriodName(last).brief + (isWithPart ? " to \(end.dayAndMonth)" : "")
        case .year: return "\(last.first.year)" + (isWithPart ? " to \(end.dayAndMonth)" : "")
        }
    }

    /// The same, to follow a number: `last week to Friday`, `in October to the 20th`.
    public var inBefore: String { period.kind == .week ? beforeName : "in \(beforeName)" }

    /// The heading of the column for the period before, longest form first: `to Fri`, `to 20`, `to 30 Aug` or `in part`, `last`.
    public var beforeHeads: [String] {
        guard isWithPart else { return ["last"] }
        let end = daysBefore.upperBound
        switch period.kind {
        case .week: return ["to \(end.weekday.shortName)"]
        case .month: return ["to \(end.day)"]
        case .quarter, .year: return ["to \(end.dayAndMonth)", "in part"]
        }
    }
}

extension Int {
    /// `1st`, `2nd`, `11th`.
    fileprivate var ordinal: String {
        let isTeen = (11...13).contains(self % 100)
        switch self % 10 {
        case 1 where !isTeen: return "\(self)st"
        case 2 where !isTeen: return "\(self)nd"
        case 3 where !isTeen: return "\(self)rd"
        default: return "\(self)th"
        }
    }
}
