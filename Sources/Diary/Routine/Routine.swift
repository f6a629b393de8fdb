/// A stretch routine that is in force from a day on, its holds in the order they are done.
public struct Routine: Hashable, Sendable {
    /// The first day it is in force.
    public var start: DiaryDate
    /// The planned holds, in order.
    public var items: [RoutineItem]

    /// Creates a routine in force from a day on.
    public init(start: DiaryDate, items: [RoutineItem]) {
        self.start = start
        self.items = items
    }

    /// Returns the holds planned on a day.
    public func items(on day: DiaryDate) -> [RoutineItem] {
        // Most routines are the same every day.
        if items.allSatisfy({ $0.weekdays.isEmpty }) { return items }
        let weekday = day.weekday
        return items.filter { $0.isPlanned(on: weekday) }
    }

    /// Returns the duration of a session in seconds: every hold with its repeats, and the changeovers between them.
    public static func seconds(of items: [RoutineItem], changeover: Int) -> Int {
        let holds = items.reduce(0) { $0 + $1.repeats }
        return items.reduce(0) { $0 + $1.duration.seconds * $1.repeats } + max(holds - 1, 0) * changeover
    }
}
