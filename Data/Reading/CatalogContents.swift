import Diary

/// The items of one kind, in order and by name, with what was not understood.
struct CatalogContents<Item: CatalogItem>: Sendable {
    private(set) var items: [Item] = []
    private(set) var indexByName: [Name: Int] = [:]
    private(set) var references: [CatalogReference] = []
    private(set) var problems: [Problem] = []

    /// Reads files in order: a later record replaces the earlier one of its name or takes it out.
    ///
    /// - Complexity: O(*n*) for *n* bytes.
    init(_ sources: [CatalogSource]) {
        for source in sources {
            var seen: Set<Name> = []
            for (type, record) in source.typedRecords where type == Item.recordType {
                var reader = RecordReader(record, file: source.file)
                if let name = reader.name() {
                    if !seen.insert(name).inserted { reader.note("Name", expected: "a name that no record above has") }
                    take(name, from: &reader)
                }
                problems += reader.problems
            }
        }
    }

    private mutating func take(_ name: Name, from reader: inout RecordReader) {
        if reader.flag("Hidden") {
            if indexByName[name] == nil { reader.note("Name", expected: "the name of a record that can be hidden") }
            remove(name)
        } else if let item = Item(named: name, reading: &reader), reader.isSound {
            put(item, named: name)
            references += reader.references
            reader.checkFieldNames(Item.fieldNames)
        }
    }

    private mutating func put(_ item: Item, named name: Name) {
        if let index = indexByName[name] {
            items[index] = item
            references.removeAll { $0.user == name }
        } else {
            indexByName[name] = items.count
            items.append(item)
        }
    }

    private mutating func remove(_ name: Name) {
        guard let index = indexByName.removeValue(forKey: name) else { return }
        items.remove(at: index)
        for (other, place) in indexByName where place > index { indexByName[other] = place - 1 }
        references.removeAll { $0.user == name }
    }
}
