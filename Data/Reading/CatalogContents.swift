import Diary

/// The items of one kind, in order and by name, with what was not understood.
struct CatalogContents<Item: Sendable>: Sendable {
    private(set) var items: [Item] = []
    private(set) var indexByName: [Name: Int] = [:]
    private(set) var references: [CatalogReference] = []
    private(set) var problems: [Problem] = []
}

extension CatalogContents where Item: CatalogItem {
    /// Reads the built-in file and the person's own ones in order: a later record replaces the earlier one of its name or
    /// takes it out.
    ///
    /// - Complexity: O(*n*) for *n* bytes.
    init(builtIn: CatalogSource, additions: [CatalogSource]) {
        // recfix knows the field names of the built-in files; looking for misspelt ones here would only cost time.
        read(builtIn, checkingFieldNames: false)
        for source in additions { read(source, checkingFieldNames: true) }
    }

    private mutating func read(_ source: CatalogSource, checkingFieldNames: Bool) {
        var seen: Set<Name> = []
        for (type, record) in source.typedRecords where type == Item.recordType {
            var reader = RecordReader(record, file: source.file)
            if let name = reader.name() {
                if !seen.insert(name).inserted { reader.note("Name", expected: "a name that no record above has") }
                take(name, from: &reader)
                if checkingFieldNames, reader.isSound { reader.checkFieldNames(Item.fieldNames) }
            }
            problems += reader.problems
        }
    }

    private mutating func take(_ name: Name, from reader: inout RecordReader) {
        if reader.flag("Hidden") {
            if indexByName[name] == nil { reader.note("Name", expected: "the name of a record that can be hidden") }
            remove(name)
        } else if let item = Item(named: name, reading: &reader), reader.isSound {
            put(item, named: name)
            references += reader.references
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
