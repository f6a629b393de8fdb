import Diary

extension WarningSign: CatalogItem {
    static let recordType = "WarningSign"
    static let fieldNames = ["Urgency", "Text", "Site", "Side", "Feel", "Basis"]

    init?(named name: Name, reading record: inout RecordReader) {
        self.init(
            sign: name, explanation: record.text("Text") ?? "", urgency: record.option("Urgency") ?? .soon,
            basis: record.text("Basis") ?? "")
        sites = record.names("Site", of: .site)
        side = record.option("Side")
        feels = record.names("Feel", of: .feel)
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
