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
        let weekStart: Weekday
    }

    let basis: Basis
    /// Why caution is called for, by exercise.
    let cautions: [Name: StretchAftermath.Caution]
    let measures: MeasureReport

    init(_ basis: Basis, model: AppModel) {
        self.basis = basis
        let aftermaths = StretchAftermath.all(
            of: basis.stretches, in: model.diary.logbook,
            beforeWeek: basis.today.startOfWeek(startingOn: basis.weekStart))
        cautions = Dictionary(
            aftermaths.compactMap { aftermath in aftermath.caution.map { (aftermath.stretch, $0) } },
            uniquingKeysWith: { first, _ in first })
        measures = MeasureReport(on: basis.today, in: model.reports)
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
        let basis = StretchesHistory.Basis(
            stretches: names, revision: insights.revision, routines: diary.routines, today: presentDay,
            weekStart: preferences.weekStart)
        return stretches.history[basis] ?? StretchesHistory(basis, model: self)
    }
}
