import Diary

/// When pain was scored and when things were done, collected event by event, so that the events needn't be kept.
public struct PainTimeline: Sendable {
    /// One time that something was done.
    struct Use: Hashable {
        /// The minute in local time, counted from the first midnight.
        let minute: Int
        /// Pain before it, 0 to 10; nil if it wasn't scored.
        let before: Int?
        /// Pain after it, 0 to 10; nil if it wasn't scored.
        let after: Int?
    }

    /// The scores.
    private(set) var scores = PainScores()
    /// The uses of each thing, earliest first; those of one minute in the order of their events.
    private(set) var uses: [String: [Use]] = [:]
    /// The days with an event, counted from the first.
    private(set) var days: Set<Int> = []

    /// Takes in events, best in chronological order.
    public init(_ events: some Sequence<PainEvent> = []) {
        for event in events { add(event) }
    }

    /// Takes in another event.
    /// - Complexity: O(m + log n) for n events, m of them later
    mutating func add(_ event: PainEvent) {
        days.insert(event.minute / RiseWindows.day)
        scores.add(event.pain, at: event.minute)
        scores.add(event.before, at: event.minute)
        scores.add(event.after, at: event.minute + PainEvent.afterDelay)
        let use = Use(minute: event.minute, before: event.before, after: event.after)
        for thing in event.treatments { uses[thing, default: []].insert(use) { $0.minute } }
    }
}

extension Array {
    /// Inserts an element where an order by numbers puts it, after any with the same number.
    mutating func insert(_ element: Element, by number: (Element) -> Int) {
        let own = number(element)
        if let last, number(last) > own {
            insert(element, at: partitionIndex { number($0) > own })
        } else {
            append(element)
        }
    }
}
