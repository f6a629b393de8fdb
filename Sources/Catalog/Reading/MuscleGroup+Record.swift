import Diary

extension MuscleGroup: CatalogItem {
    static let recordType = "Muscle"
    static let fieldNames = ["Muscle", "Where", "Does", "Effect", "Pattern"]

    init?(named name: Name, reading record: inout RecordReader) {
        self.init(
            name: name, muscles: record.texts("Muscle"), location: record.text("Where") ?? "",
            effect: record.text("Effect") ?? "", evidence: record.evidence())
        function = record.text("Does") ?? ""
        patterns = record.texts("Pattern")
    }
}
