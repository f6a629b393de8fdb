import Catalog
import Diary
import Testing

@Suite("Former names in the catalog")
struct FormerNameCatalogTests {
    private func renamed(_ steps: [(String, String)], as kind: CatalogKind = .habit) throws -> Catalog {
        try steps.reduce(Catalog()) { catalog, step in
            catalog.applying(try catalog.renaming(Name(parsing: step.0), to: Name(parsing: step.1), as: kind))
        }
    }

    @Test("lead to the current name, for every kind of thing")
    func kinds() throws {
        let kinds: [(CatalogKind, FormerNames.Kind, String)] = [
            (.habit, .habit, "sitting"), (.activity, .habit, "walking"), (.site, .site, "neck"), (.feel, .feel, "ache"),
            (.stretch, .stretch, "child's pose"), (.care, .care, "massage"),
        ]
        for (kind, former, name) in kinds {
            let names = try renamed([(name, "something else")], as: kind).formerNames
            #expect(names.name(for: try Name(parsing: name), of: former) == "something else", "\(kind)")
        }
        #expect(Catalog().formerNames.isEmpty)
    }

    @Test("of medicines are in the user's own list of them")
    func medicines() {
        let text = "Name: ibu\nWas: ibuprofen\nWas: Nurofen\nUnit: mg\n"
        let list = MedicineList(CatalogSource(file: "medicines.rec", bytes: Array(text.utf8)))
        #expect(list.problems.isEmpty)
        #expect(list.formerNames.name(for: "Ibuprofen", of: .medicine) == "ibu")
        #expect(list.formerNames.name(for: "nurofen", of: .medicine) == "ibu")
    }

    @Test("lead through a chain of renamings, and back again")
    func chain() throws {
        let names = try renamed([("sitting", "desk"), ("desk", "office")]).formerNames
        #expect(names.name(for: "sitting", of: .habit) == "office")
        #expect(names.name(for: "desk", of: .habit) == "office")
        let back = try renamed([("sitting", "desk"), ("desk", "sitting")]).formerNames
        #expect(back.name(for: "sitting", of: .habit) == "sitting")
        #expect(back.name(for: "desk", of: .habit) == "sitting")
    }

    @Test("that something else has now belong to it, as after two have swapped their names")
    func swap() throws {
        let names = try renamed([("sitting", "x"), ("driving", "sitting"), ("x", "driving")]).formerNames
        #expect(names.name(for: "sitting", of: .habit) == "sitting")
        #expect(names.name(for: "driving", of: .habit) == "driving")
        #expect(names.name(for: "x", of: .habit) == "driving")
    }

    @Test(
        "leave each thing in its own place after two have swapped their names",
        arguments: [
            [("sitting", "x"), ("driving", "sitting"), ("x", "driving")],
            [("driving", "x"), ("sitting", "driving"), ("x", "sitting")],
        ])
    func swapped(steps: [(String, String)]) throws {
        let (plain, swapped) = (Catalog(), try renamed(steps))
        #expect(swapped.problems.isEmpty)
        let names = plain.habits.map(\.name).map { $0 == "sitting" ? "driving" : $0 == "driving" ? "sitting" : $0 }
        #expect(swapped.habits.map(\.name) == names)
        #expect(swapped.habit("sitting")?.exposure == plain.habit("driving")?.exposure)
        #expect(swapped.habit("driving")?.exposure == plain.habit("sitting")?.exposure)
        #expect(swapped.habit("x")?.exposure == plain.habit(steps[0].0 == "sitting" ? "sitting" : "driving")?.exposure)
        let hidden = swapped.applying(swapped.hiding("sitting", as: .habit))
        #expect(hidden.habits.map(\.name) == names.filter { $0 != "sitting" })
        let again = swapped.applying(try swapped.renaming("driving", to: "Driving", as: .habit))
        #expect(again.habits.map(\.name.text) == names.map { $0 == "driving" ? "Driving" : $0.text })
    }

    @Test("of your own things can be swapped, too")
    func ownSwapped() throws {
        let text = "Name: a\nUnit: h\nWas: b\n\nName: b\nUnit: min\nWas: a\n"
        let catalog = Catalog(additions: [
            CatalogSource(file: "habits.rec", bytes: Array("%rec: Habit\n\n\(text)".utf8))
        ])
        #expect(catalog.habits.suffix(2).map(\.name) == ["a", "b"])
        #expect(catalog.habit("a")?.measure == .hours)
        #expect(catalog.habit("b")?.measure == .minutes)
    }

    @Test("don't exist if only the case was changed")
    func caseOnly() throws {
        #expect(try renamed([("sitting", "Sitting")]).formerNames.isEmpty)
    }

    @Test("still lead to something that is hidden now")
    func hidden() throws {
        let catalog = try renamed([("sitting", "desk")])
        let names = catalog.applying(catalog.hiding("desk", as: .habit)).formerNames
        #expect(names.name(for: "sitting", of: .habit) == "desk")
    }
}
