import Diary
import Simulation
import Statistics
import Trends

/// The habits that a method names as triggers in one diary.
struct NamedHabits: Hashable, Sendable {
    /// The habits it names, strongest first.
    let named: [SimulatedHabit]
    /// The ones with a card of their own, strongest first.
    let cards: [SimulatedHabit]
    /// The named ones that are links rather than hints.
    var links: [SimulatedHabit] = []

    /// Returns what Twinge names: the links and hints it shows. One that usually comes with another has no card.
    ///
    /// - Parameter measuredFrom: the day, counted from the first, from which Twinge knows that sitting is measured.
    static func ofTwinge(
        _ days: ArraySlice<SimulatedDay>, permutations: Int, measuredFrom: Int? = nil
    ) -> NamedHabits {
        let table = table(of: days, measuredFrom: measuredFrom)
        guard !showsNothing(table, permutations: permutations) else { return NamedHabits(named: [], cards: []) }
        let shown = LinkReport(table, permutations: permutations)?.shown ?? []
        return NamedHabits(
            named: habits(shown), cards: habits(shown.filter(\.isLead)),
            links: habits(shown.filter { $0.tier == .link && $0.isLead }))
    }

    /// Returns the days as the link analysis sees them.
    static func table(of days: ArraySlice<SimulatedDay>, measuredFrom: Int? = nil) -> LinkTable {
        LinkTable(
            firstWeekday: days.first?.day.weekday ?? .monday, pain: days.map { $0.loggedPain.map(Double.init) },
            columns: SimulatedHabit.allCases.map { habit in
                LinkTable.Column(
                    name: String(habit.rawValue), values: days.map { $0.logged(habit) },
                    sourceChanges: habit == .sitting || habit == .longestSit ? [measuredFrom].compactMap(\.self) : [])
            })
    }

    /// Returns whether the first orders, which are the same however many are drawn, already settle that nothing will be shown,
    /// because more of them reach the strongest test than a hint may have in all.
    private static func showsNothing(_ table: LinkTable, permutations: Int) -> Bool {
        let first = 299
        guard permutations > 3 * first, let report = LinkReport(table, permutations: first) else { return false }
        guard let least = report.tests?.scores.map(\.count).min() else { return true }
        return 20 * least > permutations + 1
    }

    private static func habits(_ links: [Link]) -> [SimulatedHabit] {
        links.compactMap { Int($0.exposure.habit).flatMap(SimulatedHabit.init(rawValue:)) }
    }

    /// Returns what separate correlations name: every habit whose correlation with the same day's pain, in either direction,
    /// has p < 0.05 by Student's test. Each has a card.
    static func ofCorrelations(_ days: [SimulatedDay]) -> NamedHabits {
        let found = SimulatedHabit.allCases.compactMap { habit -> (habit: SimulatedHabit, size: Double)? in
            let pairs = days.compactMap { day in
                day.loggedPain.flatMap { pain in day.logged(habit).map { (Double(pain), $0) } }
            }
            guard let r = correlation(pairs) else { return nil }
            let freedom = pairs.count - 2
            let t = abs(r) * (Double(freedom) / max(1 - r * r, .leastNormalMagnitude)).squareRoot()
            return 2 * StudentT(degreesOfFreedom: freedom).upperTail(t) < 0.05 ? (habit, abs(r)) : nil
        }
        let named = found.sorted { $0.size > $1.size }.map(\.habit)
        return NamedHabits(named: named, cards: named)
    }

    /// Returns Pearson's correlation; nil with fewer than ten pairs or without any variation.
    private static func correlation(_ pairs: [(Double, Double)]) -> Double? {
        guard pairs.count >= 10, let left = mean(pairs.map(\.0)), let right = mean(pairs.map(\.1)) else { return nil }
        var (product, leftSquares, rightSquares) = (0.0, 0.0, 0.0)
        for pair in pairs {
            product += (pair.0 - left) * (pair.1 - right)
            leftSquares += (pair.0 - left) * (pair.0 - left)
            rightSquares += (pair.1 - right) * (pair.1 - right)
        }
        let scale = (leftSquares * rightSquares).squareRoot()
        return scale > 0 ? product / scale : nil
    }
}

extension LinkReport {
    /// Searches for links with a number of orders of the weeks.
    init?(_ table: LinkTable, permutations: Int) {
        var options = Options()
        options.permutations = permutations
        self.init(table, options: options)
    }
}
