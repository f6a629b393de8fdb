/// The days of a diary in order, each classified as in a flare-up, at risk of one, or neither.
///
/// It works on day numbers from 0; ``FlareHistory`` adds the dates.
public struct FlareWalk: Sendable {
    /// A flare-up by day numbers.
    public struct Spell: Hashable, Sendable {
        /// The first day.
        public let start: Int
        /// The last flare-up day.
        public var end: Int
        /// Whether it is known to have begun on its first day rather than in a gap before.
        public let isDated: Bool
        /// Whether the rule would have started it.
        public let isByRule: Bool
        /// Whether any of its days carries the user's own mark.
        public var isMarked: Bool
        /// Whether it is over.
        public var hasEnded: Bool
        /// Whether it lasted too long to be a flare-up and is a new level. It still counts as a beginning for the link analysis.
        public var isNewLevel = false
        /// The highest pain in it; nil if every day was marked without a score.
        public var peak: Double?
    }

    /// The baseline of each day; nil if too little is known.
    public private(set) var baselines: [Baseline?]
    /// Whether each day is a flare-up day.
    public private(set) var isFlare: [Bool]
    /// Whether a flare-up could have been seen to start on each day: observed, baseline known, not inside one, dated.
    public private(set) var isAtRisk: [Bool]
    /// Whether each day began outside any flare-up, so that a walk can start there.
    public private(set) var isOpening: [Bool]
    /// Everything that began as a flare-up, oldest first.
    public private(set) var spells: [Spell] = []

    private let pain: [Double?]
    private let marks: [Bool?]
    let rule: FlareRule
    private var current: Spell?
    private var missingRun = 0

    /// Walks the days in order.
    ///
    /// - Parameters:
    ///   - pain: the worst pain of each day; nil if there is none.
    ///   - marks: the user's own mark of each day, which overrides the rule; nil if there is none.
    ///   - settled: whether each of the first days is a flare-up day, if known from an earlier walk; the walk starts on the
    ///     day after them, which must be one of that walk's openings.
    /// - Complexity: O(days · window · log window)
    public init(pain: [Double?], marks: [Bool?], rule: FlareRule = FlareRule(), settled: [Bool] = []) {
        precondition(pain.count == marks.count, "a mark or nil is needed for each day")
        precondition(settled.count <= pain.count, "only days of the walk can be settled")
        self.pain = pain
        self.marks = marks
        self.rule = rule
        baselines = Array(repeating: nil, count: pain.count)
        isAtRisk = Array(repeating: false, count: pain.count)
        isOpening = isAtRisk
        isFlare = settled + isAtRisk.dropFirst(settled.count)
        walk(from: settled.count)
    }

    /// Walks again after days have changed, starting on the last day before them that began outside any flare-up: the days
    /// before that don't depend on them.
    ///
    /// - Parameters:
    ///   - earlier: a walk from the same first day.
    ///   - changed: the first day that has changed since.
    /// - Complexity: O(days), and O(window · log window) for each day walked again
    init(pain: [Double?], marks: [Bool?], continuing earlier: FlareWalk, from changed: Int) {
        precondition(pain.count == marks.count, "a mark or nil is needed for each day")
        let known = min(changed + 1, pain.count, earlier.isOpening.count)
        let start = earlier.isOpening.prefix(max(0, known)).lastIndex(of: true) ?? 0
        let rest = pain.count - start
        self.pain = pain
        self.marks = marks
        rule = earlier.rule
        baselines = earlier.baselines.prefix(start) + Array(repeating: nil, count: rest)
        isFlare = earlier.isFlare.prefix(start) + Array(repeating: false, count: rest)
        isAtRisk = earlier.isAtRisk.prefix(start) + Array(repeating: false, count: rest)
        isOpening = earlier.isOpening.prefix(start) + Array(repeating: false, count: rest)
        spells = earlier.spells.filter { $0.start < start }
        walk(from: start)
    }

    private mutating func walk(from start: Int) {
        for day in start..<pain.count {
            isOpening[day] = current == nil
            baselines[day] = Baseline(before: day, pain: pain, isFlare: isFlare, rule: rule)
            if current != nil { advance(day) } else { beginIfRisen(day) }
        }
        if let current { spells.append(current) }
        current = nil
    }

    /// Returns whether a day of the walk, or one after it, has neither a score nor a mark.
    func isMissing(_ day: Int) -> Bool { !pain.indices.contains(day) || pain[day] == nil && marks[day] == nil }

    /// The runs of missing days that are long enough to end a flare-up.
    ///
    /// - Complexity: O(days)
    var gaps: [Range<Int>] {
        var gaps: [Range<Int>] = []
        var start = 0
        for day in 0...pain.count where day == pain.count || !isMissing(day) {
            if day - start >= rule.missingDaysToEnd { gaps.append(start..<day) }
            start = day + 1
        }
        return gaps
    }

    /// The days at risk on which a flare-up began.
    public var datedStarts: [Int] { spells.map(\.start).filter { isAtRisk[$0] } }

    private mutating func beginIfRisen(_ day: Int) {
        let limit = baselines[day]?.limit(rule)
        let isDated = isDated(day, limit: limit)
        if pain[day] != nil, limit != nil, isDated { isAtRisk[day] = true }
        let isByRule = pain[day].map { value in limit.map { value >= $0 } ?? false } ?? false
        guard marks[day] ?? isByRule else { return }
        isFlare[day] = true
        missingRun = 0
        current = Spell(
            start: day, end: day, isDated: isDated, isByRule: isByRule, isMarked: marks[day] == true, hasEnded: false,
            peak: pain[day])
    }

    /// A start is dated if a day just before shows that it had not begun: observed, not marked, and below the limit.
    private func isDated(_ day: Int, limit: Double?) -> Bool {
        for earlier in [day - 1, day - 2] where earlier >= 0 {
            guard let value = pain[earlier], marks[earlier] != true else { continue }
            if marks[earlier] == false || limit.map({ value < $0 }) ?? true { return true }
        }
        return false
    }

    private mutating func advance(_ day: Int) {
        guard var spell = current else { return }
        let isMarked = marks[day] == true
        missingRun = pain[day] == nil && marks[day] == nil ? missingRun + 1 : 0
        if missingRun >= rule.missingDaysToEnd || marks[day] == false || (!isMarked && isBackToBaseline(day, spell)) {
            return end(spell)
        }
        if !isMarked, day - spell.start + 1 > rule.longest {
            // A new level: its days count for baselines again.
            for earlier in spell.start...day { isFlare[earlier] = false }
            spell.isNewLevel = true
            return end(spell)
        }
        guard missingRun == 0 else { return }
        isFlare[day] = true
        spell.end = day
        spell.isMarked = spell.isMarked || isMarked
        if let value = pain[day] { spell.peak = max(spell.peak ?? value, value) }
        current = spell
    }

    /// Returns whether an observed day ends the flare-up; one that began before there was a baseline lasts as long as marked.
    private func isBackToBaseline(_ day: Int, _ spell: Spell) -> Bool {
        guard let value = pain[day] else { return false }
        guard let baseline = baselines[spell.start] else { return true }
        return value <= baseline.level + rule.endMargin
    }

    private mutating func end(_ spell: Spell) {
        var ended = spell
        ended.hasEnded = true
        spells.append(ended)
        current = nil
    }
}
