import Diary
import Recfile

/// The items of one kind, in order and by name, with what was not understood.
struct CatalogContents<Item: Sendable>: Sendable {
    private(set) var items: [Item] = []
    /// The names, present and former, of each item, so that one can be taken out without looking through all.
    private var namesByIndex: [[Name]] = []
    /// The places of items that are taken out, until the whole file is read.
    private var removed: Set<Int> = []
    /// The places of the items by every name they have or had.
    private(set) var indexByName: [Name: Int] = [:]
    /// The names that items had before they were renamed.
    private var formerNames: Set<Name> = []
    /// The names that a person has put first, in their order.
    private var namesPutFirst: [Name] = []
    private var referencesByUser: [Name: [CatalogReference]] = [:]
    /// The names of other records that the items use.
    var references: [CatalogReference] { referencesByUser.values.flatMap { $0 } }
    private(set) var problems: [Problem] = []
}

extension CatalogContents where Item: CatalogItem {
    /// Reads the built-in file.
    ///
    /// - Complexity: O(*n*) for *n* bytes.
    init(builtIn: CatalogSource) {
        // recfix knows the field names of the built-in files; looking for misspelt ones here would only cost time.
        read(builtIn, checkingFieldNames: false)
    }

    /// Reads a person's own file on top: its records replace earlier ones of their names or take them out, and its order
    /// holds.
    ///
    /// - Complexity: O(*n*) for *n* bytes.
    ///
    /// - Parameter usualType: the type of records before any description, where the file's name does not tell.
    mutating func add(_ source: CatalogSource, usualType: String? = nil) {
        read(source, checkingFieldNames: true, usualType: usualType)
        if !namesPutFirst.isEmpty { reorder() }
    }

    private mutating func read(_ source: CatalogSource, checkingFieldNames: Bool, usualType: String? = nil) {
        var seen: Set<Name> = []
        for (type, record) in source.typedRecords {
            if type == CatalogOrder.recordType { takeOrder(record) }
            guard type ?? usualType == Item.recordType else { continue }
            var reader = RecordReader(record, file: source.file)
            if let name = reader.name() {
                if !seen.insert(name).inserted { reader.note("Name", expected: "a name that no record above has") }
                take(name, from: &reader)
                if checkingFieldNames, reader.isSound { reader.checkFieldNames(Item.fieldNames) }
            }
            problems += reader.problems
        }
        compact()
    }

    private mutating func take(_ name: Name, from reader: inout RecordReader) {
        if reader.flag("Hidden") {
            let formerNames = reader.formerNames()
            if indexByName[name] == nil, formerNames.isEmpty, reader.isBare {
                reader.note("Name", expected: "the name of a record that can be hidden")
            }
            for taken in [name] + formerNames { remove(taken) }
        } else if var item = Item(named: name, reading: &reader), reader.isSound {
            if let place = indexByName[name] { item.complete(from: items[place], reading: reader) }
            put(item, named: name, formerly: reader.formerNames())
            for reference in reader.references { referencesByUser[reference.user, default: []].append(reference) }
        }
    }

    /// Puts an item in the place of the one that has its name, or had it, or at the end; it is found by every name it had.
    private mutating func put(_ item: Item, named name: Name, formerly formerNames: [Name]) {
        let names = [name] + formerNames
        // A name that another one gave up is free again.
        let index = names.filter { !self.formerNames.contains($0) }.compactMap { indexByName[$0] }.first ?? items.count
        if index == items.count {
            items.append(item)
            namesByIndex.append(names)
        } else {
            items[index] = item
            namesByIndex[index] += names
        }
        for name in names {
            referencesByUser[name] = nil
            indexByName[name] = index
        }
        self.formerNames.remove(name)
        self.formerNames.formUnion(formerNames)
    }

    private mutating func remove(_ name: Name) {
        guard let index = indexByName[name] else { return }
        for other in namesByIndex[index] where indexByName[other] == index { indexByName[other] = nil }
        removed.insert(index)
        referencesByUser[name] = nil
    }

    /// Closes the gaps that items left which were taken out.
    private mutating func compact() {
        guard !removed.isEmpty else { return }
        keep(items.indices.filter { !removed.contains($0) })
        removed = []
    }

    /// Puts the items of some places, and no others, in this order.
    private mutating func keep(_ order: [Int]) {
        let places = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
        items = order.map { items[$0] }
        namesByIndex = order.map { namesByIndex[$0] }
        indexByName = indexByName.compactMapValues { places[$0] }
    }

    private mutating func takeOrder(_ record: RecRecord) {
        guard let kind = record["Kind"].flatMap(CatalogKind.init(rawValue:)), kind.recordType == Item.recordType else {
            return
        }
        namesPutFirst += record.all("Name").compactMap { try? Name(parsing: $0) }
    }

    /// Puts the items first that a person wants there; the others follow in the order of the files.
    private mutating func reorder() {
        var first: Set<Int> = []
        let order = namesPutFirst.compactMap { indexByName[$0] }.filter { first.insert($0).inserted }
        keep(order + items.indices.filter { !first.contains($0) })
    }
}
