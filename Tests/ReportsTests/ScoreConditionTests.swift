import Diary
import Testing

@testable import Reports

@Suite("Conditions on pain scores")
struct ScoreConditionTests {
    @Test(
        "a condition is met by exactly these scores",
        arguments: [
            ("7", [7]), ("=7", [7]), ("== 7", [7]), (">=9", [9, 10]), ("> 9", [10]), ("<=1", [0, 1]), ("<1", [0]),
            ("!=5", [0, 1, 2, 3, 4, 6, 7, 8, 9, 10]), (">10", []),
        ])
    func holds(_ text: String, scores: [Int]) throws {
        let condition = try ScoreCondition(parsing: text)
        #expect(condition.scores.sorted() == scores)
    }

    @Test("anything else is rejected", arguments: ["", ">=", "seven", ">=11", "=>7", "7>", "<<3"])
    func refused(_ text: String) {
        #expect(throws: ParseError.self) { try ScoreCondition(parsing: text) }
    }
}
