import Diary
import Journal
import Trends

/// As much of the diary as a command asked for: its entries, its routine, and what in the files was not understood.
struct DiaryExtract {
    /// The entries.
    let logbook: Logbook
    /// The stretch routine over time.
    let routines: RoutineHistory
    /// The days, each summed up.
    let table: DayTable

    /// Takes what was read.
    init(logbook: Logbook, routines: RoutineHistory) {
        self.logbook = logbook
        self.routines = routines
        table = DayTable(logbook)
    }
}
