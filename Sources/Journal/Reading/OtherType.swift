import Recfile

/// The type of records in a month file that aren't entries.
struct OtherType {
    /// The type, as written.
    let name: String
    /// The `%rec` field that names it.
    let place: RecFieldSpan
    /// Whether an entry among the records has been reported.
    var isReported = false

    /// Reads a descriptor; nil if it is that of entries.
    ///
    /// - Parameter fields: the fields of the descriptor.
    init?(describedBy fields: [RecFieldSpan], in bytes: Span<UInt8>) {
        guard let place = fields.first(where: { $0.isNamed("%rec", in: bytes) }) else { return nil }
        name = place.value(in: bytes).split(whereSeparator: \.isWhitespace).first.map(String.init) ?? ""
        self.place = place
        if name == "Entry" { return nil }
    }

    /// Whether entries are meant, whatever the records are like.
    var isMistaken: Bool { name.isEmpty || name.lowercased() == "entry" }
}
