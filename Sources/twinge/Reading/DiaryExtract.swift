import Diary
import Journal
import Trends

/// As much of the diary as a command needs: its entries, its routine, and the problems in the files.
struct DiaryExtract {
    /// The entries.
    let logbook: Logbook
    /// The stretch routine over time.
    let routines: RoutineHistory

    /// Returns the summary of each day.
    ///
    /// - Complexity: O(n) in the entries, each time.
    func table() -> DayTable { DayTable(logbook) }
}
