import Diary

/// What was logged in the hours before pain rose within a day, compared with the same hours of other days.
///
/// It gives counts and no verdict: what is remembered because it hurts looks like a trigger (docs/CALIBRATION.md). The hours
/// are those of case-crossover studies of back pain (Steffens et al., Arthritis Care & Research 2015;67:403-410).
public struct SameDayReport: Hashable, Sendable {
    /// A number of moments, and how many of them something was logged before.
    public struct Count: Hashable, Sendable {
        /// The number of moments it was logged before.
        public let logged: Int
        /// The number of moments.
        public let of: Int
    }

    /// Rises compared with the same hours of other days.
    public struct Comparison: Hashable, Sendable {
        /// The rises.
        public let rises: Count
        /// The same hours of other days.
        public let others: Count
    }

    /// Something that was logged before rises.
    public struct Item: Hashable, Sendable {
        /// Its name.
        public let name: Name
        /// Whether the user named it as a trigger at least once.
        public let isNamed: Bool
        /// The comparison for the two hours before.
        public let twoHours: Comparison
        /// The comparison for the day before.
        public let day: Comparison
    }

    /// The number of rises.
    public let riseCount: Int
    /// What was logged before the rises, the most frequent first; empty if there are too few rises.
    public let items: [Item]

    /// How many rises are needed.
    public static let leastRises = 8
    /// How many rises something must precede within a day to be listed.
    static let leastLogged = 3

    /// Whether there are enough rises to count.
    public var isOpen: Bool { riseCount >= Self.leastRises }

    /// Analyses the entries of a diary up to today, oldest first; what is dated later isn't known yet.
    ///
    /// - Parameter dayStart: the hour at which a diary day begins, 0 to 12.
    /// - Complexity: O(entries + things · rises)
    public init(_ entries: some Sequence<Entry>, through today: DiaryDate, dayStart: Int) {
        var named: Set<Name> = []
        var timeline = PainTimeline()
        for entry in entries where entry.when.diaryDay(startingAt: dayStart) <= today {
            named.formUnion(entry.triggerNames)
            timeline.add(PainEvent(logged: entry))
        }
        self.init(RiseWindows(timeline), named: named)
    }

    /// Counts what was logged in the windows of the rises.
    init(_ windows: RiseWindows, named: Set<Name>) {
        riseCount = windows.rises.count
        guard windows.rises.count >= Self.leastRises else {
            items = []
            return
        }
        items = windows.things.compactMap { thing -> Item? in
            let day = Comparison(windows.strata(of: thing, minutes: RiseWindows.day))
            guard day.rises.logged >= Self.leastLogged, let name = try? Name(parsing: thing) else { return nil }
            let near = Comparison(windows.strata(of: thing, minutes: RiseWindows.twoHours))
            return Item(
                name: named.first { $0 == name } ?? name, isNamed: named.contains(name), twoHours: near, day: day)
        }
        .sorted {
            ($1.twoHours.rises.logged, $1.day.rises.logged, $0.name) < (
                $0.twoHours.rises.logged, $0.day.rises.logged, $1.name
            )
        }
    }
}

extension SameDayReport.Comparison {
    /// Adds up the strata of all rises.
    fileprivate init(_ strata: [RiseWindows.Stratum]) {
        rises = SameDayReport.Count(logged: strata.count(where: \.isLogged), of: strata.count)
        others = SameDayReport.Count(
            logged: strata.reduce(0) { $0 + $1.othersLogged }, of: strata.reduce(0) { $0 + $1.others })
    }
}

extension Entry {
    /// The triggers of the pain, as names.
    fileprivate var triggerNames: [Name] { triggers.compactMap { try? Name(parsing: $0) } }
}

extension PainEvent {
    /// Converts what an entry says about pain and things that happen at a particular time: activities and triggers. Habits are
    /// totals of a day and have no time.
    fileprivate init(logged entry: Entry) {
        let activities = entry.activities.filter { $0.amount != .answer(false) }.map(\.name)
        self.init(
            minute: entry.when.date.dayNumber * 1440 + entry.when.secondOfDay / 60, pain: entry.painNow?.value,
            treatments: (activities + entry.triggerNames).map(\.key))
    }
}
