/// A time zone: its offsets from UTC, and the local times of its clocks.
///
/// The offsets come from the C library for the local zone, from a file of the tz database, or from a table.
public struct Zone: Sendable {
    private let offsetAtInstant: @Sendable (Int) -> Int

    /// Creates a zone from a function that returns the offset in minutes, east positive, at an instant in seconds since 1970.
    public init(offsetAt offset: @escaping @Sendable (Int) -> Int) {
        offsetAtInstant = offset
    }

    /// UTC.
    public static let utc = fixed(0)

    /// Returns a zone with a fixed offset in minutes.
    public static func fixed(_ offset: Int) -> Zone { Zone { _ in offset } }

    /// Returns the offset in minutes at an instant, in seconds since 1970.
    public func offset(at instant: Int) -> Int { offsetAtInstant(instant) }

    /// Returns the offset in minutes at a local date and second of the day.
    ///
    /// A time that occurs twice, in autumn, means the earlier of the two; one that is skipped, in spring, takes the offset
    /// before the change, as in `java.time`.
    public func offset(on date: DiaryDate, second: Int) -> Int {
        let local = date.dayNumber * 86_400 + second
        return offsets(ofLocal: local).first ?? offset(at: local - 86_400)
    }

    /// Returns how often the clocks show a local time of a date: once, or on a day on which they change, twice or never.
    public func count(of second: Int, on date: DiaryDate) -> Int {
        Set(offsets(ofLocal: date.dayNumber * 86_400 + second)).count
    }

    /// Returns the offsets, before and after a change, at which a local time occurs.
    private func offsets(ofLocal local: Int) -> [Int] {
        [offset(at: local - 86_400), offset(at: local + 86_400)].filter { offset(at: local - $0 * 60) == $0 }
    }

    /// Returns the local moment of an instant, in seconds since 1970.
    public func moment(instant: Int) -> Moment { Moment(instant: instant, offset: offset(at: instant)) }

    /// Returns the moment of a local time.
    public func moment(_ date: DiaryDate, secondOfDay second: Int) -> Moment {
        moment(instant: date.dayNumber * 86_400 + second - offset(on: date, second: second) * 60)
    }
}
