import Foundation
import Testing

@testable import calibrate

@Suite("the second set of reference results")
struct OracleTests {
    static let folder = OracleFolder(
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("ReferenceTests/Oracles/second").path)

    static let counts: [OracleSet: Int] = [
        .tiers: 27, .nights: 13, .height: 13, .split: 20, .morning: 20, .trend: 7, .relief: 13, .care: 7,
    ]

    @Test("every case of every set agrees", arguments: OracleSet.allCases)
    func agrees(set: OracleSet) throws {
        let outcome = try set.outcome(in: Self.folder)
        #expect(outcome.caseCount == Self.counts[set])
        #expect(outcome.differences.isEmpty, "\(outcome.differences)")
    }

    @Test("a number that is off, a different word and a missing value are reported")
    func differences() {
        let answer = OracleAnswer.object([
            "count": .exact(3), "z": .near(1.5), "verdict": .word("hint"), "p": .nothing,
            "cards": .list([.word("sit")]),
        ])
        let right: [String: JSONValue] = [
            "count": .number(3), "z": .number(1.5 * (1 + 1e-9)), "verdict": .word("hint"), "p": .null,
            "cards": .list([.word("sit")]), "table": .word("x.csv"),
        ]
        #expect(answer.differences(from: .object(right), inputs: ["table"]).isEmpty)
        for (key, wrong) in [
            ("count", JSONValue.number(4)), ("z", .number(1.5001)), ("verdict", .word("link")), ("p", .number(1)),
            ("cards", .list([])), ("other", .number(1)), ("z", .null),
        ] {
            var reference = right
            reference[key] = wrong
            let differences = answer.differences(from: .object(reference), inputs: ["table"])
            #expect(differences.count == 1, "\(key)")
            #expect(differences.first?.hasPrefix("\(key): ") == true)
        }
    }
}
