import Diary
import Reports
import Trends

/// What Stretches says about the past, cached so that no key waits for it: which exercises call for caution, and the body measures.
struct StretchesFacts: Sendable {
    /// The inputs of the facts.
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
    /// Returns what Stretches says about the past, given a plan.
    func stretchesFacts(of plan: StretchPlan) -> StretchesFacts {
        var names: [Name] = []
        for item in plan.items where !names.contains(item.stretch) { names.append(item.stretch) }
        let basis = StretchesFacts.Basis(
            stretches: names, revision: insights.revision, routines: diary.routines, today: presentDay,
            weekStart: preferences.weekStart)
        return stretches.facts[basis] ?? StretchesFacts(basis, model: self)
    }
}
