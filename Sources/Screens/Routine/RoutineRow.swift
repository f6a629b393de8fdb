import Catalog
import Diary

/// One stretch of a routine as it is edited: both its sides together where they are planned alike.
struct RoutineRow: Hashable, Sendable {
    /// Which sides are done.
    enum Sides: Hashable, Sendable, CaseIterable {
        /// Left, then right.
        case leftAndRight
        /// The left side alone.
        case left
        /// The right side alone.
        case right
        /// Both at once; the stretch has no sides.
        case once
    }

    let stretch: Name
    var sides: Sides
    var duration: HoldDuration
    var repeats: Int
    var weekdays: Set<Weekday>

    /// The row that a stretch of the catalog begins with.
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

    /// The rows of planned holds, in order.
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

    /// How much one press of `+` or `-` changes the hold, in seconds.
    private static let step = 5
    /// The longest hold that can be set here, in seconds.
    private static let longest = 600
    /// The most repeats that can be set here.
    private static let mostRepeats = 10

    /// Makes the hold longer (1) or shorter (-1) by five seconds, to a multiple of five.
    mutating func lengthen(by direction: Int) {
        let steps = direction > 0 ? duration.seconds / Self.step + 1 : (duration.seconds - 1) / Self.step
        duration = HoldDuration(nearest: min(max(steps * Self.step, Self.step), Self.longest))
    }

    /// One repeat more; after the most, one again.
    mutating func changeRepeats() { repeats = repeats >= Self.mostRepeats ? 1 : repeats + 1 }

    /// The next choice of sides; a stretch without sides has none.
    mutating func changeSides() {
        switch sides {
        case .leftAndRight: sides = .left
        case .left: sides = .right
        case .right: sides = .leftAndRight
        case .once: break
        }
    }

    /// Plans a weekday or takes it out; with no day left, or all of them, it is planned every day.
    mutating func toggle(_ weekday: Weekday) {
        var days = weekdays.isEmpty ? Set(Weekday.allCases) : weekdays
        if days.remove(weekday) == nil { days.insert(weekday) }
        weekdays = days.count == Weekday.allCases.count ? [] : days
    }
}
