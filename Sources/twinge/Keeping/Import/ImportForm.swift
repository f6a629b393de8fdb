import Exchange

/// The summary of an import as JSON.
struct ImportForm: Encodable {
    /// A remark about a place in the file.
    struct Place: Encodable {
        let number: Int
        let reason: String

        init(_ place: ImportOutcome.LeftOut) { (number, reason) = (place.number, place.reason) }
    }

    /// An entry that is changed.
    struct Change: Encodable {
        let id: String
        let when: String
        let changes: [String]
    }

    /// An entry that is removed.
    struct Removal: Encodable {
        let id: String
        let when: String
    }

    let read: Int
    let added: Int
    let changed: [Change]
    let removed: [Removal]
    let kept: [Place]
    let alreadyThere: Int
    let leftOut: [Place]
    let omitted: [Place]
    let remarks: [String]
    /// What comes beside the entries; nil if nothing does.
    let records: [RecordsBeside.Item]?

    init(_ outcome: ImportOutcome, _ beside: RecordsBeside) {
        records = beside.items.isEmpty ? nil : beside.items
        (read, added, alreadyThere) = (outcome.read, outcome.entries.count, outcome.alreadyThere)
        changed = outcome.changes.map { Change(id: $0.shown.id.text, when: $0.shown.when.isoText, changes: $0.words) }
        removed = outcome.removed.map { Removal(id: $0.id.text, when: $0.when.isoText) }
        kept = outcome.kept.map(Place.init)
        leftOut = outcome.leftOut.map(Place.init)
        omitted = outcome.omissions.map(Place.init)
        remarks = outcome.remarks
    }
}
