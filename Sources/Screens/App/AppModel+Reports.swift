import Diary
import Reports

extension AppModel {
    /// The data every report is computed from.
    var reports: ReportSource {
        var source = ReportSource(
            logbook: diary.logbook, table: insights.table, flares: insights.flares, routines: diary.routines,
            catalog: catalog, trackedNames: preferences.trackedHabits, health: catalog.health(in: reviews),
            experiments: experiments, now: time.now, usual: insights.usual, weekGoal: preferences.weekGoal,
            weekStart: preferences.weekStart)
        source.wantsWeeklyQuestions = preferences.asksWeeklyQuestions
        source.changeover = preferences.changeover
        return source
    }
}
