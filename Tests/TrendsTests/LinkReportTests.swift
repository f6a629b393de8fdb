import Testing

@testable import Trends

@Suite("link report")
struct LinkReportTests {
    @Test(
        "strengths and natural frequencies agree with the reference",
        arguments: ["case_null_180d", "case_sit_or6_365d"])
    func estimates(name: String) throws {
        let expected = try Reference(file: "reference_e2e.json").cases[name].estimates
        let table = try LinkOracle.table(Oracle.table("\(name).csv"))
        let model = LinkModel(table)
        for exposure in table.exposures {
            let estimate = expected[exposure.habit]
            let strength = try #require(model.strength(exposure))
            #expect(model.known(exposure).count == Int(try estimate.n_rows.number))
            expectClose(strength.scale, try estimate.scale_value.number)
            expectClose(strength.oddsRatio, try estimate.or_.number)
            expectClose(strength.low, try estimate.or_lo.number, tolerance: 1e-6)
            expectClose(strength.high, try estimate.or_hi.number, tolerance: 1e-6)
            expectClose(strength.likelihoodRatio, try estimate.plr.number)
            expectClose(strength.p, try estimate.p_plr.number)
            let contrast = model.contrast(exposure)
            if !exposure.isYesNo { expectClose(contrast.cut, try estimate.cut.number) }
            let high = try estimate.flare_after_high.numbers.map { Int($0) }
            let low = try estimate.flare_after_low.numbers.map { Int($0) }
            #expect(contrast.exposed == LinkContrast.Count(flares: high[0], days: high[1]))
            #expect(contrast.unexposed == LinkContrast.Count(flares: low[0], days: low[1]))
        }
    }

    @Test("150 reference diaries get the same links, scores and adjusted p values", arguments: ["null_180", "or4_365"])
    func decisions(name: String) throws {
        let columns = try Oracle.table("\(name).csv")
        let reference = try Reference(file: "\(name)_decisions.json")
        var options = LinkReport.Options()
        options.permutations = 499
        for (index, expected) in try reference.diaries.objects.enumerated() {
            let report = try #require(LinkReport(LinkOracle.table(columns, diary: index), options: options))
            #expect(report.datedFlareCount == Int(try expected.n_flares.number))
            #expect(report.riskDays.count == Int(try expected.n_risk.number))
            #expect(Set(report.shown.map(\.exposure.habit)) == Set(try expected.links.words), "diary \(index)")
            let byHabit = Dictionary(uniqueKeysWithValues: report.links.map { ($0.exposure.habit, $0) })
            for (place, habit) in LinkOracle.habits.enumerated() {
                let link = try #require(byHabit[habit])
                let zFlare = try expected.z_flare.numbers[place]
                let zGraded = try expected.z_graded.numbers[place]
                #expect(abs(try #require(link.zFlare) - zFlare) < 1e-8, "\(habit) in diary \(index)")
                #expect(abs(try #require(link.zGraded) - zGraded) < 1e-8, "\(habit) in diary \(index)")
                #expect(link.pAdjusted == (try expected.p_adj.numbers[place]), "\(habit) in diary \(index)")
            }
        }
    }
}
