import Diary

extension DaySummary {
    /// Returns the holds and the exercises of some of a day, as holds.
    ///
    /// - Parameters:
    ///   - planned: how long a set lasts that was counted, if no tempo is known.
    ///   - tempo: returns the seconds of one repetition of an exercise.
    ///   - isWanted: whether one of a name and a side is asked for.
    func holds(
        lasting planned: HoldDuration, tempo: (Name) -> Int?, where isWanted: (Name, Side?) -> Bool
    ) -> [Hold] {
        // On most days of a long history there are none.
        let held = holds.isEmpty ? [] : holds.filter { isWanted($0.name, $0.side) }
        guard !exercises.isEmpty else { return held }
        let wanted = exercises.filter { isWanted($0.name, $0.side) }
        return held + wanted.flatMap { $0.holds(lasting: planned, tempo: tempo($0.name)) }
    }

    /// The holds and the exercises of a day as holds, for what doesn't ask how long they were.
    public var holdsAndExercises: [Hold] {
        holds(lasting: HoldDuration(nearest: 30), tempo: { _ in nil }, where: { _, _ in true })
    }
}
