import Statistics
import Trends

/// Answers reference cases about care and the length of flare-ups.
enum CareAnswers {
    static func answer(_ reference: JSONValue, in folder: OracleFolder) throws -> OracleAnswer {
        let columns = try folder.numbers(reference["table"].word ?? "")
        guard let pain = columns.first(where: { $0.heading == "pain" })?.values else {
            throw OracleFolder.Fault(description: "\(reference["table"].word ?? ""): no column pain.")
        }
        let things = columns.filter { !["day", "dow", "pain"].contains($0.heading) }
        let days = CareDays(pain: pain)
        let spells = CareSpells.all(days, things: things.map { ($0.heading, $0.values.map { $0.map { $0 > 0 } }) })
        return .object([
            "dated_flares": .exact(days.datedFlares), "cares": .list(spells.map(care)),
        ])
    }

    private static func care(_ spells: CareSpells) -> OracleAnswer {
        .object([
            "care": .word(spells.care), "flares": .exact(spells.flares), "rows": .exact(spells.rows),
            "days_after_care": .exact(spells.afterCare.days), "ended_after_care": .exact(spells.afterCare.ended),
            "days_after_none": .exact(spells.afterNone.days), "ended_after_none": .exact(spells.afterNone.ended),
            "U": .near(spells.test?.deviation ?? 0), "V": .near(spells.test?.variance ?? 0),
            "z": .near(spells.test?.z), "p": .near(spells.p), "odds": .near(spells.test?.oddsRatio),
            "low": .near(spells.test?.interval?.low), "high": .near(spells.test?.interval?.high),
            "open": .truth(spells.isOpen), "p_holm": .near(spells.pAdjusted), "verdict": .word(spells.verdict.rawValue),
        ])
    }
}
