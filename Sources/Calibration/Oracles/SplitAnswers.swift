import Trends

/// Answers reference cases about the cut of an amount.
enum SplitAnswers {
    static func answer(_ reference: JSONValue) -> OracleAnswer {
        let values = reference["values"].elements.compactMap(\.number)
        let flares = reference["flares"].elements.map { $0.number == 1 }
        guard let cut = AmountCut(upperThirdOf: values) else {
            return .object(["n": .exact(values.count), "split": .nothing])
        }
        let count = { (isCounted: (Double) -> Bool) in
            let rows = values.indices.filter { isCounted(values[$0]) }
            return LinkContrast.Count(flares: rows.count { flares[$0] }, days: rows.count)
        }
        let split: [String: OracleAnswer] = [
            "least_above": .near(cut.leastAbove), "greatest_below": .near(cut.greatestBelow),
            "word": .word(cut.isFrom ? "from" : "over"), "number": .near(cut.number), "above": .exact(cut.above),
            "below": .exact(cut.below), "flares_above": .exact(count(cut.contains).flares),
            "flares_below": .exact(count { !cut.contains($0) }.flares),
        ]
        return .object(["n": .exact(values.count), "split": .object(split), "steps": steps(values, cut, count)])
    }

    private static func steps(
        _ values: [Double], _ cut: AmountCut, _ count: ((Double) -> Bool) -> LinkContrast.Count
    ) -> OracleAnswer {
        guard let steps = AmountSteps(values, upper: cut) else { return .nothing }
        let counts = (0...2).map { level in count { steps.level(of: $0) == level } }
        return .object([
            "least_middle": .near(steps.lower.leastAbove), "word": .word(steps.lower.isFrom ? "from" : "over"),
            "number": .near(steps.lower.number), "low": .exact(counts[0].days), "middle": .exact(counts[1].days),
            "high": .exact(counts[2].days), "flares": .list(counts.map { .exact($0.flares) }),
            "rates_rise": .truth(LinkDose.isRising(counts)),
        ])
    }
}
