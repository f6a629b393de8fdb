import Diary

extension DaySummary {
    /// Returns the holds and the exercises of some of a day, as holds.
    ///
    /// - Parameters:
    ///   - planned: how long a set lasts that was counted.
    ///   - isWanted: whether one of a name and a side is asked for.
    func holds(lasting planned: HoldDuration, where isWanted: (Name, Side?) -> Bool) -> [Hold] {
        // On most days of a long history there are none.
        let held = holds.isEmpty ? [] : holds.filter { isWanted($0.name, $0.side) }
        guard !exercises.isEmpty else { return held }
        return held + exercises.filter { isWanted($0.name, $0.side) }.flatMap { $0.holds(lasting: planned) }
    }

    /// The holds and the exercises of a day as holds, for what doesn't ask how long they were.
    public var holdsAndExercises: [Hold] { holds(lasting: HoldDuration(nearest: 30)) { _, _ in true } }
}
