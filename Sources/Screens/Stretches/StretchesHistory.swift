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
        /// The revision of the entries before it.
        let revisionBeforeWeek: Int
        /// The revision of the entries before today.
        let revisionBeforeToday: Int

        /// Whether the nights before the week are the same.
        func hasSameNights(as other: Basis) -> Bool {
            week == other.week && revisionBeforeWeek == other.revisionBeforeWeek
        }

        /// Whether the days before today are the same.
        func hasSamePast(as other: Basis) -> Bool {
            today == other.today && revisionBeforeToday == other.revisionBeforeToday
        }
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
        let known = earlier.flatMap { $0.basis.hasSameNights(as: basis) ? $0.nights : nil }
        nights = known ?? StretchNights(model.diary.logbook, before: basis.week)
        let aftermaths = StretchAftermath.all(of: basis.stretches, in: model.diary.logbook, nights: nights)
        cautions = Dictionary(
            aftermaths.compactMap { aftermath in aftermath.caution.map { (aftermath.stretch, $0) } },
            uniquingKeysWith: { first, _ in first })
        let measured = earlier.flatMap { $0.basis.hasSamePast(as: basis) ? $0.measures : nil }
        measures = MeasureReport(on: basis.today, in: model.reports, after: measured)
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
            stretches: names, revision: insights.revision, routines: diary.routines, today: presentDay, week: week,
            revisionBeforeWeek: insights.revision(before: week),
            revisionBeforeToday: insights.revision(before: presentDay))
        return stretches.history[basis]
            ?? StretchesHistory(basis, after: stretches.history.latest, model: self)
    }
}
