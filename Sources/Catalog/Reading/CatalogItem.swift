import Diary

/// A value that a catalog record describes.
protocol CatalogItem: Sendable {
    /// The type of its records, as after `%rec:`.
    static var recordType: String { get }
    /// The fields its records can have besides `Name` and `Hidden`.
    static var fieldNames: [String] { get }

    /// Reads the fields of a record; what is not understood is noted with the reader.
    init?(named name: Name, reading record: inout RecordReader)

    /// Takes over what a record in place of another one leaves to that.
    mutating func complete(from earlier: Self, reading record: RecordReader)
}

extension CatalogItem {
    func complete(from earlier: Self, reading record: RecordReader) {}
}
