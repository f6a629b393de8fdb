import Diary

extension MuscleGroup: CatalogItem {
    static let recordType = "Muscle"
    static let fieldNames = ["Muscle", "Where", "Effect", "Pattern", "Basis"]

    init?(named name: Name, reading record: inout RecordReader) {
        self.init(
            name: name, muscles: record.texts("Muscle"), location: record.text("Where") ?? "",
            effect: record.text("Effect") ?? "", basis: record.text("Basis") ?? "")
        patterns = record.texts("Pattern")
    }
}
