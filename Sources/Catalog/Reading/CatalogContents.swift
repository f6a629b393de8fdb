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
    /// The places of the items by the names they have.
    private var indexByPresentName: [Name: Int] = [:]
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
        var layer = CatalogLayer(over: indexByPresentName)
        for (type, record) in source.typedRecords {
            if type == CatalogOrder.recordType { takeOrder(record) }
            guard type ?? usualType == Item.recordType else { continue }
            var reader = RecordReader(record, file: source.file)
            if let name = reader.name() {
                if !seen.insert(name).inserted { reader.note("Name", expected: "a name that no record above has") }
                take(name, from: &reader, into: &layer)
                if checkingFieldNames, reader.isSound { reader.checkFieldNames(Item.fieldNames) }
            }
            problems += reader.problems
        }
        compact()
    }

    private mutating func take(_ name: Name, from reader: inout RecordReader, into layer: inout CatalogLayer) {
        let formerNames = reader.formerNames()
        if reader.flag("Hidden") {
            if indexByName[name] == nil, formerNames.isEmpty, reader.isBare {
                reader.note("Name", expected: "the name of a record that can be hidden")
            }
            if let place = layer.take(name, formerly: formerNames) { remove(at: place) }
        } else if var item = Item(named: name, reading: &reader), reader.isSound {
            let place = layer.take(name, formerly: formerNames)
            if let place { item.complete(from: items[place], reading: reader) }
            layer.put(name, at: place ?? items.count)
            put(item, at: place ?? items.count, named: name, formerly: formerNames.filter { !layer.has($0) })
            for reference in reader.references { referencesByUser[reference.user, default: []].append(reference) }
        }
    }

    /// Puts an item in the place of another one, or at the end; it is found by every name it had that nothing else has now.
    private mutating func put(_ item: Item, at index: Int, named name: Name, formerly formerNames: [Name]) {
        let names = [name] + formerNames
        if index == items.count {
            items.append(item)
            namesByIndex.append(names)
        } else {
            items[index] = item
            removed.remove(index)
            for other in namesByIndex[index] where indexByPresentName[other] == index {
                indexByPresentName[other] = nil
            }
            namesByIndex[index] += names
        }
        for name in names {
            referencesByUser[name] = nil
            indexByName[name] = index
        }
        indexByPresentName[name] = index
    }

    private mutating func remove(at index: Int) {
        for other in namesByIndex[index] {
            if indexByName[other] == index { indexByName[other] = nil }
            guard indexByPresentName[other] == index else { continue }
            indexByPresentName[other] = nil
            referencesByUser[other] = nil
        }
        removed.insert(index)
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
        indexByPresentName = indexByPresentName.compactMapValues { places[$0] }
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
