import Testing

@testable import Trends

@Suite("flare-up rule")
struct FlareWalkTests {
    @Test("agrees with the reference, day by day")
    func reference() throws {
        let expected = try Reference(file: "flare_rule.json").flare_rule
        let pain = try expected.pain.optionalNumbers
        let walk = FlareWalk(pain: pain, marks: pain.map { _ in nil })
        #expect(walk.baselines.map { $0?.level } == (try expected.baseline.optionalNumbers))
        #expect(walk.baselines.map { $0?.spread } == (try expected.mad.optionalNumbers))
        #expect(walk.datedStarts.map(Double.init) == (try expected.onset.numbers))
        #expect(walk.isFlare.indices.filter { walk.isFlare[$0] }.map(Double.init) == (try expected.in_flare.numbers))
        #expect(walk.isAtRisk.indices.filter { walk.isAtRisk[$0] }.map(Double.init) == (try expected.at_risk.numbers))
    }

    @Test("agrees with the whole reference diaries", arguments: ["case_null_180d", "case_sit_or6_365d"])
    func wholeDiaries(name: String) throws {
        let expected = try Reference(file: "reference_e2e.json").cases[name]
        let pain = try #require(Oracle.table("\(name).csv")["pain"])
        let walk = FlareWalk(pain: pain, marks: pain.map { _ in nil })
        #expect(walk.baselines.map { $0?.level } == (try expected.baseline.optionalNumbers))
        #expect(walk.datedStarts.map(Double.init) == (try expected.onset.numbers))
        #expect(walk.isAtRisk.indices.filter { walk.isAtRisk[$0] }.map(Double.init) == (try expected.risk.numbers))
    }

    @Test("counts the same flare-ups and days at risk in 150 reference diaries", arguments: ["null_180", "or4_365"])
    func manyDiaries(name: String) throws {
        let table = try Oracle.table("\(name).csv")
        let diaries = try Reference(file: "\(name)_decisions.json").diaries.objects
        let numbers = try #require(table["diary"])
        let pain = try #require(table["pain"])
        for (index, expected) in diaries.enumerated() {
            let own = numbers.indices.filter { numbers[$0] == Double(index) }.map { pain[$0] }
            let walk = FlareWalk(pain: own, marks: own.map { _ in nil })
            #expect(walk.datedStarts.count == Int(try expected.n_flares.number), "diary \(index)")
            #expect(walk.isAtRisk.filter { $0 }.count == Int(try expected.n_risk.number), "diary \(index)")
        }
    }
}
