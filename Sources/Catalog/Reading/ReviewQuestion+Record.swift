import Diary

extension ReviewQuestion: CatalogItem {
    static let recordType = "Question"
    static let fieldNames = ["Part", "Ask", "Habit", "Choice", "Pattern", "Condition", "Direction"]

    private static let weights = 0...3

    init?(named name: Name, reading record: inout RecordReader) {
        let choices = record.values("Choice", Self.choice)
        guard let part: Part = record.option("Part") else {
            record.note("Part", expected: "a part: work, sleep, free time, pain or safety")
            return nil
        }
        guard (2...9).contains(choices.count) else {
            record.note("Choice", expected: "two to nine answers, so that each has a key")
            return nil
        }
        self.init(name: name, part: part, text: record.text("Ask") ?? name.text, choices: choices)
        habits = record.names("Habit", of: .habit)
        asksForPattern = record.flag("Pattern")
        condition = record.option("Condition")
        asksForDirection = record.flag("Direction")
        evidence = record.evidence()
    }

    private static func choice(_ text: String) throws(ParseError) -> Choice {
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        let words = try Name(parsing: parts[0])
        guard parts.count > 1 else { return Choice(words) }
        guard let weight = Int(parts[1].drop { $0 == " " }), weights.contains(weight) else {
            throw ParseError(found: text, expected: "an answer and how much it means, from 0 to 3")
        }
        var muscles: [Name] = []
        for part in parts.dropFirst(2) { muscles.append(try Name(parsing: part)) }
        return Choice(words, weight: weight, muscles: muscles)
    }
}
