import Data
import Diary
import Testing

@Suite("Changing the catalog")
struct CatalogEditingTests {
    private func text(_ catalog: Catalog, _ file: String) -> String {
        let source = catalog.additions.first { $0.file.hasSuffix(file) }
        return String(decoding: source?.bytes ?? [], as: UTF8.self)
    }

    @Test("a thing of one's own is added after the others, with the lines it needs", arguments: CatalogKind.editable)
    func adding(kind: CatalogKind) throws {
        let once = try Catalog.standard.adding("garden work", as: kind)
        let twice = try once.adding("loom", as: kind)
        #expect(twice.shown(kind).suffix(2).map(\.text) == ["garden work", "loom"])
        #expect(twice.isOwn("loom", kind))
        #expect(twice.problems == [])
        #expect(twice.additions.count == 1)
        #expect(throws: ParseError.self) { try twice.adding("Loom", as: kind) }
    }

    @Test("its record says what was given, and stands among those of its type")
    func files() throws {
        let own = try Catalog.standard.adding("gaming", as: .habit, fields: [("Unit", "h"), ("Ask", "How long?")])
            .adding("loom", as: .activity)
        #expect(
            text(own, "habits.rec")
                == "%rec: Habit\n\nName: gaming\nUnit: h\nAsk: How long?\n\nName: loom\nKind: activity\nUnit: min\n")
        #expect(own.habit("gaming")?.measure == .hours)
        let mixed = Catalog(additions: [
            CatalogSource(file: "sites.rec", bytes: Array("%rec: Site\n\nName: ear\n\n%rec: Feel\n\nName: odd\n".utf8))
        ])
        #expect(
            text(try mixed.adding("lip", as: .site), "sites.rec")
                == "%rec: Site\n\nName: ear\n\nName: lip\n\n%rec: Feel\n\nName: odd\n")
        #expect(throws: ParseError.self) { try Catalog.standard.adding("gaming", as: .habit, fields: [("Unit", "km")]) }
    }

    @Test("what is built in can be hidden and shown again, which leaves nothing behind")
    func hidingBuiltIn() {
        let hidden = Catalog.standard.hiding("driving", as: .habit)
        #expect(hidden.habit("driving") == nil)
        #expect(hidden.hidden(.habit) == ["driving"])
        #expect(hidden.hidden(.activity) == [])
        #expect(hidden.problems == [])
        let shown = hidden.showing("driving", as: .habit)
        #expect(shown.habit("driving") == Catalog.standard.habit("driving"))
        #expect(!shown.isOwn("driving", .habit))
    }

    @Test("what is one's own keeps its lines while it is hidden")
    func hidingOwn() throws {
        let own = try Catalog.standard.adding("loom", as: .activity, fields: [("Unit", "times")])
        let hidden = own.hiding("loom", as: .activity)
        #expect(hidden.habit("loom") == nil)
        #expect(hidden.hidden(.activity) == ["loom"])
        #expect(hidden.problems == [])
        #expect(hidden.showing("loom", as: .activity).habit("loom")?.measure == .times)
        #expect(try hidden.adding("loom", as: .activity).habit("loom")?.measure == .times)
    }

    @Test("another name keeps the place and the lines, and the old name still finds it")
    func renaming() throws {
        let places = Catalog.standard.habits.map(\.name)
        let renamed = try Catalog.standard.renaming("sitting", to: "desk time", as: .habit)
        #expect(renamed.habits.map(\.name) == places.map { $0 == "sitting" ? "desk time" : $0 })
        #expect(renamed.habit("sitting")?.name == "desk time")
        #expect(renamed.habit("desk time")?.shortens == Catalog.standard.habit("sitting")?.shortens)
        #expect(renamed.problems == [])
        let again = try renamed.renaming("desk time", to: "office", as: .habit)
        #expect(again.habits.map(\.name) == places.map { $0 == "sitting" ? "office" : $0 })
        #expect(again.habit("sitting")?.name == "office")
        #expect(again.hiding("office", as: .habit).habits.count == places.count - 1)
        let back = try again.renaming("office", to: "sitting", as: .habit)
        #expect(back.habits.map(\.name) == places)
        #expect(throws: ParseError.self) { try renamed.renaming("desk time", to: "driving", as: .habit) }
        #expect(try renamed.habit(typed: "sitting").name == "desk time")
    }

    @Test("a name that was given up can be given to something else")
    func freedName() throws {
        let renamed = try Catalog.standard.renaming("sitting", to: "desk time", as: .habit)
            .renaming("driving", to: "sitting", as: .habit)
        #expect(renamed.habits.count == Catalog.standard.habits.count)
        #expect(renamed.habit("sitting")?.shortens == Catalog.standard.habit("driving")?.shortens)
        #expect(renamed.habit("desk time") != nil)
        #expect(try renamed.adding("driving", as: .habit).habits.count == renamed.habits.count + 1)
    }
}
