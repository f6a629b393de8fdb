import Diary

/// What was logged in the hours before pain rose within a day, beside how often it was logged at the same hours of other days.
///
/// Counts and no verdict: what is remembered because it hurts looks like a trigger (docs/CALIBRATION.md). The hours are those
/// of case-crossover studies of back pain (Steffens et al., Arthritis Care & Research 2015;67:403-410).
public struct SameDayReport: Hashable, Sendable {
    /// Moments, and before how many of them something was logged.
    public struct Count: Hashable, Sendable {
        /// Before how many it was logged.
        public let logged: Int
        /// How many moments there are.
        public let of: Int
    }

    /// Rises beside the same hours of other days.
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
        /// Whether you named it as what set the pain off, at least once.
        public let isNamed: Bool
        /// What was logged within two hours.
        public let twoHours: Comparison
        /// What was logged within a day.
        public let day: Comparison
    }

    /// How many rises there are.
    public let riseCount: Int
    /// What was logged before them, that before most of them first; empty below the least number of rises.
    public let items: [Item]

    /// How many rises are needed.
    public static let leastRises = 8
    /// Before how many rises something has to be logged within a day to be listed.
    static let leastLogged = 3

    /// Whether there are enough rises to count.
    public var isOpen: Bool { riseCount >= Self.leastRises }

    /// Looks at a diary.
    /// - Complexity: O(entries + things · rises)
    public init(_ logbook: Logbook) {
        let entries = logbook.entries
        let named = Set(entries.flatMap(\.triggerNames))
        self.init(RiseWindows(entries.map(PainEvent.init(logged:))), named: named)
    }

    /// Counts the windows of rises.
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
    /// Adds up the strata of rises, each with the same hours of other days.
    fileprivate init(_ strata: [RiseWindows.Stratum]) {
        rises = SameDayReport.Count(logged: strata.count(where: \.isLogged), of: strata.count)
        others = SameDayReport.Count(
            logged: strata.reduce(0) { $0 + $1.othersLogged }, of: strata.reduce(0) { $0 + $1.others })
    }
}

extension Entry {
    /// What set the pain off, as names.
    fileprivate var triggerNames: [Name] { triggers.compactMap { try? Name(parsing: $0) } }
}

extension PainEvent {
    /// What an entry says of pain and of things that happened at its moment: activities, and what set the pain off. Habits
    /// are totals of a day and belong to no moment.
    fileprivate init(logged entry: Entry) {
        let activities = entry.activities.filter { $0.amount != .answer(false) }.map(\.name)
        self.init(
            minute: entry.when.date.dayNumber * 1440 + entry.when.secondOfDay / 60, pain: entry.painNow?.value,
            treatments: (activities + entry.triggerNames).map(\.key))
    }
}
