/// A time zone: its offsets from UTC, and the moments that its clocks show.
///
/// Who makes one knows how to ask: the C library for the zone of the machine, a file of the tz database, or a table.
public struct Zone: Sendable {
    private let offsetAtInstant: @Sendable (Int) -> Int

    /// Creates a zone from its offset in minutes, east positive, at each instant, in seconds since 1970.
    public init(offsetAt offset: @escaping @Sendable (Int) -> Int) {
        offsetAtInstant = offset
    }

    /// UTC itself.
    public static let utc = fixed(0)

    /// A zone that never changes its clocks, with an offset in minutes.
    public static func fixed(_ offset: Int) -> Zone { Zone { _ in offset } }

    /// The offset in minutes at an instant, in seconds since 1970.
    public func offset(at instant: Int) -> Int { offsetAtInstant(instant) }

    /// The offset in minutes at a local date and second of the day.
    ///
    /// A time that the clocks show twice, in autumn, is the earlier of the two; one that they skip, in spring, is read by the
    /// offset before the change, as `java.time` does it.
    public func offset(on date: DiaryDate, second: Int) -> Int {
        let local = date.dayNumber * 86_400 + second
        let before = offset(at: local - 86_400)
        let after = offset(at: local + 86_400)
        return [before, after].first { offset(at: local - $0 * 60) == $0 } ?? before
    }

    /// The moment of an instant, in seconds since 1970, as clocks of the zone show it.
    public func moment(instant: Int) -> Moment { Moment(instant: instant, offset: offset(at: instant)) }

    /// The moment of a local time.
    public func moment(_ date: DiaryDate, secondOfDay second: Int) -> Moment {
        moment(instant: date.dayNumber * 86_400 + second - offset(on: date, second: second) * 60)
    }
}
