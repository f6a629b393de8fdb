import Diary
import Recfile

/// The items of one kind, in order and by name, with what was not understood.
struct CatalogContents<Item: Sendable>: Sendable {
    private var slots: [Slot] = []
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
    private var problemsSoFar: [Problem] = []

    /// Where an item is, or will be once it is asked for: most commands need few of the built-in ones.
    private enum Slot: Sendable {
        case item(Item)
        case record(RecRecord, file: String)
        case unreadable

        /// The item, if it was read.
        var item: Item? { if case .item(let item) = self { item } else { nil } }
    }
}

extension CatalogContents where Item: CatalogItem {
    /// The items in order, all of them read.
    mutating func items() -> [Item] {
        for place in slots.indices { read(at: place) }
        return slots.compactMap(\.item)
    }

    /// The items in order that a mark chooses; records without it stay unread.
    mutating func items(_ mark: CatalogMark<Item>) -> [Item] {
        slots.indices.compactMap { place in
            if case .record(let record, _) = slots[place], record[mark.field] != mark.value { return nil }
            return item(at: place).flatMap { mark.isOn($0) ? $0 : nil }
        }
    }

    /// The item of exactly this name, or that had it.
    mutating func item(named name: Name) -> Item? { indexByName[name].flatMap { item(at: $0) } }

    /// The names of other records that the items use.
    mutating func references() -> [CatalogReference] {
        _ = items()
        return referencesByUser.values.flatMap { $0 }
    }

    /// What was not understood.
    mutating func problems() -> [Problem] {
        _ = items()
        return problemsSoFar
    }

    private mutating func item(at place: Int) -> Item? {
        read(at: place)
        return slots[place].item
    }

    private mutating func read(at place: Int) {
        guard case .record(let record, let file) = slots[place] else { return }
        slots[place] = .unreadable
        var reader = RecordReader(record, file: file)
        if let name = reader.name(), let item = Item(named: name, reading: &reader), reader.isSound {
            slots[place] = .item(item)
            note(reader.references)
        }
        problemsSoFar += reader.problems
    }

    private mutating func note(_ references: [CatalogReference]) {
        for reference in references { referencesByUser[reference.user, default: []].append(reference) }
    }
}

extension CatalogContents where Item: CatalogItem {
    /// Finds the records of the built-in file; what they say is read once it is asked for.
    ///
    /// recfix knows the field names of the built-in files; looking for misspelt ones here would only cost time.
    ///
    /// - Complexity: O(*n*) for *n* bytes.
    init(builtIn: CatalogSource) {
        let records = builtIn.typedRecords
        slots.reserveCapacity(records.count)
        namesByIndex.reserveCapacity(records.count)
        indexByName.reserveCapacity(records.count)
        indexByPresentName.reserveCapacity(records.count)
        for (type, record) in records where type == Item.recordType {
            var reader = RecordReader(record, file: builtIn.file)
            guard let name = reader.name() else { continue }
            if indexByName[name] != nil { reader.note("Name", expected: "a name that no record above has") }
            put(
                .record(record, file: builtIn.file), at: indexByPresentName[name] ?? slots.count, named: name,
                formerly: reader.formerNames())
            problemsSoFar += reader.problems
        }
    }

    /// Reads a person's own file on top: its records replace earlier ones of their names or take them out, and its order
    /// holds.
    ///
    /// - Complexity: O(*n*) for *n* bytes.
    ///
    /// - Parameter usualType: the type of records before any description, where the file's name does not tell.
    mutating func add(_ source: CatalogSource, usualType: String? = nil) {
        read(source, usualType: usualType)
        if !namesPutFirst.isEmpty { reorder() }
    }

    private mutating func read(_ source: CatalogSource, usualType: String?) {
        var seen: Set<Name> = []
        var layer = CatalogLayer(over: indexByPresentName)
        for (type, record) in source.typedRecords {
            if type == CatalogOrder.recordType { takeOrder(record) }
            guard type ?? usualType == Item.recordType else { continue }
            var reader = RecordReader(record, file: source.file)
            if let name = reader.name() {
                if !seen.insert(name).inserted { reader.note("Name", expected: "a name that no record above has") }
                take(name, from: &reader, into: &layer)
                if reader.isSound { reader.checkFieldNames(Item.fieldNames) }
            }
            problemsSoFar += reader.problems
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
            if let place, let earlier = self.item(at: place) { item.complete(from: earlier, reading: reader) }
            layer.put(name, at: place ?? slots.count)
            put(.item(item), at: place ?? slots.count, named: name, formerly: formerNames.filter { !layer.has($0) })
            note(reader.references)
        }
    }

    /// Puts an item in the place of another one, or at the end; it is found by every name it had that nothing else has now.
    private mutating func put(_ slot: Slot, at index: Int, named name: Name, formerly formerNames: [Name]) {
        let names = [name] + formerNames
        if index == slots.count {
            slots.append(slot)
            namesByIndex.append(names)
        } else {
            slots[index] = slot
            removed.remove(index)
            for other in namesByIndex[index] where indexByPresentName[other] == index {
                indexByPresentName[other] = nil
            }
            namesByIndex[index] += names
        }
        for name in names {
            if !referencesByUser.isEmpty { referencesByUser[name] = nil }
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
        keep(slots.indices.filter { !removed.contains($0) })
        removed = []
    }

    /// Puts the items of some places, and no others, in this order.
    private mutating func keep(_ order: [Int]) {
        let places = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
        slots = order.map { slots[$0] }
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
        keep(order + slots.indices.filter { !first.contains($0) })
    }
}
