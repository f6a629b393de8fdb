import Diary

extension ExerciseBout {
    /// Returns its sets as holds, so that it counts like them; how long counting took isn't known, so that a counted set lasts as long as one is
    /// planned.
    func holds(lasting planned: HoldDuration) -> [Hold] {
        switch outcome {
        case .repeated(_, let sets): Array(repeating: Hold(name, side: side, .done(planned)), count: sets)
        case .held(let duration, let sets): Array(repeating: Hold(name, side: side, .done(duration)), count: sets)
        case .skipped(let why): [Hold(name, side: side, .skipped(why: why))]
        }
    }
}

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

extension Entry {
    /// Whether it has a hold or another exercise, done or skipped.
    public var hasExercise: Bool { !holds.isEmpty || !exercises.isEmpty }

    /// Returns whether a hold or another exercise of this name was done.
    func hasDone(_ exercise: Name) -> Bool {
        holds.contains { $0.name == exercise && $0.duration != nil }
            || exercises.contains { $0.name == exercise && $0.isDone }
    }
}
