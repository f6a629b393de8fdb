import Catalog
import Diary
import Reports

extension AppModel {
    /// The data every report is computed from.
    var reports: ReportSource {
        let health = catalog.health(in: reviews)
        let signs = signMemory.signs(
            in: diary.logbook.entries(on: presentDay), catalog: catalog,
            conditions: health.profile(on: presentDay).conditions)
        var source = ReportSource(
            logbook: diary.logbook, table: insights.table, flares: insights.flares, routines: diary.routines,
            catalog: catalog, trackedNames: preferences.trackedHabits, health: health, signs: signs,
            signDays: insights.signDays,
            experiments: experiments, now: time.now, usual: insights.usual, weekGoal: preferences.weekGoal,
            weekStart: preferences.weekStart)
        source.wantsWeeklyQuestions = preferences.asksWeeklyQuestions
        source.changeover = preferences.changeover
        return source
    }

    /// What a day with a warning sign is found by.
    var signRules: SignDays { SignDays(catalog, health: catalog.health(in: reviews)) }

    /// Notes that the catalog or the reviews have changed.
    mutating func noteChangedKnowledge() { insights.noteChange(in: diary.logbook, signs: signRules) }
}
