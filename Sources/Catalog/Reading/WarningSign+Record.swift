import Diary

extension WarningSign: CatalogItem {
    static let recordType = "WarningSign"
    static let fieldNames = [
        "Urgency", "Exercise", "Text", "Site", "Side", "Feel", "Habit", "Condition", "Phrase", "Except",
    ]

    init?(named name: Name, reading record: inout RecordReader) {
        self.init(
            sign: name, explanation: record.text("Text") ?? "", urgency: record.option("Urgency") ?? .soon,
            evidence: record.evidence())
        rulesOutExercise = !record.flag("Exercise", default: urgency != .emergency)
        sites = record.names("Site", of: .site)
        side = record.option("Side")
        feels = record.names("Feel", of: .feel)
        habits = record.names("Habit", of: .habit)
        condition = record.option("Condition")
        phrases = record.texts("Phrase").map(Phrase.init(parsing:))
        exceptions = record.texts("Except").map(Phrase.init(parsing:))
    }
}

extension UrgencyAdvice: CatalogItem {
    static let recordType = "Urgency"
    static let fieldNames = ["Heading", "Text"]

    init?(named name: Name, reading record: inout RecordReader) {
        guard let urgency: WarningSign.Urgency = record.option("Name") else { return nil }
        self.init(urgency: urgency, heading: record.text("Heading") ?? "", text: record.text("Text") ?? "")
    }
}
