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
            experiments: experiments, now: time.now, usual: insights.usual, weekGoal: preferences.weekGoal,
            weekStart: preferences.weekStart)
        source.wantsWeeklyQuestions = preferences.asksWeeklyQuestions
        source.changeover = preferences.changeover
        return source
    }
}
