import Diary

/// Where it hurt over a range of days, and how much: every place named in readings, with its scores.
public struct PainMap: Hashable, Sendable {
    /// A site with the side given for it.
    public struct Place: Hashable, Sendable {
        /// The site, for example “low back”.
        public let site: Name
        /// The side; nil if none was given.
        public let side: Side?

        /// Creates a place.
        public init(_ site: Name, side: Side? = nil) {
            self.site = site
            self.side = side
        }
    }

    /// The tally of the readings of a place.
    public struct Tally: Hashable, Sendable {
        /// The number of readings that name the place.
        public private(set) var readings = 0
        /// The number of readings with a score.
        public private(set) var scored = 0
        private var sum = 0
        /// The highest score, 0-10; nil without any.
        public private(set) var worst: PainScore?
        /// The moment of the latest reading.
        public private(set) var lastMoment: Moment?
        /// The score of the latest reading; nil if it has none.
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

    /// The tally of each place as it was named.
    public private(set) var tallies: [Place: Tally] = [:]

    /// Maps the readings of a range of days.
    ///
    /// A site counts with its own score, or else with the score of the whole reading.
    /// - Complexity: O(*n*) in the entries of the days.
    public init(_ logbook: Logbook, days: ClosedRange<DiaryDate>) { add(days, of: logbook) }

    /// Adds the readings of further days.
    ///
    /// - Complexity: O(*n*) in the entries of the days.
    public mutating func add(_ days: ClosedRange<DiaryDate>, of logbook: Logbook) {
        for day in logbook.days(in: days) {
            // Through a span: iterating over the entries would copy each of them.
            let entries = logbook.entries(on: day)
            let span = entries.span
            for index in span.indices {
                for site in span[index].sites {
                    tallies[Place(site.name, side: site.side), default: .none]
                        .add(span[index].score(at: site), at: span[index].when)
                }
            }
        }
    }

    /// Returns the tally for one side of a site: of readings that name it, that name the site without a side and, for left and
    /// right, that name both sides at once.
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
