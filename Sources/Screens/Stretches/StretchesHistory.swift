import Diary
import Reports
import Trends

/// The cautions and body measures from earlier days that Stretches shows, cached so that no key waits for them.
struct StretchesHistory: Sendable {
    /// The inputs.
    struct Basis: Equatable, Sendable {
        /// The exercises of the plan.
        let stretches: [Name]
        /// The revision of the entries.
        let revision: Int
        let routines: RoutineHistory
        let today: DiaryDate
        /// The first day of the week.
        let week: DiaryDate
    }

    let basis: Basis
    /// The nights up to the end of last week.
    private let nights: StretchNights
    /// Why caution is called for, by exercise.
    let cautions: [Name: StretchAftermath.Caution]
    let measures: MeasureReport

    /// Finds the cautions and measures.
    ///
    /// - Parameter earlier: those found last, of which is used again what still holds.
    init(_ basis: Basis, after earlier: StretchesHistory?, model: AppModel) {
        self.basis = basis
        let known = earlier.flatMap { earlier in
            model.insights.firstDayChanged(since: earlier.basis.revision).map { (earlier, $0) }
        }
        nights = StretchNights(model.diary.logbook, before: basis.week, after: known.map { ($0.nights, $1) })
        let aftermaths = StretchAftermath.all(
            of: basis.stretches, in: model.diary.logbook, through: basis.today, nights: nights)
        cautions = Dictionary(
            aftermaths.compactMap { aftermath in aftermath.caution.map { (aftermath.stretch, $0) } },
            uniquingKeysWith: { first, _ in first })
        measures = MeasureReport(on: basis.today, in: model.reports, after: known.map { ($0.measures, $1) })
    }
}

extension AppModel {
    /// Caches the history of a plan.
    mutating func keepStretchesHistory(of plan: StretchPlan) {
        let history = stretchesHistory(of: plan)
        stretches.history.value(for: history.basis) { history }
    }

    /// Returns the cautions of a plan's exercises and the body measures.
    func stretchesHistory(of plan: StretchPlan) -> StretchesHistory {
        var names: [Name] = []
        for item in plan.items where !names.contains(item.stretch) { names.append(item.stretch) }
        let week = presentDay.startOfWeek(startingOn: preferences.weekStart)
        let basis = StretchesHistory.Basis(
            stretches: names, revision: insights.revision, routines: diary.routines, today: presentDay, week: week)
        return stretches.history[basis]
            ?? StretchesHistory(basis, after: stretches.history.latest, model: self)
    }
}
