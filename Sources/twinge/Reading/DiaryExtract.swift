import Diary
import Journal
import Trends

/// As much of the diary as a command needs: its entries, its routine, and the problems in the files.
struct DiaryExtract {
    /// The entries.
    let logbook: Logbook
    /// The stretch routine over time.
    let routines: RoutineHistory
    /// The summary of each day.
    let table: DayTable

    /// Takes what was read.
    init(logbook: Logbook, routines: RoutineHistory) {
        self.logbook = logbook
        self.routines = routines
        table = DayTable(logbook)
    }
}
