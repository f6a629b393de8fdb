import Trends

/// Answers reference cases about the mornings after a stretch.
enum MorningAnswers {
    static func answer(_ reference: JSONValue) -> OracleAnswer {
        let changes = { (key: String) in reference[key].elements.compactMap(\.integer) }
        let comparison = MorningComparison(afterStretch: changes("after_stretch"), afterNone: changes("after_none"))
        return .object([
            "with_stretch": .exact(comparison.afterStretch.count), "without": .exact(comparison.afterNone.count),
            "u": .near(comparison.test?.u), "z": .near(comparison.test?.z), "p": .near(comparison.test?.p),
            "difference": .near(comparison.difference), "verdict": .word(comparison.verdict.rawValue),
        ])
    }
}
