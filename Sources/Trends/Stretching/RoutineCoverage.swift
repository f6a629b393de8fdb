import Diary

/// Which muscles a routine lengthens, and which it leaves out although the user's habits shorten or load them.
public struct RoutineCoverage: Hashable, Sendable {
    /// A muscle group.
    public struct Muscle: Hashable, Sendable {
        /// Its name.
        public let name: Name
        /// The habits that shorten or load it.
        public let habits: [Habit]
        /// The stretches of the routine that lengthen or release it.
        public let stretches: [Name]
    }

    /// The muscles that the routine lengthens, sorted by the number of habits that affect them.
    public let covered: [Muscle]
    /// The muscles that habits affect and the routine leaves out, sorted by the number of habits.
    public let uncovered: [Muscle]

    /// Compares planned holds with habits.
    ///
    /// - Parameters:
    ///   - habits: the user's habits.
    ///   - muscles: the names of all muscle groups, in the order in which equals are listed.
    ///   - stretch: looks up a stretch in the catalog.
    public init(_ items: [RoutineItem], habits: [Habit], muscles: [Name], stretch: (Name) -> Stretch?) {
        var names: [Name] = []
        for item in items where !names.contains(item.stretch) { names.append(item.stretch) }
        let stretches = names.compactMap(stretch)
        let all = muscles.enumerated().map { place, name in
            let touching = habits.filter { $0.shortens.contains(name) || $0.loads.contains(name) }
            let lengthening = stretches.filter { $0.muscles.contains(name) }.map(\.name)
            return (place: place, muscle: Muscle(name: name, habits: touching, stretches: lengthening))
        }
        let sorted = all.sorted { ($1.muscle.habits.count, $0.place) < ($0.muscle.habits.count, $1.place) }
            .map(\.muscle)
        covered = sorted.filter { !$0.stretches.isEmpty }
        uncovered = sorted.filter { $0.stretches.isEmpty && !$0.habits.isEmpty }
    }
}
