import Canvas
import Diary
import Foundation
import Testing

@testable import Catalog

/// `make tables` writes the tables anew instead.
@Suite("The tables of built-in items")
struct CatalogTableTests {
    private static let habits = TableSource<Habit>(
        file: .habits, items: parsed(.habits), name: \.name, marks: [.tracked, .rating, .measure],
        base: { habit in
            let parts = [habit.name, habit.shortName, habit.kind, habit.measure, habit.question].map(swiftLiteral)
            return (
                "Habit(name: \(parts[0]), shortName: \(parts[1]), kind: \(parts[2]), measure: \(parts[3]), question: \(parts[4]))",
                Habit(
                    name: habit.name, shortName: habit.shortName, kind: habit.kind, measure: habit.measure,
                    question: habit.question)
            )
        })

    private static let stretches = TableSource<Stretch>(
        file: .stretches, items: parsed(.stretches), name: \.name, marks: [.routine],
        base: { stretch in
            let parts = [
                stretch.name, stretch.shortName, stretch.muscles, stretch.group, stretch.hasSides, stretch.hold,
                stretch.holdRange,
            ]
            .map(swiftLiteral)
            return (
                """
                Stretch(name: \(parts[0]), shortName: \(parts[1]), muscles: \(parts[2]), group: \(parts[3]), \
                hasSides: \(parts[4]), hold: \(parts[5]), holdRange: \(parts[6]))
                """,
                Stretch(
                    name: stretch.name, shortName: stretch.shortName, muscles: stretch.muscles, group: stretch.group,
                    hasSides: stretch.hasSides, hold: stretch.hold, holdRange: stretch.holdRange)
            )
        })

    private static func parsed<Item: CatalogItem>(_ file: BuiltInFile) -> [Item] {
        var contents = CatalogContents<Item>(parsing: file.source)
        return contents.items()
    }

    @Test("are made from the built-in files as they are")
    func sources() throws {
        try expect(Self.habits.lines, in: "CatalogTable+Habit.swift")
        try expect(Self.stretches.lines, in: "CatalogTable+Stretch.swift")
        try expect(
            SignOutlinesSource(signs: Self.parsed(.warningSigns)).lines, in: "SignOutlines+BuiltIn.swift")
        try expect(ColorThemesSource(themes: Self.themes).lines, in: "ColorTheme+BuiltIn.swift")
    }

    private static var themes: [ColorTheme] { ThemeShelf.read([BuiltInFile.themes.source], onTopOf: []).themes }

    private func expect(_ lines: [String], in name: String) throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(components: "..", "..", "..", "Sources", "Catalog", "Tables", name).standardizedFileURL
        let text = lines.joined(separator: "\n") + "\n"
        if ProcessInfo.processInfo.environment["TWINGE_WRITE_TABLES"] == "1" { try Data(text.utf8).write(to: file) }
        #expect(
            try Data(contentsOf: file) == Data(text.utf8),
            "\(name) isn't what its file in Data says; make tables writes it anew")
    }

    @Test("say of every item what its record says, by place, by name and by mark")
    func items() {
        expect(CatalogTable<Habit>.builtIn, sameAs: Self.habits)
        expect(CatalogTable<Stretch>.builtIn, sameAs: Self.stretches)
        #expect(ColorTheme.builtIn == Self.themes)
    }

    @Test("nothing in the built-in file of themes is wrong")
    func soundThemes() {
        #expect(ThemeShelf.read([BuiltInFile.themes.source], onTopOf: []).problems == [])
    }

    private func expect<Item>(_ table: CatalogTable<Item>, sameAs source: TableSource<Item>) {
        #expect(table.names.map(\.text) == source.items.map { source.name($0).text })
        for (place, item) in source.items.enumerated() {
            #expect(table.item(place) == item)
            #expect(table.place(of: source.name(item)) == place)
        }
        for name in ["", "a", "zzz", "sittin", "sittings"] as [Name] { #expect(table.place(of: name) == nil) }
        for mark in source.marks {
            #expect(table.places(mark) == source.items.indices.filter { mark.isOn(source.items[$0]) })
        }
    }
}
