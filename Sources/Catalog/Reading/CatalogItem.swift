import Diary

/// A value that a catalog record describes.
protocol CatalogItem: Sendable {
    /// The type of its records, as after `%rec:`.
    static var recordType: String { get }
    /// The built-in items as values; nil for kinds that few commands need, whose built-in file is parsed instead.
    static var table: CatalogTable<Self>? { get }
    /// The fields its records can have besides `Name` and `Hidden`.
    static var fieldNames: [String] { get }

    /// Whether what is right in a record counts even if something else in it isn't.
    static var countsInParts: Bool { get }

    /// Reads the fields of a record; problems are noted in the reader.
    init?(named name: Name, reading record: inout RecordReader)

    /// Takes over from the replaced item what the record leaves open.
    mutating func complete(from earlier: Self, reading record: RecordReader)
}

extension CatalogItem {
    static var table: CatalogTable<Self>? { nil }
    static var countsInParts: Bool { false }

    func complete(from earlier: Self, reading record: RecordReader) {}
}
