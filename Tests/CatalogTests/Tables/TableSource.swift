import Diary

@testable import Catalog

/// The Swift source of a table of built-in items: a function for each, which sets what differs from an item with nothing but a name.
struct TableSource<Item: CatalogItem & Hashable>: Sendable {
    /// The built-in file.
    let file: BuiltInFile
    /// The items in it, which were parsed.
    let items: [Item]
    let name: @Sendable (Item) -> Name
    let marks: [CatalogMark<Item>]
    /// Returns the call that makes an item on which the others are based, and what it makes.
    let base: @Sendable (Item) -> (call: String, item: Item)

    /// The lines of the source.
    var lines: [String] { head + lookups + making + items.flatMap(function) + ["}"] }

    private var names: [Name] { items.map(name) }

    private var head: [String] {
        [
            "// swift-format-ignore-file",
            "// Made from Data/\(file.rawValue) by `make tables`: change that file, not this one.",
            "",
            "import Diary",
            "",
            "extension CatalogTable<\(Item.self)> {",
            "    /// The items of the built-in \(file.rawValue).",
            "    static let builtIn = CatalogTable(names: names, keys: keys, placesByKey: placesByKey, marked: marked, item: item)",
        ]
    }

    private var lookups: [String] {
        let byKey = names.enumerated().sorted { $0.element.key < $1.element.key }
        let marked = marks.map { mark in
            "        case \(swiftLiteral(mark.name)): \(items.indices.filter { mark.isOn(items[$0]) })"
        }
        return ["", "    private static let names: [Name] = ["] + names.map { "        \(swiftLiteral($0))," } + [
            "    ]"
        ]
            + ["", "    private static let keys: [String] = ["]
            + byKey.map { "        \(swiftLiteral($0.element.key))," } + ["    ]"]
            + ["", "    private static let placesByKey: [Int] = \(byKey.map(\.offset))"]
            + ["", "    @Sendable private static func marked(_ mark: String) -> [Int]? {", "        switch mark {"]
            + marked + ["        default: nil", "        }", "    }"]
    }

    private var making: [String] {
        let cases = names.enumerated().map { place, name in
            let label = place == names.count - 1 ? "default" : "case \(place)"
            return "        \(label): \(Self.identifier(name))"
        }
        return [
            "", "    @Sendable private static func item(at place: Int) -> \(Item.self) {", "        switch place {",
        ]
            + cases + ["        }", "    }"]
    }

    private func function(_ item: Item) -> [String] {
        let (call, base) = base(item)
        let changes = zip(Mirror(reflecting: item).children, Mirror(reflecting: base).children)
            .filter { swiftLiteral($0.0.value) != swiftLiteral($0.1.value) }
            .flatMap { Self.assignments(of: $0.0.value, to: "item.\($0.0.label ?? "")") }
            .map { "        \($0)" }
        return [
            "", "    private static var \(Self.identifier(name(item))): \(Item.self) {", "        var item = \(call)",
        ]
            + changes + ["        return item", "    }"]
    }

    /// Returns what sets a property; a dictionary is set pair by pair, since its literal is a list of a type of its own.
    private static func assignments(of value: Any, to property: String) -> [String] {
        let mirror = Mirror(reflecting: value)
        guard mirror.displayStyle == .dictionary else { return ["\(property) = \(swiftLiteral(value))"] }
        return mirror.children.map { Mirror(reflecting: $0.value).children.map { swiftLiteral($0.value) } }
            .map { "\(property)[\($0[0])] = \($0[1])" }.sorted()
    }

    /// Returns a name as Swift writes it: “tvLying” for “TV lying”.
    private static func identifier(_ name: Name) -> String {
        let words = name.key.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        return words.prefix(1).joined() + words.dropFirst().map(\.capitalized).joined()
    }
}
