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
    var lines: [String] {
        let names = items.map(name)
        let byKey = names.enumerated().sorted { $0.element.key < $1.element.key }
        return [
            "// swift-format-ignore-file",
            "// Made from Data/\(file.rawValue) by `make tables`: change that file, not this one.",
            "",
            "import Diary",
            "",
            "extension CatalogTable<\(Item.self)> {",
            "    /// The items of the built-in \(file.rawValue).",
            "    static let builtIn = CatalogTable(names: names, byKey: byKey, marked: marked, item: item)",
            "",
            "    private static let names: [Name] = [",
        ] + names.map { "        \(swiftLiteral($0))," } + [
            "    ]",
            "",
            "    private static let byKey: [(key: String, place: Int)] = [",
        ] + byKey.map { "        (\(swiftLiteral($0.element.key)), \($0.offset))," } + [
            "    ]",
            "",
            "    private static let marked: [(mark: String, places: [Int])] = [",
        ]
            + marks.map { mark in
                "        (\(swiftLiteral(mark.name)), \(items.indices.filter { mark.isOn(items[$0]) })),"
            } + [
                "    ]",
                "",
                "    @Sendable private static func item(at place: Int) -> \(Item.self) {",
                "        switch place {",
            ]
            + names.enumerated().map { place, name in
                let label = place == names.count - 1 ? "default" : "case \(place)"
                return "        \(label): \(Self.identifier(name))"
            } + ["        }", "    }"] + items.flatMap(function) + ["}"]
    }

    private func function(_ item: Item) -> [String] {
        let (call, base) = base(item)
        let changes = zip(Mirror(reflecting: item).children, Mirror(reflecting: base).children)
            .map { ($0.label ?? "", swiftLiteral($0.value), swiftLiteral($1.value)) }
            .filter { $0.1 != $0.2 }
            .map { "        item.\($0.0) = \($0.1)" }
        return [
            "", "    private static var \(Self.identifier(name(item))): \(Item.self) {", "        var item = \(call)",
        ] + changes
            + ["        return item", "    }"]
    }

    /// Returns a name as Swift writes it: “tvLying” for “TV lying”.
    private static func identifier(_ name: Name) -> String {
        let words = name.key.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        return words.prefix(1).joined() + words.dropFirst().map(\.capitalized).joined()
    }
}
