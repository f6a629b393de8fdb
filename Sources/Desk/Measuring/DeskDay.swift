/// A day at the desk, from all machines together.
public struct DeskDay: Hashable, Sendable {
    /// The sits, oldest first.
    public let sits: [Range<Int>]
    /// The breaks between them.
    public let breaks: [Range<Int>]

    /// Combines the machines: you sit while you are at any of them.
    ///
    /// The result doesn't depend on order or repetition.
    ///
    /// - Parameter pause: the seconds of a break.
    public init(_ machines: [MachineDay], pause: Int) {
        let claims = machines.flatMap(\.breaks)
        // A break that is shorter than the minimum is an exercise.
        let exercises = claims.filter { $0.count < pause }
        sits = Spans(machines.flatMap(\.sits), closing: 0).ranges.reduce(into: []) { sits, sit in
            if let last = sits.last, sit.lowerBound - last.upperBound < pause,
                !exercises.contains(where: { $0.overlaps(last.upperBound..<sit.lowerBound) })
            {
                sits[sits.count - 1] = last.lowerBound..<sit.upperBound
            } else {
                sits.append(sit)
            }
        }
        breaks = zip(sits, sits.dropFirst()).map { $0.upperBound..<$1.lowerBound }.filter { gap in
            (gap.count < pause ? exercises : claims).contains { $0.overlaps(gap) }
        }
    }

    /// Seconds of sitting.
    public var sitting: Int { sits.reduce(0) { $0 + $1.count } }

    /// Seconds of the longest sit.
    public var longest: Int { sits.map(\.count).max() ?? 0 }

    /// The times between two sits in which nothing was measured.
    public var unmeasured: [Range<Int>] {
        zip(sits, sits.dropFirst()).map { $0.upperBound..<$1.lowerBound }.filter { !breaks.contains($0) }
    }
}
