import Diary

extension CareDefinition: CatalogItem {
    static let recordType = "Care"
    static let fieldNames = ["Kind", "Unit", "Detail", "Also", "Basis"]

    init?(named name: Name, reading record: inout RecordReader) {
        self.init(
            name: name, kind: record.option("Kind") ?? .own, unit: record.option("Unit"),
            detail: record.text("Detail") ?? "", basis: record.text("Basis") ?? "")
        aliases = record.values("Also") { text throws(ParseError) in try Name(parsing: text) }
    }
}
