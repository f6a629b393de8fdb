import Diary

extension Topic: CatalogItem {
    static let recordType = "Topic"
    static let fieldNames = ["Also", "Text"]

    init?(named name: Name, reading record: inout RecordReader) {
        self.init(name: name, paragraphs: record.texts("Text"), evidence: record.evidence())
        aliases = record.aliases()
    }
}
