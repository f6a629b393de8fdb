import Recfile

extension RecRecord {
    /// The type of entries in rec files.
    public static let entryType = "Entry"

    /// Whether it is meant as an entry: records before the first descriptor are.
    public var isEntry: Bool { type == nil || type == Self.entryType }
}
