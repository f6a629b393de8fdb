import Diary

/// The order that a person has given the things of a kind: those named come first, the others follow as they always do.
struct CatalogOrder {
    /// The type of its records, which are in the file of the things: a `Kind` and a `Name` for each.
    static let recordType = "Order"

    /// The kind of thing.
    let kind: CatalogKind
    /// The names, from the first on.
    let names: [Name]

    /// The lines of its record.
    var lines: [CatalogLine] {
        [CatalogLine("Kind", kind.rawValue)] + names.map { CatalogLine("Name", $0.text) }
    }
}

extension Catalog {
    /// The change that puts a thing that shows at a place among those of its kind; nil when it is there already.
    ///
    /// - Parameter place: counted from 0; a place beyond an end is that end.
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

    /// As many names from the beginning as have to be listed, for those after them to be in their usual order.
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
    /// The change that takes a record out.
    fileprivate init(kind: CatalogKind, removing record: CatalogRecord) {
        self.init(kind: kind, recordType: CatalogOrder.recordType, before: record.lines, after: nil)
    }
}
