import Diary
import Reports
import Trends

/// The facts about the period on view, cached so that only a key that changes the period has to wait for them.
struct PeriodFacts: Sendable {
    /// The inputs of the facts.
    struct Basis: Hashable, Sendable {
        let period: Period
        /// The revision of the entries.
        let revision: Int
        let routines: RoutineHistory
        let today: DiaryDate
        let trackedHabits: [Name]?
        /// The number of earlier periods summed up.
        let earlierCount: Int

        /// Returns whether the days and what is asked of them are the same, whatever the period.
        func hasSameDiary(as other: Basis) -> Bool {
            revision == other.revision && today == other.today && trackedHabits == other.trackedHabits
                && routines == other.routines
        }
    }

    let basis: Basis
    let source: PeriodSource
    let report: PeriodReport
    /// The period in words.
    let words: [PeriodSentence]
    /// This period and those before it, latest first; while it runs, the one before only as far as this one.
    let summaries: [PeriodSummary]
    /// The ordinary amounts of each habit before the period.
    let ordinary: [OrdinaryAmounts]
    /// Whether each habit has an unusual amount on a day of the period.
    let isUnusual: [Bool]
    /// The summaries made so far, for the periods beside this one.
    private let known: PeriodSummaries

    /// Finds the facts about a period.
    ///
    /// - Parameter earlier: the facts about another period, whose summaries are used again if they still hold.
    init(_ basis: Basis, after earlier: PeriodFacts?, model: AppModel) {
        self.basis = basis
        let reports = model.reports
        let source = reports.periodSource(habits: reports.habits(in: basis.period.days))
        self.source = source
        let sameDiary = earlier.flatMap { $0.basis.hasSameDiary(as: basis) ? $0 : nil }
        var known = PeriodSummaries(source, knowing: sameDiary?.known)
        report = PeriodReport(basis.period, in: &known, isCompared: true)
        words = report.inWords
        let first = basis.period.first
        let ordinary = source.habits.map { OrdinaryAmounts($0, before: first, in: source.table) }
        let days = report.days
        self.ordinary = ordinary
        isUnusual = source.habits.indices.map { place in
            // By index: iterating over the days would copy each of them.
            days.indices.contains { day in
                days[day].summary.amount(of: source.habits[place]).map(ordinary[place].isUnusual) ?? false
            }
        }
        var summaries = [report.summary, report.before]
        var next = basis.period.previous.previous
        while summaries.count <= basis.earlierCount {
            summaries.append(known.summary(of: next.days))
            next = next.previous
        }
        self.summaries = summaries
        self.known = known
    }
}

extension AppModel {
    /// The most earlier periods that get a column at this window width.
    private var mostEarlier: Int { size.width >= 160 ? 6 : size.width >= 96 ? 3 : 1 }

    private var factsBasis: PeriodFacts.Basis {
        let period = weekPeriod
        var earlier = 1
        var next = period.previous.previous
        // Count only periods that reach back to days with entries.
        while earlier < mostEarlier, let first = insights.table.span?.lowerBound, next.last >= first {
            earlier += 1
            next = next.previous
        }
        return PeriodFacts.Basis(
            period: period, revision: insights.revision, routines: diary.routines, today: presentDay,
            trackedHabits: preferences.trackedHabits, earlierCount: earlier)
    }

    /// The facts about the period on view.
    var periodFacts: PeriodFacts {
        let basis = factsBasis
        return week.facts[basis] ?? PeriodFacts(basis, after: week.facts.latest, model: self)
    }

    /// Caches the facts about the period on view.
    mutating func keepPeriodFacts() {
        let facts = periodFacts
        week.facts.value(for: facts.basis) { facts }
    }
}
