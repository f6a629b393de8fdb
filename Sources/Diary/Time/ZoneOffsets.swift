/// The UTC offsets of the user's time zone over the years, as a value, so that times typed for other days are right.
public struct ZoneOffsets: Hashable, Sendable {
    /// The offset in minutes before the first change.
    public var first: Int
    /// The changes, oldest first.
    public var changes: [Change]

    /// A change of the offset, such as to summer time.
    public struct Change: Hashable, Sendable {
        /// The instant at which the offset takes effect, in seconds since 1970-01-01 00:00 UTC.
        public var instant: Int
        /// The offset in minutes, east positive.
        public var offset: Int

        /// Creates a change at an instant.
        public init(instant: Int, offset: Int) {
            self.instant = instant
            self.offset = offset
        }
    }

    /// Creates the offsets of a zone; without changes the zone always keeps its first offset.
    public init(first: Int, changes: [Change] = []) {
        self.first = first
        self.changes = changes
    }

    /// Returns the offset in minutes at an instant in seconds since 1970-01-01 00:00 UTC.
    public func offset(at instant: Int) -> Int {
        changes.last { $0.instant <= instant }?.offset ?? first
    }

    /// Returns the offset in minutes at a local date and second of the day; for a time that occurs twice, the earlier one.
    public func offset(on date: DiaryDate, second: Int) -> Int {
        zone.offset(on: date, second: second)
    }

    /// The zone that has these offsets.
    public var zone: Zone { Zone(offsetAt: offset(at:)) }
}
