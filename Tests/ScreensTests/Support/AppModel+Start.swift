import Diary

@testable import Screens

extension AppModel {
    /// Starts the model, and reads a whole diary with one routine.
    mutating func start(with entries: [Entry], _ routine: Routine) {
        _ = update(&self, .started, at: time)
        _ = update(&self, .routinesRead(RoutineHistory([routine])), at: time)
        let readings = Dictionary(grouping: entries, by: \.when.date.yearMonth).map {
            LoadedMonth(month: $0, entries: $1)
        }
        _ = update(&self, .restRead(readings.sorted { $0.month < $1.month }), at: time)
    }
}
