import Diary

extension FeelDefinition: CatalogItem {
    static let recordType = "Feel"
    static let fieldNames = ["Meaning", "Basis"]

    init?(named name: Name, reading record: inout RecordReader) {
        self.init(name: name, meaning: record.text("Meaning") ?? "", basis: record.text("Basis") ?? "")
    }
}
