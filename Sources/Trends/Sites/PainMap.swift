import Diary

/// Where it hurt over a time, and how much: every place that readings name, with its scores.
public struct PainMap: Hashable, Sendable {
    /// A site with the side that was said of it.
    public struct Place: Hashable, Sendable {
        /// The site, for example “low back”.
        public let site: Name
        /// The side; nil where none was said.
        public let side: Side?

        /// Creates a place.
        public init(_ site: Name, side: Side? = nil) {
            self.site = site
            self.side = side
        }
    }

    /// What the readings of a place add up to.
    public struct Tally: Hashable, Sendable {
        /// The readings that name the place.
        public private(set) var readings = 0
        /// How many of them have a score.
        public private(set) var scored = 0
        private var sum = 0
        /// The highest score, 0-10; nil without any.
        public private(set) var worst: PainScore?
        /// The latest reading's moment.
        public private(set) var lastMoment: Moment?
        /// The latest reading's score; nil where it has none.
        public private(set) var lastScore: PainScore?

        /// No readings.
        public static let none = Tally()

        /// The mean score, 0-10, not rounded; nil without any.
        public var average: Double? { scored > 0 ? Double(sum) / Double(scored) : nil }

        mutating func add(_ score: PainScore?, at moment: Moment) {
            readings += 1
            if let score {
                scored += 1
                sum += score.value
                worst = max(worst ?? score, score)
            }
            if lastMoment.map({ $0 <= moment }) ?? true { (lastMoment, lastScore) = (moment, score) }
        }

        mutating func add(_ other: Tally) {
            readings += other.readings
            scored += other.scored
            sum += other.sum
            worst = [worst, other.worst].compactMap { $0 }.max()
            guard let moment = other.lastMoment, lastMoment.map({ $0 <= moment }) ?? true else { return }
            (lastMoment, lastScore) = (moment, other.lastScore)
        }
    }

    /// The places as they were said, each with its readings.
    public private(set) var tallies: [Place: Tally] = [:]

    /// The map of the readings of some days.
    ///
    /// A site counts with its own score, else with the one given for the whole reading.
    /// - Complexity: O(*n*) in the entries of the days.
    public init(_ logbook: Logbook, days: some Sequence<DiaryDate>) {
        for day in days {
            for entry in logbook.entries(on: day) {
                for site in entry.sites {
                    tallies[Place(site.name, side: site.side), default: .none]
                        .add(entry.score(at: site), at: entry.when)
                }
            }
        }
    }

    /// What concerns one side of a site: what was said of it, of the whole site without a side and, for left and right, of
    /// both sides at once.
    public func tally(of place: Place) -> Tally {
        var sides: [Side?] = [nil]
        switch place.side {
        case .left, .right: sides += [place.side, .both]
        case .centre, .both: sides.append(place.side)
        case nil: sides += Side.allCases.map { $0 }
        }
        return sides.reduce(into: Tally.none) { total, side in
            if let tally = tallies[Place(place.site, side: side)] { total.add(tally) }
        }
    }
}
