import Diary

/// What a pain score must be: `7`, `>=7`, `>6`, `<=3`, `<3`, `=7`, `!=0`.
struct ScoreCondition {
    /// Whether a score is as it must be.
    let holds: (PainScore) -> Bool

    /// Reads a condition.
    ///
    /// - Throws: `ParseError` for a comparison that there is not, or a score outside 0 to 10.
    init(parsing text: String) throws(ParseError) {
        let trimmed = text.filter { $0 != " " }
        let comparison = trimmed.prefix { "<>=!".contains($0) }
        let score = try PainScore(parsing: trimmed.dropFirst(comparison.count))
        switch comparison {
        case "", "=", "==": holds = { $0 == score }
        case "!=", "<>": holds = { $0 != score }
        case ">": holds = { $0 > score }
        case ">=": holds = { $0 >= score }
        case "<": holds = { $0 < score }
        case "<=": holds = { $0 <= score }
        default: throw ParseError(found: text, expected: "a condition such as 7, >=7 or <3")
        }
    }
}
