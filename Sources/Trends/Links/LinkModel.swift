import Diary
import Statistics

/// The rows of the link analysis and the two models without any habit, ready to test habits with.
struct LinkModel: Sendable {
    /// The penalty on every coefficient.
    static let penalty = Penalty.logF(2)
    /// How many covariates the flare model has.
    static let covariateCount = 3

    /// The flare-ups.
    let walk: FlareWalk
    /// The blocks that strata and weeks are made of.
    let blocks: StratumBlocks
    /// The days at risk, the rows of the flare model.
    let riskDays: [Int]
    /// Whether a flare-up began on each day at risk.
    let isStart: [Bool]
    /// The covariates of the flare model on each day at risk: yesterday's pain over its baseline in halves, weekend,
    /// Monday.
    let covariates: [[Double]]
    /// The stratum of each day at risk.
    let strata: [Int]
    /// The test of a habit against the start of flare-ups; rows are days of the diary.
    let flareScore: EfficientScore
    /// The test of a habit against pain over its baseline; rows are days of the diary.
    let gradedScore: EfficientScore

    /// How many flare-ups were seen to begin.
    var startCount: Int { isStart.count { $0 } }

    /// Fits both models.
    init(_ table: LinkTable) {
        let walk = FlareWalk(pain: table.pain, marks: table.marks)
        let blocks = StratumBlocks(dayCount: table.dayCount)
        let excess = zip(table.pain, walk.baselines).map { pain, baseline in
            pain.flatMap { pain in baseline.map { pain - $0.level } }
        }
        let shared = { (day: Int) -> [Double] in
            let weekday = table.weekday(day)
            let before = day >= 1 ? excess[day - 1] ?? 0 : 0
            return [before / 2, weekday.isWeekend ? 1 : 0, weekday == .monday ? 1 : 0]
        }
        self.walk = walk
        self.blocks = blocks
        riskDays = table.pain.indices.filter { walk.isAtRisk[$0] }
        let starts = Set(walk.datedStarts)
        isStart = riskDays.map(starts.contains)
        covariates = riskDays.map(shared)
        strata = riskDays.map(blocks.block)
        let flareModel = ConditionalLogistic(
            rows: covariates, isEvent: isStart, stratum: strata, parameterCount: Self.covariateCount)
        flareScore = EfficientScore(flareModel, penalty: Self.penalty).renumbered(riskDays)

        let gradedDays = table.pain.indices.dropFirst().filter { excess[$0] != nil && excess[$0 - 1] != nil }
        gradedScore = EfficientScore(
            outcome: gradedDays.map { min(max(excess[$0] ?? 0, -2), 5) },
            covariates: gradedDays.map { day in shared(day) + [(day >= 2 ? excess[day - 2] ?? 0 : 0) / 2] },
            stratum: gradedDays.map(blocks.block), covariateCount: Self.covariateCount + 1
        ).renumbered(gradedDays)
    }
}
