import Diary

/// The user's order for the things of a kind: those named come first, the others follow in their usual order.
struct CatalogOrder {
    /// The type of its records, which are in the file of the things: each has a `Kind` and `Name` fields.
    static let recordType = "Order"

    /// The kind of thing.
    let kind: CatalogKind
    /// The names, in order.
    let names: [Name]

    /// The lines of its record.
    var lines: [CatalogLine] {
        [CatalogLine("Kind", kind.rawValue)] + names.map { CatalogLine("Name", $0.text) }
    }
}

extension Catalog {
    /// Returns the change that moves something visible to a place among those of its kind; nil if it is there already.
    ///
    /// - Parameter place: counted from 0; clamped to the valid range.
    public func moving(_ name: Name, to place: Int, as kind: CatalogKind) -> CatalogChange? {
        var names = shown(kind)
        guard let old = names.firstIndex(of: name) else { return nil }
        names.remove(at: old)
        let place = min(max(place, 0), names.count)
        guard place != old else { return nil }
        names.insert(name, at: place)
        let order = orderRecord(of: kind)
        let usual = order.map { applying(CatalogChange(kind: kind, removing: $0)) } ?? self
        let listed = Self.namesToList(names, usual: usual.shown(kind))
        return CatalogChange(
            kind: kind, recordType: CatalogOrder.recordType, before: order?.lines,
            after: listed.isEmpty ? nil : CatalogOrder(kind: kind, names: listed).lines)
    }

    private func orderRecord(of kind: CatalogKind) -> CatalogRecord? {
        additions.filter { isFile($0, of: kind) }
            .flatMap { Self.records(in: $0, ofType: CatalogOrder.recordType, isOwn: true) }
            .last { $0.lines.contains { $0.name == "Kind" && $0.value == kind.rawValue } }
    }

    /// Returns the shortest prefix of names that has to be listed for those after it to be in their usual order.
    private static func namesToList(_ names: [Name], usual: [Name]) -> [Name] {
        let places = Dictionary(usual.enumerated().map { ($1, $0) }) { first, _ in first }
        var count = names.count
        while count > 0 {
            let last = count == names.count ? Int.max : places[names[count]] ?? Int.max
            guard let place = places[names[count - 1]], place < last else { break }
            count -= 1
        }
        return Array(names.prefix(count))
    }
}

extension CatalogChange {
    /// Creates the change that removes a record.
    fileprivate init(kind: CatalogKind, removing record: CatalogRecord) {
        self.init(kind: kind, recordType: CatalogOrder.recordType, before: record.lines, after: nil)
    }
}
