import Diary

/// The offsets from UTC of a time zone.
public struct ZoneRule: Sendable {
    /// The offset in minutes at an instant, in seconds since 1970.
    let offsetAtInstant: @Sendable (Int) -> Int

    /// Creates a zone from its offset in minutes at each instant, in seconds since 1970.
    public init(offsetAtInstant: @escaping @Sendable (Int) -> Int) {
        self.offsetAtInstant = offsetAtInstant
    }

    /// A zone of the machine's tz database by its name, as `America/Los_Angeles`; `UTC` always is there.
    ///
    /// Nothing for an unknown name, or when the machine has no such database.
    public init?(named name: String) {
        if ["UTC", "Etc/UTC", "GMT", "Z"].contains(name) {
            self = .utc
        } else {
            guard let file = ZoneFile(named: name) else { return nil }
            self.init { file.offset(at: $0) / 60 }
        }
    }

    /// UTC itself.
    public static let utc = ZoneRule { _ in 0 }

    /// The moment of an instant, in seconds since 1970, as clocks of the zone show it.
    func moment(instant: Int) -> Moment { Moment(instant: instant, offset: offsetAtInstant(instant)) }

    /// The moment of a local time; of two moments that the clocks show alike the earlier one, and a time that they skip
    /// by the offset before the change, as `java.time` does it.
    func moment(_ date: DiaryDate, secondOfDay: Int) -> Moment {
        let local = date.dayNumber * 86_400 + secondOfDay
        let before = offsetAtInstant(local - 86_400)
        let after = offsetAtInstant(local + 86_400)
        let fitting = [before, after].first { offsetAtInstant(local - $0 * 60) == $0 }
        return moment(instant: local - (fitting ?? before) * 60)
    }
}
