import Diary

/// A condition on a pain score: `7`, `>=7`, `>6`, `<=3`, `<3`, `=7`, `!=0`.
public struct ScoreCondition: Hashable, Sendable {
    /// The scores that meet it.
    public let scores: Set<Int>

    /// Parses a condition.
    ///
    /// - Throws: `ParseError` for an unknown comparison, or a score outside 0 to 10.
    public init(parsing text: String) throws(ParseError) {
        let trimmed = text.filter { $0 != " " }
        let comparison = trimmed.prefix { "<>=!".contains($0) }
        let score = try PainScore(parsing: trimmed.dropFirst(comparison.count)).value
        let range = PainScore.range
        switch comparison {
        case "", "=", "==": scores = [score]
        case "!=", "<>": scores = Set(range).subtracting([score])
        case ">": scores = Set(range.filter { $0 > score })
        case ">=": scores = Set(range.filter { $0 >= score })
        case "<": scores = Set(range.filter { $0 < score })
        case "<=": scores = Set(range.filter { $0 <= score })
        default: throw ParseError(found: text, expected: "a condition such as 7, >=7 or <3")
        }
    }

    /// Returns whether an entry has a score that meets it.
    public func holds(for entry: Entry) -> Bool { entry.scores.contains { scores.contains($0.value) } }
}
