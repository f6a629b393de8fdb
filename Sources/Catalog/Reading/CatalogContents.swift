import Diary
import Recfile

/// The items of one kind, in order and by name, with the problems in their files.
struct CatalogContents<Item: Sendable>: Sendable {
    private var slots: [Slot] = []
    /// The built-in items, as long as there is nothing else and the indices below are empty.
    private var table: CatalogTable<Item>?
    /// The built-in file and its records, if it was parsed.
    private var builtIn: (file: String, outline: RecOutline)?
    /// The current and former names of each item, so that one can be removed without searching all.
    private var namesByIndex: [[Name]] = []
    /// The indices of items that are removed, until the whole file is read.
    private var removed: Set<Int> = []
    /// What the user has hidden, in the order of their files, by every current and former name.
    private var hidden: [(names: [Name], slot: Slot)] = []
    /// The indices of the items by every current and former name.
    private var indexByName: [Name: Int] = [:]
    /// The indices of the items by their current names.
    private var indexByCurrentName: [Name: Int] = [:]
    /// The names that the user has put first, in order.
    private var namesPutFirst: [Name] = []
    /// The indices of the items with a mark, by its name, once they were looked for.
    private var markedPlaces: [String: [Int]] = [:]
    private var referencesByUser: [Name: [CatalogReference]] = [:]
    private var problemsSoFar: [Problem] = []

    /// An item that was read, or where to find it when needed, in the table or in the built-in file: most commands need few of them.
    private enum Slot: Sendable {
        // Boxed, since room for every item side by side would take many pages of memory.
        indirect case item(Item)
        case listed(Int)
        case record(RecOutline.Item)
        case unreadable

        /// The item, if it was read.
        var item: Item? { if case .item(let item) = self { item } else { nil } }
    }
}

extension CatalogContents where Item: CatalogItem {
    /// Returns the items in order, reading all of them.
    mutating func items() -> [Item] {
        for place in slots.indices { read(at: place) }
        return slots.compactMap(\.item)
    }

    /// Returns the items with a mark, in order.
    mutating func items(_ mark: CatalogMark<Item>) -> [Item] {
        let places =
            markedPlaces[mark.name] ?? table?.places(mark)
            ?? slots.indices.filter { item(at: $0).map(mark.isOn) ?? false }
        markedPlaces[mark.name] = places
        return places.compactMap { item(at: $0) }
    }

    /// Returns the item with exactly this current or former name.
    mutating func item(named name: Name) -> Item? {
        (table.map { $0.place(of: name) } ?? indexByName[name]).flatMap { item(at: $0) }
    }

    /// Returns the hidden item with exactly this current or former name.
    mutating func hiddenItem(named name: Name) -> Item? {
        hidden.indices.last { hidden[$0].names.contains(name) }.flatMap { hiddenItem(at: $0) }
    }

    /// Returns the hidden items, in the order of the user's files.
    mutating func hiddenItems() -> [Item] { hidden.indices.compactMap { hiddenItem(at: $0) } }

    private mutating func hiddenItem(at place: Int) -> Item? {
        hidden[place].slot = read(hidden[place].slot)
        return hidden[place].slot.item
    }

    /// Returns the names of other records that the items use.
    mutating func references() -> [CatalogReference] {
        _ = items()
        return referencesByUser.values.flatMap { $0 }
    }

    /// Returns the problems in the files.
    mutating func problems() -> [Problem] {
        _ = items()
        return problemsSoFar
    }

    private mutating func item(at place: Int) -> Item? {
        read(at: place)
        return slots[place].item
    }

    private mutating func read(at place: Int) { slots[place] = read(slots[place]) }

    private mutating func read(_ slot: Slot) -> Slot {
        switch slot {
        case .item, .unreadable: slot
        case .listed(let number): Item.table.map { .item($0.item(number)) } ?? .unreadable
        case .record(let record): parsed(record)
        }
    }

    private mutating func parsed(_ item: RecOutline.Item) -> Slot {
        guard let builtIn, let record = builtIn.outline.record(item) else { return .unreadable }
        var reader = RecordReader(record, file: builtIn.file)
        defer { problemsSoFar += reader.problems }
        guard let name = reader.name(), let item = Item(named: name, reading: &reader), reader.isSound else {
            return .unreadable
        }
        note(reader.references)
        return .item(item)
    }

    private mutating func note(_ references: [CatalogReference]) {
        for reference in references { referencesByUser[reference.user, default: []].append(reference) }
    }
}

extension CatalogContents where Item: CatalogItem {
    /// Takes the built-in items as they are.
    ///
    /// - Complexity: O(*n*) for *n* items, which are made when first needed.
    init(_ table: CatalogTable<Item>) {
        self.table = table
        slots = table.names.indices.map { .listed($0) }
    }

    /// Makes the indices of the items of the table, before others go on top.
    private mutating func openTable() {
        guard let table = table.take() else { return }
        namesByIndex = table.names.map { [$0] }
        indexByName = Dictionary(uniqueKeysWithValues: table.names.enumerated().map { ($1, $0) })
        indexByCurrentName = indexByName
    }

    /// Finds the records of the built-in file, which are parsed when first needed.
    ///
    /// A test checks that each has a name of its own, and recfix that no field is misspelt; looking for that here would only cost time.
    ///
    /// - Complexity: O(*n*) for *n* bytes.
    init(parsing builtIn: CatalogSource) {
        let outline = RecOutline(builtIn.bytes)
        self.builtIn = (builtIn.file, outline)
        slots.reserveCapacity(outline.items.count)
        namesByIndex.reserveCapacity(outline.items.count)
        indexByName.reserveCapacity(outline.items.count)
        let hasFormerNames = builtIn.bytes.firstOffset(of: Array("Was:".utf8)) != nil
        for item in outline.items where item.type == Item.recordType {
            guard let text = outline.firstLine(of: "Name", in: item), let name = try? Name(parsing: text) else {
                continue
            }
            if hasFormerNames {
                put(
                    .record(item), at: indexByCurrentName[name] ?? slots.count, named: name,
                    formerly: Self.formerNames(of: item, in: outline))
            } else {
                indexByName[name] = slots.count
                slots.append(.record(item))
                namesByIndex.append([name])
            }
        }
        if !hasFormerNames { indexByCurrentName = indexByName }
    }

    private static func formerNames(of item: RecOutline.Item, in outline: RecOutline) -> [Name] {
        guard let record = outline.record(item) else { return [] }
        var reader = RecordReader(record, file: "")
        return reader.formerNames()
    }

    /// Reads one of the user's own files on top: its records replace or remove earlier ones of their names, and its order applies.
    ///
    /// - Complexity: O(*n*) for *n* bytes.
    mutating func add(_ source: CatalogSource) {
        openTable()
        markedPlaces = [:]
        read(source)
        if !namesPutFirst.isEmpty { reorder() }
    }

    private mutating func read(_ source: CatalogSource) {
        var seen: Set<Name> = []
        var layer = CatalogLayer(over: indexByCurrentName)
        for (type, record) in source.typedRecords {
            if type == CatalogOrder.recordType { takeOrder(record) }
            guard type == Item.recordType else { continue }
            var reader = RecordReader(record, file: source.file)
            if let name = reader.name() {
                if !seen.insert(name).inserted { reader.note("Name", expected: "a name that no record above has") }
                let isRepeated = !reader.isSound
                if !isRepeated || !Item.countsInParts { take(name, from: &reader, into: &layer) }
                if reader.isSound || Item.countsInParts { reader.checkFieldNames(Item.fieldNames) }
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
            let place = layer.take(name, formerly: formerNames)
            hide(name, formerly: formerNames, at: place, as: reader)
            if let place { remove(at: place) }
            // What is hidden keeps its name, which something else may have had before.
            layer.hide(name)
            indexByName[name] = nil
        } else if var item = Item(named: name, reading: &reader), reader.isSound || Item.countsInParts {
            let place = layer.take(name, formerly: formerNames)
            if let place, let earlier = self.item(at: place) { item.complete(from: earlier, reading: reader) }
            layer.put(name, at: place ?? slots.count)
            put(.item(item), at: place ?? slots.count, named: name, formerly: formerNames.filter { !layer.has($0) })
            note(reader.references)
        }
    }

    /// Keeps what is hidden: as its record describes it, or else as it was.
    private mutating func hide(_ name: Name, formerly formerNames: [Name], at place: Int?, as record: RecordReader) {
        var slot = place.map { slots[$0] }
        var reader = record
        if reader.hasAny(of: Item.fieldNames), var item = Item(named: name, reading: &reader), reader.isSound {
            if let place, let earlier = self.item(at: place) { item.complete(from: earlier, reading: reader) }
            slot = .item(item)
        }
        guard let slot else { return }
        hidden.append(([name] + formerNames + (place.map { namesByIndex[$0] } ?? []), slot))
    }

    /// Replaces an item, or adds it at the end; it is found by every former name that nothing else has now.
    private mutating func put(_ slot: Slot, at index: Int, named name: Name, formerly formerNames: [Name]) {
        let names = [name] + formerNames
        if index == slots.count {
            slots.append(slot)
            namesByIndex.append(names)
        } else {
            slots[index] = slot
            removed.remove(index)
            for other in namesByIndex[index] where indexByCurrentName[other] == index {
                indexByCurrentName[other] = nil
            }
            namesByIndex[index] += names
        }
        for name in names {
            if !referencesByUser.isEmpty { referencesByUser[name] = nil }
            indexByName[name] = index
        }
        indexByCurrentName[name] = index
    }

    private mutating func remove(at index: Int) {
        for other in namesByIndex[index] {
            if indexByName[other] == index { indexByName[other] = nil }
            guard indexByCurrentName[other] == index else { continue }
            indexByCurrentName[other] = nil
            referencesByUser[other] = nil
        }
        removed.insert(index)
    }

    /// Closes the gaps left by removed items.
    private mutating func compact() {
        guard !removed.isEmpty else { return }
        keep(slots.indices.filter { !removed.contains($0) })
        removed = []
    }

    /// Keeps only the items at some indices, in this order.
    private mutating func keep(_ order: [Int]) {
        let places = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
        slots = order.map { slots[$0] }
        namesByIndex = order.map { namesByIndex[$0] }
        indexByName = indexByName.compactMapValues { places[$0] }
        indexByCurrentName = indexByCurrentName.compactMapValues { places[$0] }
    }

    private mutating func takeOrder(_ record: RecRecord) {
        guard let kind = record["Kind"].flatMap(CatalogKind.init(rawValue:)), kind.recordType == Item.recordType else {
            return
        }
        namesPutFirst += record.all("Name").compactMap { try? Name(parsing: $0) }
    }

    /// Puts the user's chosen items first; the others follow in the order of the files.
    private mutating func reorder() {
        var first: Set<Int> = []
        let order = namesPutFirst.compactMap { indexByName[$0] }.filter { first.insert($0).inserted }
        keep(order + slots.indices.filter { !first.contains($0) })
    }
}
