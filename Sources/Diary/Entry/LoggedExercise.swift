/// An exercise that was done or skipped, in the form in which the diary has it: how often if it is counted, otherwise its seconds. Every way of logging
/// one uses this.
public enum LoggedExercise: Hashable, Sendable {
    /// Held.
    case held(Hold)
    /// Counted.
    case counted(ExerciseBout)

    /// Creates what is written of a hold, by what the catalog knows of the exercise.
    public init(_ hold: Hold, of exercise: Stretch?) {
        self = exercise?.bout(of: hold).map(Self.counted) ?? .held(hold)
    }
}

extension Entry {
    /// Adds an exercise that was done or skipped.
    public mutating func log(_ exercise: LoggedExercise) {
        switch exercise {
        case .held(let hold): holds.append(hold)
        case .counted(let bout): exercises.append(bout)
        }
    }

    /// Adds an exercise in the place of a part of it that was logged before.
    ///
    /// - Returns: Whether the entry has that part.
    public mutating func log(_ exercise: LoggedExercise, inPlaceOf part: LoggedExercise) -> Bool {
        switch (exercise, part) {
        case (.held(let hold), .held(let part)):
            guard let place = holds.lastIndex(of: part) else { return false }
            holds[place] = hold
        case (.counted(let bout), .counted(let part)):
            guard let place = exercises.lastIndex(of: part) else { return false }
            exercises[place] = bout
        case (.held, .counted), (.counted, .held): return false
        }
        return true
    }

    /// Whether it has a hold or another exercise, done or skipped.
    public var hasExercise: Bool { !holds.isEmpty || !exercises.isEmpty }
}
