import Desk
import Diary

/// A day at the desk: its sits and what came between them, in order.
public struct DeskReport: Sendable {
    /// The diary day.
    public let day: DiaryDate
    /// What was measured.
    public let measured: DeskDay
    /// Converts an instant, in seconds since 1970, to a moment in local time.
    public let moment: @Sendable (Int) -> Moment

    /// Creates a report from what was measured.
    public init(_ day: DiaryDate, _ measured: DeskDay, moment: @escaping @Sendable (Int) -> Moment) {
        (self.day, self.measured, self.moment) = (day, measured, moment)
    }

    /// A part of the day.
    public struct Part: Hashable, Sendable {
        /// What it was.
        public let kind: Kind
        /// When it began and ended, in seconds since 1970.
        public let time: Range<Int>
    }

    /// What a part of the day was.
    public enum Kind: String, Hashable, Sendable {
        /// The user sat.
        case sat
        /// The user was away for long enough, or did an exercise.
        case rest = "break"
        /// Nothing was measured.
        case unmeasured = "not measured"
    }

    /// The parts of the day, earliest first.
    public var parts: [Part] {
        let all =
            measured.sits.map { Part(kind: .sat, time: $0) } + measured.breaks.map { Part(kind: .rest, time: $0) }
            + measured.unmeasured.map { Part(kind: .unmeasured, time: $0) }
        return all.sorted { $0.time.lowerBound < $1.time.lowerBound }
    }

    /// The day in parts of one line: “sat 5 h 12 min”, “longest 1 h 14 min”, “6 breaks”.
    public var summary: [String] {
        measured.sits.isEmpty ? ["nothing measured"] : DeskSummary(measured).words
    }

    /// What the numbers leave out, shown wherever they are.
    public static let scope =
        "Measured at this desk. Add sitting elsewhere, such as in the car, with twinge habit sitting=+2h."

    /// The day as a strip: what filled most of each ten minutes, in whole hours from the first sit to the last.
    public var strip: [(hour: Int, steps: [Kind?])] {
        guard let first = measured.sits.first?.lowerBound, let last = measured.sits.last?.upperBound else { return [] }
        let start = first - moment(first).secondOfDay % 3600
        return stride(from: start, to: last, by: 3600).map { hour in
            let steps = stride(from: hour, to: hour + 3600, by: 600).map { kind(in: $0..<($0 + 600)) }
            return (moment(hour).hour, steps)
        }
    }

    /// Returns what filled most of a time range; nil before the first sit and after the last.
    private func kind(in time: Range<Int>) -> Kind? {
        let shares = parts.map { (kind: $0.kind, seconds: $0.time.clamped(to: time).count) }
        let totals = Dictionary(shares.map { ($0.kind, $0.seconds) }, uniquingKeysWith: +)
        return totals.filter { $0.value > 0 }.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }?.key
    }
}
