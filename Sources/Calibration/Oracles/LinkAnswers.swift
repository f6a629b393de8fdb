import Diary
import Trends

/// Answers reference cases about a table of days: tiers, nights, and the height of pain.
struct LinkAnswers {
    private let table: LinkTable
    private let report: LinkReport
    private let orderCount: Int

    init(_ reference: JSONValue, of file: JSONValue, in folder: OracleFolder) throws {
        let name = reference["table"].word ?? ""
        var columns = try folder.numbers(name)
        let take = { (heading: String) -> [Double?]? in
            columns.firstIndex { $0.heading == heading }.map { columns.remove(at: $0).values }
        }
        guard take("day") != nil, let weekdays = take("dow"), let pain = take("pain"),
            let first = weekdays.first??.rounded()
        else { throw OracleFolder.Fault(description: "\(name): no columns day, dow and pain.") }
        let mornings = take("morning")
        table = LinkTable(
            firstWeekday: Weekday(index: Int(first)), pain: pain, mornings: mornings,
            columns: columns.map { LinkTable.Column(name: $0.heading, values: $0.values) })
        var options = LinkReport.Options()
        options.permutations = file["permutations"].integer ?? options.permutations
        options.seed = file["seed"].integer.map(UInt64.init) ?? options.seed
        guard let report = LinkReport(table, options: options) else {
            throw OracleFolder.Fault(description: "\(name): the search was stopped.")
        }
        self.report = report
        orderCount = options.permutations + 1
    }

    var tiers: OracleAnswer {
        .object([
            "days": .exact(report.dayCount), "n_flares": .exact(report.datedFlareCount),
            "n_risk": .exact(report.riskDays.count), "open": .truth(report.isGateOpen),
            "habits": .list(table.exposures.indices.map { .object(test($0)) }),
        ])
    }

    var nights: OracleAnswer {
        let facts = MorningFacts(table)
        let hasNights = table.exposures.contains(where: \.isSameNight)
        return .object([
            "days": .exact(report.dayCount), "n_flares": .exact(report.datedFlareCount),
            "n_risk": .exact(report.riskDays.count), "n_graded": .exact(report.gradedDayCount),
            "open": .truth(report.isGateOpen), "n_risk_morning": .exact(facts.riskDays),
            "n_flares_morning": .exact(facts.starts), "n_graded_morning": .exact(facts.gradedDays),
            "covariate_flare": hasNights ? .list(facts.coefficients.map { .near($0) }) : .nothing,
            "habits": .list(table.exposures.indices.map(night)),
        ])
    }

    /// Answers only what concerns the height of pain.
    var height: OracleAnswer {
        let isHeight = report.mode == .height
        let cards = report.links.filter { $0.joint?.isCard == true }.map(\.exposure.habit)
        return .object([
            "days": .exact(report.dayCount), "n_flares": .exact(report.datedFlareCount),
            "n_graded": .exact(report.gradedDayCount), "mode": .word(report.mode.rawValue),
            "habits": .list(isHeight ? table.exposures.indices.map(points) : []),
            "cards": isHeight ? .list(cards.map { .word($0) }) : .nothing,
        ])
    }

    private func link(_ place: Int) -> Link? {
        report.links.first { $0.exposure.habit == table.exposures[place].habit }
    }

    private func p(_ score: Int?) -> OracleAnswer { .exactly(score.map { Double($0) / Double(orderCount) }) }

    private func test(_ place: Int) -> [String: OracleAnswer] {
        let link = link(place)
        let score = report.tests?.scores[place]
        return [
            "habit": .word(table.exposures[place].habit), "testable": .truth(link?.needs.isEmpty),
            "z_flare": .near(link?.score?.zFlare), "z_graded": .near(link?.score?.zGraded),
            "t": .near(score?.combined), "count": .exact(score?.count), "p_adj": p(score?.count),
            "tier": .word(link?.tier?.rawValue),
        ]
    }

    private func night(_ place: Int) -> OracleAnswer {
        let exposure = table.exposures[place]
        var answer = test(place)
        answer["night"] = .truth(exposure.isSameNight)
        guard exposure.isSameNight, let link = link(place) else { return .object(answer) }
        let unadjusted = report.tests?.unadjusted[place]
        answer["known"] = .exact(link.knownCount)
        answer["known_morning"] = .exact(link.knownMorningCount)
        answer["z_flare_unadjusted"] = .near(link.unadjusted?.zFlare)
        answer["z_graded_unadjusted"] = .near(link.unadjusted?.zGraded)
        answer["count_unadjusted"] = .exact(unadjusted?.count)
        answer["p_unadjusted"] = p(unadjusted?.count)
        answer["passes_unadjusted"] = .truth(link.passesUnadjusted)
        answer["verdict"] = .word(link.nightVerdict?.rawValue)
        let isKnown = link.nightVerdict != .notKnown
        answer["mornings_missing"] = isKnown ? .exact(max(0, 20 - link.knownMorningCount)) : .nothing
        return .object(answer)
    }

    private func points(_ place: Int) -> OracleAnswer {
        let exposure = table.exposures[place]
        let link = link(place)
        let score = report.tests?.scores[place]
        let isYesNo = exposure.scale == .yesNo
        return .object([
            "habit": .word(exposure.habit), "testable": .truth(link?.needs.isEmpty),
            "z_graded": .near(link?.score?.zGraded), "t": .near(score?.combined), "count": .exact(score?.count),
            "p_adj": p(score?.count), "hint": .truth(link?.tier == .hint),
            "per": link?.height == nil ? .nothing : .word(isYesNo ? "yes" : "2 SD"),
            "two_sd": .near(link?.height?.twoDeviations), "points": .near(link?.height?.points),
            "low": .near(link?.height?.low), "high": .near(link?.height?.high),
            "joint_coefficient": .near(link?.joint?.coefficient), "joint_t": .near(link?.joint?.t),
            "joint_df": .exact(link?.joint?.freedom), "joint_p": .near(link?.joint?.p),
            "card": .truth(link?.joint?.isCard),
        ])
    }
}
