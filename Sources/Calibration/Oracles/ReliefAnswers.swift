import Trends

/// Answers reference cases about what eases pain.
enum ReliefAnswers {
    static func answer(_ reference: JSONValue, of file: JSONValue, in folder: OracleFolder) throws -> OracleAnswer {
        let isUsual = file["permutations"].integer == ReliefTest.drawCount && file["seed"].integer == Int(Relief.seed)
        guard isUsual else { throw OracleFolder.Fault(description: "relief.json: not 1999 draws from seed 20260101.") }
        let columns = Dictionary(
            uniqueKeysWithValues: try folder.table(reference["entries"].word ?? "").map { ($0.heading, $0.cells) })
        let cell = { (name: String, row: Int) in columns[name]?[row] ?? "" }
        let events = (columns["minute"] ?? []).indices.compactMap { row -> PainEvent? in
            guard let minute = Int(cell("minute", row)) else { return nil }
            return PainEvent(
                minute: minute, pain: Int(cell("pain", row)),
                treatments: cell("treatments", row).split(separator: ";").map(String.init),
                before: Int(cell("before", row)), after: Int(cell("after", row)))
        }
        let reliefs = Relief.all(in: PainTimeline(events)) ?? []
        return .object(["treatments": .list(reliefs.map(treatment))])
    }

    private static func treatment(_ relief: Relief) -> OracleAnswer {
        let test = relief.test
        let p = { (count: Int?) in OracleAnswer.exactly(count.map { Double($0) / Double(ReliefTest.orderCount) }) }
        return .object([
            "treatment": .word(relief.treatment), "uses": .exact(relief.useCount),
            "uses_with_both": .exact(relief.countedUses), "matched_uses": .exact(relief.matchedUses),
            "matched_controls": .exact(relief.matchedControls), "open": .truth(relief.isOpen),
            "windows": .list(relief.windows.map(window)), "strata": .exact(test?.strataCount),
            "df": .exact(test?.freedom), "s2": .near(test?.variance), "z": .near(test?.z),
            "count": .exact(test?.count), "p": p(test?.count), "points": .near(test?.points), "low": .near(test?.low),
            "high": .near(test?.high), "mean_change_uses": .near(test?.meanChangeUses),
            "mean_change_controls": .near(test?.meanChangeControls), "count_holm": .exact(relief.adjustedCount),
            "p_holm": p(relief.adjustedCount), "verdict": .word(relief.verdict.rawValue),
        ])
    }

    private static func window(_ window: ReliefWindow) -> OracleAnswer {
        .list([
            .exact(window.start), .exact(window.end), .exact(window.before), .exact(window.after),
            .exact(window.isUse ? 1 : 0), .exact(window.part.rawValue), .near(window.level),
            .exact(window.hasOther ? 1 : 0),
        ])
    }
}
