import Diary
import Statistics

/// The rows of the link analysis and the models without any habit, ready for testing habits.
struct LinkModel: Sendable {
    /// The penalty on every coefficient.
    static let penalty = Penalty.logF(2)
    /// The number of covariates in the flare model.
    static let covariateCount = 3

    /// The flare-ups.
    let walk: FlareWalk
    /// The blocks that strata and weeks are made of.
    let blocks: StratumBlocks
    /// The days at risk; covariates: yesterday's pain minus its baseline, halved; weekend; Monday.
    let flareRows: FlareRows
    /// The days with pain and a known baseline on them and the day before; covariates: the same, and pain minus its baseline
    /// two days before, halved.
    let gradedRows: GradedRows
    /// The same rows where the morning is known, with its deviation, halved, as an extra covariate of both.
    let morningRows: (flare: FlareRows, graded: GradedRows)

    /// The number of flare-ups that were seen to begin.
    var startCount: Int { flareRows.startCount }
    /// The days at risk.
    var riskDays: [Int] { flareRows.days }
    /// Whether a flare-up began on each day at risk.
    var isStart: [Bool] { flareRows.isStart }

    /// Walks the days of a table.
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
        let riskDays = table.pain.indices.filter { walk.isAtRisk[$0] }
        let starts = Set(walk.datedStarts)
        let gradedDays = table.pain.indices.dropFirst().filter { excess[$0] != nil && excess[$0 - 1] != nil }
        flareRows = FlareRows(
            days: riskDays, isStart: riskDays.map(starts.contains), covariates: riskDays.map(shared),
            strata: riskDays.map(blocks.block), covariateCount: Self.covariateCount)
        gradedRows = GradedRows(
            days: gradedDays, outcome: gradedDays.map { min(max(excess[$0] ?? 0, -2), 5) },
            covariates: gradedDays.map { day in shared(day) + [(day >= 2 ? excess[day - 2] ?? 0 : 0) / 2] },
            strata: gradedDays.map(blocks.block), covariateCount: Self.covariateCount + 1)
        let morning = MorningDeviation.values(of: table.mornings).map { $0.map { $0 / 2 } }
        morningRows = (flareRows.adding(morning), gradedRows.adding(morning))
        self.walk = walk
        self.blocks = blocks
    }
}
