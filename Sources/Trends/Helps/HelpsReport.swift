import Diary

/// What eases pain, and what goes with flare-ups ending sooner.
public struct HelpsReport: Sendable {
    /// One thing that is done for pain.
    public struct Item: Sendable {
        /// Its name.
        public let name: Name
        /// Its kind.
        public let kind: HelpKind
        /// Pain after it compared with pain without it.
        public let relief: Relief
        /// Flare-up days after it compared with days after none.
        public let spells: CareSpells
    }

    /// What is done for pain: what eases it first, then hints, then the rest by frequency.
    public let items: [Item]

    /// Analyses everything that was done for pain up to today.
    ///
    /// - Parameters:
    ///   - kind: the kind of a treatment in the catalog; nil if it isn't there.
    ///   - progress: called with the fraction done, 0...1; returning false stops the work.
    /// - Returns: nil if it was stopped.
    /// - Complexity: O(things · (entries + draws · windows))
    public init?(
        _ logbook: Logbook, through today: DiaryDate, kind: (Name) -> CareDefinition.Kind?,
        progress: (Double) -> Bool = { _ in true }
    ) {
        var days = HelpsDays(through: today)
        days.append(logbook, kind: kind)
        self.init(days, in: DayTable(logbook), progress: progress)
    }

    /// Analyses everything that was done for pain on days taken in before.
    ///
    /// - Parameters:
    ///   - table: the summaries of the same days, and perhaps of later ones.
    ///   - progress: called with the fraction done, 0...1; returning false stops the work.
    /// - Returns: nil if it was stopped.
    /// - Complexity: O(things · (entries + draws · windows))
    public init?(_ days: HelpsDays, in table: DayTable, progress: (Double) -> Bool = { _ in true }) {
        guard let reliefs = Relief.all(in: days.timeline, progress: progress) else { return nil }
        let byKey = Dictionary(uniqueKeysWithValues: days.kinds.keys.map { ($0.key, $0) })
        let names = reliefs.compactMap { byKey[$0.treatment] }
        let spells = Self.spells(names.map { ($0.text, days.days[$0] ?? []) }, in: table.through(days.last))
        let items = zip(names, zip(reliefs, spells)).map { name, facts in
            Item(name: name, kind: days.kinds[name] ?? .own, relief: facts.0, spells: facts.1)
        }
        self.items = items.sorted(by: Self.comesFirst)
    }

    private static func comesFirst(_ left: Item, _ right: Item) -> Bool {
        let order: [Relief.Verdict] = [.eases, .hint, .unclear, .notEnough]
        let rank = { (item: Item) in order.firstIndex(of: item.relief.verdict) ?? order.count }
        return (rank(left), -left.relief.useCount, left.name.text) < (
            rank(right), -right.relief.useCount, right.name.text
        )
    }

    /// Returns for each thing whether flare-ups end sooner the day after.
    ///
    /// - Parameter things: their names, and the days on which each was done.
    private static func spells(_ things: [(name: String, days: [DiaryDate])], in table: DayTable) -> [CareSpells] {
        guard let range = table.analysisRange(through: nil) else {
            return CareSpells.all(CareDays(pain: []), things: things.map { ($0.name, []) })
        }
        let none = table.column(over: range) { _ in false }
        let columns = things.map { thing in
            var done = none
            for day in thing.days where range.contains(day) { done[day - range.lowerBound] = true }
            return (thing.name, done)
        }
        let days = CareDays(
            pain: table.column(over: range) { $0.worst.map { Double($0.value) } },
            marks: table.column(over: range, \.flareMark))
        return CareSpells.all(days, things: columns)
    }
}
