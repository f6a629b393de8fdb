import Catalog
import Diary

/// A stretch in the routine editor, with both sides together if they are planned alike.
struct RoutineRow: Hashable, Sendable {
    /// The sides to do.
    enum Sides: Hashable, Sendable, CaseIterable {
        /// Left, then right.
        case leftAndRight
        /// Only the left side.
        case left
        /// Only the right side.
        case right
        /// Both at once; the stretch has no sides.
        case once
    }

    let stretch: Name
    var sides: Sides
    var duration: HoldDuration
    var repeats: Int
    var weekdays: Set<Weekday>

    /// Creates the initial row for a stretch of the catalog.
    init(_ stretch: Stretch) {
        self.stretch = stretch.name
        sides = stretch.hasSides ? .leftAndRight : .once
        duration = stretch.hold
        repeats = stretch.repeats
        weekdays = []
    }

    private init(_ item: RoutineItem) {
        stretch = item.stretch
        sides = item.side == .left ? .left : item.side == .right ? .right : .once
        (duration, repeats, weekdays) = (item.duration, item.repeats, item.weekdays)
    }

    /// Returns the rows of planned holds, in order.
    static func rows(of items: [RoutineItem]) -> [RoutineRow] {
        items.reduce(into: []) { rows, item in
            let row = RoutineRow(item)
            if var last = rows.last, last.sides == .left, row.sides == .right {
                last.sides = .right
                if last == row {
                    rows[rows.count - 1].sides = .leftAndRight
                    return
                }
            }
            rows.append(row)
        }
    }

    /// The planned holds of the row.
    var items: [RoutineItem] {
        let sides: [Side?] =
            switch self.sides {
            case .leftAndRight: [.left, .right]
            case .left: [.left]
            case .right: [.right]
            case .once: [nil]
            }
        return sides.map { side in
            RoutineItem(stretch, side: side, duration: duration, repeats: repeats, weekdays: weekdays)
        }
    }

    /// The change of a hold by one press of `+` or `-`, in seconds.
    private static let step = 5
    /// The longest hold that can be set here, in seconds.
    private static let longest = 600
    /// The most repeats that can be set here.
    private static let mostRepeats = 10

    /// Lengthens (1) or shortens (-1) the hold to the next multiple of five seconds, or of the time that a repetition takes.
    mutating func lengthen(by direction: Int, repetitions: Stretch.Repetitions? = nil) {
        let step = repetitions.map { max(1, $0.tempo) } ?? Self.step
        let steps = direction > 0 ? duration.seconds / step + 1 : (duration.seconds - 1) / step
        duration = HoldDuration(nearest: min(max(steps * step, step), Self.longest / step * step))
    }

    /// Adds a repeat; after the maximum, goes back to one.
    mutating func changeRepeats() { repeats = repeats >= Self.mostRepeats ? 1 : repeats + 1 }

    /// Goes to the next choice of sides, if the stretch has sides.
    mutating func changeSides() {
        switch sides {
        case .leftAndRight: sides = .left
        case .left: sides = .right
        case .right: sides = .leftAndRight
        case .once: break
        }
    }

    /// Plans a weekday or removes it; with no days or all of them, the stretch is planned every day.
    mutating func toggle(_ weekday: Weekday) {
        var days = weekdays.isEmpty ? Set(Weekday.allCases) : weekdays
        if days.remove(weekday) == nil { days.insert(weekday) }
        weekdays = days.count == Weekday.allCases.count ? [] : days
    }
}
