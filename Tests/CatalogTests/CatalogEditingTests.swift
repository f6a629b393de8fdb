import Catalog
import Diary
import Testing

@Suite("Changing the catalog")
struct CatalogEditingTests {
    private func adding(
        _ name: Name, to catalog: Catalog = .standard, as kind: CatalogKind, lines: [CatalogLine] = []
    ) throws -> Catalog {
        catalog.applying(try catalog.adding(name, as: kind, lines: lines))
    }

    private func renaming(_ old: Name, to new: Name, in catalog: Catalog = .standard) throws -> Catalog {
        catalog.applying(try catalog.renaming(old, to: new, as: .habit))
    }

    private func showing(_ name: Name, in catalog: Catalog, as kind: CatalogKind) throws -> Catalog {
        catalog.applying(try #require(catalog.showing(name, as: kind)))
    }

    private func text(_ catalog: Catalog, _ file: String) -> String {
        let source = catalog.additions.first { $0.file.hasSuffix(file) }
        return String(decoding: source?.bytes ?? [], as: UTF8.self)
    }

    @Test("a renamed habit keeps its short name only if that is how the new name begins")
    func shortName() throws {
        #expect(try renaming("leaning forward", to: "stooping").habit("stooping")?.shortName == "stooping")
        #expect(try renaming("leaning forward", to: "Leaning over").habit("leaning over")?.shortName == "leaning")
    }

    @Test("your own item is added after the others, with the lines it needs", arguments: CatalogKind.editable)
    func adding(kind: CatalogKind) throws {
        let once = try adding("garden work", as: kind)
        let twice = try adding("loom", to: once, as: kind)
        #expect(twice.shown(kind).suffix(2).map(\.text) == ["garden work", "loom"])
        #expect(twice.isOwn("loom", kind))
        #expect(twice.problems == [])
        #expect(twice.additions.count == 1)
        #expect(throws: ParseError.self) { try twice.adding("Loom", as: kind) }
    }

    @Test("its record says what was given, and is among those of its type")
    func files() throws {
        let lines = [CatalogLine("Unit", "h"), CatalogLine("Ask", "How long?")]
        let own = try adding("loom", to: adding("gaming", as: .habit, lines: lines), as: .activity)
        #expect(
            text(own, "habits.rec")
                == "%rec: Habit\n\nName: gaming\nUnit: h\nAsk: How long?\n\nName: loom\nKind: activity\nUnit: min\n")
        #expect(own.habit("gaming")?.measure == .hours)
        let mixed = Catalog(additions: [
            CatalogSource(file: "sites.rec", bytes: Array("%rec: Site\n\nName: ear\n\n%rec: Feel\n\nName: odd\n".utf8))
        ])
        #expect(
            text(try adding("lip", to: mixed, as: .site), "sites.rec")
                == "%rec: Site\n\nName: ear\n\nName: lip\n\n%rec: Feel\n\nName: odd\n")
        #expect(throws: ParseError.self) {
            try Catalog.standard.adding("gaming", as: .habit, lines: [CatalogLine("Unit", "km")])
        }
    }

    @Test("what is built in can be hidden and shown again, which leaves nothing behind")
    func hidingBuiltIn() throws {
        let hidden = Catalog.standard.applying(Catalog.standard.hiding("driving", as: .habit))
        #expect(hidden.habit("driving") == nil)
        #expect(hidden.hidden(.habit) == ["driving"])
        #expect(hidden.hidden(.activity) == [])
        #expect(hidden.problems == [])
        let shown = try showing("driving", in: hidden, as: .habit)
        #expect(shown.habit("driving") == Catalog.standard.habit("driving"))
        #expect(!shown.isOwn("driving", .habit))
    }

    @Test("your own item keeps its lines while it is hidden")
    func hidingOwn() throws {
        let own = try adding("loom", as: .activity, lines: [CatalogLine("Unit", "times")])
        let hidden = own.applying(own.hiding("loom", as: .activity))
        #expect(hidden.habit("loom") == nil)
        #expect(hidden.hidden(.activity) == ["loom"])
        #expect(hidden.problems == [])
        #expect(try showing("loom", in: hidden, as: .activity).habit("loom")?.measure == .times)
        #expect(try adding("loom", to: hidden, as: .activity).habit("loom")?.measure == .times)
    }

    @Test("a new name keeps the place and the lines, and the old name still finds it")
    func renaming() throws {
        let places = Catalog.standard.habits.map(\.name)
        let renamed = try renaming("sitting", to: "desk time")
        #expect(renamed.habits.map(\.name) == places.map { $0 == "sitting" ? "desk time" : $0 })
        #expect(renamed.habit("sitting")?.name == "desk time")
        #expect(renamed.habit("desk time")?.shortens == Catalog.standard.habit("sitting")?.shortens)
        #expect(renamed.problems == [])
        let again = try renaming("desk time", to: "office", in: renamed)
        #expect(again.habits.map(\.name) == places.map { $0 == "sitting" ? "office" : $0 })
        #expect(again.habit("sitting")?.name == "office")
        #expect(again.applying(again.hiding("office", as: .habit)).habits.count == places.count - 1)
        let back = try renaming("office", to: "sitting", in: again)
        #expect(back.habits.map(\.name) == places)
        #expect(throws: ParseError.self) { try renamed.renaming("desk time", to: "driving", as: .habit) }
        #expect(try renamed.habit(typed: "sitting").name == "desk time")
    }

    @Test("an abandoned name can be given to something else")
    func freedName() throws {
        let renamed = try renaming("driving", to: "sitting", in: renaming("sitting", to: "desk time"))
        #expect(renamed.habits.count == Catalog.standard.habits.count)
        #expect(renamed.habit("sitting")?.shortens == Catalog.standard.habit("driving")?.shortens)
        #expect(renamed.habit("desk time") != nil)
        #expect(try adding("driving", to: renamed, as: .habit).habits.count == renamed.habits.count + 1)
    }

    @Test("the items of a kind can be reordered, with no more written than necessary")
    func moving() throws {
        let usual = Catalog.standard.shown(.site)
        let first = Catalog.standard.applying(try #require(Catalog.standard.moving("jaw", to: 0, as: .site)))
        #expect(first.shown(.site) == ["jaw"] + usual.filter { $0 != "jaw" })
        #expect(text(first, "sites.rec") == "%rec: Order\n\nKind: site\nName: jaw\n")
        #expect(first.site("jaw")?.name == "jaw" && first.site(usual[3])?.name == usual[3])
        let second = first.applying(try #require(first.moving("jaw", to: 1, as: .site)))
        #expect(text(second, "sites.rec") == "%rec: Order\n\nKind: site\nName: \(usual[0])\nName: jaw\n")
        let back = try #require(usual.firstIndex(of: "jaw"))
        let usualAgain = second.applying(try #require(second.moving("jaw", to: back, as: .site)))
        #expect(usualAgain.shown(.site) == usual)
        #expect(text(usualAgain, "sites.rec") == "%rec: Order\n\n")
        #expect(first.moving("jaw", to: -5, as: .site) == nil)
        #expect(second.problems == [])
    }

    @Test(
        "a record is under a descriptor of its type, whatever the file ends with", arguments: CatalogKind.editable)
    func descriptors(kind: CatalogKind) throws {
        let moved = Catalog.standard.applying(
            try #require(Catalog.standard.moving(Catalog.standard.shown(kind)[2], to: 0, as: kind)))
        let own = try adding("loom", to: moved, as: kind)
        #expect(own.shown(kind).first == Catalog.standard.shown(kind)[2])
        #expect(own.shown(kind).last == "loom")
        #expect(own.problems == [])
    }

    @Test(
        "every change can be undone, even after the files were changed elsewhere", arguments: CatalogKind.editable)
    func inverse(kind: CatalogKind) throws {
        let name = Catalog.standard.shown(kind)[1]
        let changes = [
            try Catalog.standard.adding("loom", as: kind), Catalog.standard.hiding(name, as: kind),
            try Catalog.standard.renaming(name, to: "loom", as: kind),
            try #require(Catalog.standard.moving(name, to: 0, as: kind)),
        ]
        for change in changes {
            let elsewhere = try adding("spindle", as: kind)
            let changed = elsewhere.applying(change)
            #expect(changed.shown(kind) != elsewhere.shown(kind))
            #expect(changed.applying(change).shown(kind) == changed.shown(kind))
            #expect(changed.applying(change.inverse).shown(kind) == elsewhere.shown(kind))
        }
    }

    @Test("your own record for a built-in habit keeps it among those asked, unless it says otherwise")
    func tracked() {
        func isAsked(_ lines: String) -> Bool? {
            let source = CatalogSource(file: "habits.rec", bytes: Array("Name: sitting\nUnit: min\n\(lines)\n".utf8))
            return Catalog(additions: [source]).habit("sitting")?.isTrackedByDefault
        }
        #expect(isAsked("") == true)
        #expect(isAsked("Tracked: no\n") == false)
    }

    @Test("a new name goes into what was logged under the old one, and into no other kind")
    func renamingEntries() throws {
        var entry = Entry(id: EntryID("a"), when: try Moment(parsing: "2026-11-20 08:00 +0100"))
        entry.sites = [SiteReading("jaw", side: .left)]
        entry.feels = ["jaw"]
        entry.care = [Treatment("jaw", detail: "heat")]
        let renamed = Renaming(.site, from: "jaw", to: "chin").renamed(entry)
        #expect(renamed.sites.map(\.name) == ["chin"])
        #expect(renamed.feels == ["jaw"] && renamed.care.map(\.name) == ["jaw"])
        #expect(Renaming(.feel, from: "jaw", to: "chin").renamed(entry).feels == ["chin"])
    }
}
