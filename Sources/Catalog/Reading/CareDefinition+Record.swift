import Diary

extension CareDefinition: CatalogItem {
    static let recordType = "Care"
    static let fieldNames = ["Kind", "Unit", "Detail", "Also", "Drug", "Meaning"]

    init?(named name: Name, reading record: inout RecordReader) {
        self.init(
            name: name, kind: record.option("Kind") ?? .own, unit: record.option("Unit"),
            detail: record.text("Detail") ?? "", evidence: record.evidence())
        aliases = record.aliases()
        drugs = record.aliases("Drug")
        meaning = record.text("Meaning") ?? ""
    }
}
