import Diary

extension Entry {
    /// The names of the holds and other exercises that were done, in the order of the entry.
    public var exercisesDone: [Name] {
        holds.filter { $0.duration != nil }.map(\.name) + exercises.filter(\.isDone).map(\.name)
    }

    /// Returns whether a hold or another exercise of this name was done.
    func hasDone(_ exercise: Name) -> Bool {
        holds.contains { $0.name == exercise && $0.duration != nil }
            || exercises.contains { $0.name == exercise && $0.isDone }
    }
}
