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

    /// Analyses everything that was done for pain.
    ///
    /// - Parameters:
    ///   - kind: the kind of a care in the catalog; nil if it isn't there.
    ///   - progress: called with the fraction done, 0...1; returning false stops the work.
    /// - Returns: nil if it was stopped.
    /// - Complexity: O(things · (entries + draws · windows))
    public init?(
        _ logbook: Logbook, kind: (Name) -> CareDefinition.Kind?, progress: (Double) -> Bool = { _ in true }
    ) {
        let entries = logbook.entries
        guard let reliefs = Relief.all(in: PainTimeline(entries.lazy.map(PainEvent.init)), progress: progress) else {
            return nil
        }
        var kinds: [Name: HelpKind] = [:]
        for entry in entries {
            for help in entry.helps(kind) where kinds[help.name] == nil { kinds[help.name] = help.kind }
        }
        let byKey = Dictionary(uniqueKeysWithValues: kinds.keys.map { ($0.key, $0) })
        let names = reliefs.compactMap { byKey[$0.treatment] }
        let spells = Self.spells(of: names, in: logbook)
        let items = zip(names, zip(reliefs, spells)).map { name, facts in
            Item(name: name, kind: kinds[name] ?? .own, relief: facts.0, spells: facts.1)
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

    /// Returns for each of the names whether flare-ups end sooner the day after.
    private static func spells(of names: [Name], in logbook: Logbook) -> [CareSpells] {
        let table = DayTable(logbook)
        guard let range = table.analysisRange(through: nil) else {
            return CareSpells.all(CareDays(pain: []), cares: names.map { ($0.text, []) })
        }
        var done = names.map { _ in [Bool?](repeating: nil, count: range.upperBound - range.lowerBound + 1) }
        let places = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
        for day in logbook.days(in: range) {
            let entries = logbook.entries(on: day)
            for place in names.indices { done[place][day - range.lowerBound] = false }
            for name in entries.flatMap(\.doneForPain) {
                if let place = places[name] { done[place][day - range.lowerBound] = true }
            }
        }
        let days = CareDays(
            pain: table.column(over: range) { $0.worst.map { Double($0.value) } },
            marks: table.column(over: range, \.flareMark))
        return CareSpells.all(days, cares: zip(names, done).map { ($0.text, $1) })
    }
}
