/// The routine over time: each change is in force from its day on, so that past adherence doesn't change.
public struct RoutineHistory: Hashable, Sendable {
    /// The routines, by first day.
    public private(set) var routines: [Routine]

    /// Creates a history; of two routines that start on the same day, the later one counts.
    public init(_ routines: [Routine]) {
        self.routines = []
        for routine in routines { self.insert(routine) }
    }

    /// Inserts a routine, replacing one that starts on the same day.
    public mutating func insert(_ routine: Routine) {
        routines.removeAll { $0.start == routine.start }
        let index = routines.firstIndex { $0.start > routine.start } ?? routines.endIndex
        routines.insert(routine, at: index)
    }

    /// Returns the routine in force on a day; before the first one, the first; nil if there is none at all.
    public func routine(on day: DiaryDate) -> Routine? {
        routines.last { $0.start <= day } ?? routines.first
    }

    /// Returns the holds planned on a day.
    public func items(on day: DiaryDate) -> [RoutineItem] { routine(on: day)?.items(on: day) ?? [] }
}
