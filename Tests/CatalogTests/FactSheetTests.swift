import Catalog
import Diary
import Testing

@Suite("Everything known about one thing")
struct FactSheetTests {
    private let catalog = Catalog.standard

    @Test("an exercise begins with what to watch for, above all with what rules it out for this user")
    func exercise() throws {
        let bridge = try #require(catalog.stretch("glute bridge"))
        let sheet = catalog.factSheet(of: bridge)
        #expect(sheet.kind == "strength")
        #expect(
            sheet.sections.map(\.heading) == [
                "Caution", "Not with", "How long", "You need", "Steps", "Muscles", "Versions", "What is known",
            ])
        #expect(sheet.sections[2].lines == ["6 times (from 5 to 20), 5 s each."])
        let pregnant = catalog.factSheet(of: bridge, health: HealthProfile(conditions: [.pregnancy]))
        #expect(
            pregnant.sections[0].lines.first
                == "Left out for you: with pregnancy, lying flat is not for later pregnancy.")
    }

    @Test("the steps are those of the requested side", arguments: [Side.left, .right])
    func side(side: Side) throws {
        let lunge = try #require(catalog.stretch("kneeling hip flexor"))
        let steps = catalog.factSheet(of: lunge, side: side).sections.first { $0.kind == .steps }
        #expect(steps?.lines.first?.contains("onto the \(side.rawValue) knee") == true)
    }

    @Test("every exercise, habit, treatment, muscle and topic has a sheet, and is found by its name")
    func everything() {
        let names =
            catalog.stretches.map(\.name) + catalog.habits.map(\.name) + catalog.care.map(\.name)
            + catalog.muscles.map(\.name) + catalog.topics.map(\.name)
        for name in names {
            guard case .found(let sheet) = catalog.facts(typed: name.text) else {
                Issue.record("\(name) is not found")
                continue
            }
            #expect(sheet.title == name)
            #expect(sheet.sections.contains { $0.heading == "What is known" })
        }
    }

    @Test(
        "what people call things is found",
        arguments: [
            ("ibuprofen", "anti-inflammatory"), ("herniated disc", "disc"), ("psoas major", "hip flexors"),
            ("bridge", "glute bridge"), ("McKenzie", "centralization"), ("depression", "mood"),
        ])
    func otherNames(typed: String, name: String) {
        guard case .found(let sheet) = catalog.facts(typed: typed) else {
            Issue.record("\(typed) is not found")
            return
        }
        #expect(sheet.title.text == name)
    }

    @Test("an unknown name gets the nearest ones, an ambiguous one gets all matches")
    func unclear() throws {
        let knees = try #require(catalog.stretch("knees to chest"))
        #expect(catalog.facts(typed: "knees to") == .found(catalog.factSheet(of: knees)))
        if case .unclear(let names) = catalog.facts(typed: "knee") {
            #expect(names.contains("knee rolls"))
        } else {
            Issue.record("“knee” should be unclear")
        }
        if case .unknown(let nearest) = catalog.facts(typed: "siting") { #expect(nearest.first == "sitting") }
    }
}
