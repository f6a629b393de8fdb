import Diary

extension FeelDefinition: CatalogItem {
    static let recordType = "Feel"
    static let fieldNames = ["Meaning", "Also"]

    init?(named name: Name, reading record: inout RecordReader) {
        self.init(name: name, meaning: record.text("Meaning") ?? "", evidence: record.evidence())
        aliases = record.aliases()
    }
}
