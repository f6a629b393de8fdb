import Catalog
import Diary
import Testing

@Suite("Medicines")
struct MedicineListTests {
    private func list(_ text: String) -> MedicineList {
        MedicineList(CatalogSource(file: "medicines.rec", bytes: Array(text.utf8)))
    }

    @Test("a file of medicines is read with the limits that its owner entered")
    func records() throws {
        let list = list(
            """
            Name: ibuprofen
            Strength: 400
            Unit: mg
            Class: anti-inflammatory
            Use: as needed
            Least_interval: 6 h
            Most_a_day: 1200

            Name: vitamin D
            Strength: 1000 IU
            Use: regular
            """)
        #expect(list.problems.isEmpty)
        let ibuprofen = try #require(list["ibuprofen"])
        #expect(ibuprofen.strength?.text == "400 mg")
        #expect(ibuprofen.kind == "anti-inflammatory")
        #expect(ibuprofen.leastInterval == 360)
        #expect(ibuprofen.mostADay?.text == "1200 mg")
        #expect(list["vitamin d"]?.isRegular == true)
        #expect(list["vitamin d"]?.unit == "IU")
    }

    @Test("problems are reported with their place, what is right counts, and no limit is made up")
    func problems() throws {
        let list = list("Name: ibuprofen\nStrength: a lot\nLeast_interval: soon\nUse: never\nMost_a_day: 1200 mg\n")
        let ibuprofen = try #require(list["ibuprofen"])
        #expect(ibuprofen.strength == nil && ibuprofen.leastInterval == nil && !ibuprofen.isRegular)
        #expect(ibuprofen.mostADay?.text == "1200 mg")
        #expect(
            list.problems.map(\.description) == [
                "medicines.rec:2:11: “a lot”: expected an amount with its unit, such as 400 mg",
                "medicines.rec:3:17: “soon”: expected a time, such as 6 h",
                "medicines.rec:4:6: “never”: expected one of: regular, as needed",
            ])
    }

    @Test(
        "a treatment that is a medicine with a dose becomes a medicine",
        arguments: [
            ("anti-inflammatory, ibuprofen 400 mg", "ibuprofen, 400 mg"),
            ("anti-inflammatory, 400mg", "anti-inflammatory, 400 mg"), ("anti-inflammatory, ibuprofen", nil),
            ("anti-inflammatory", nil), ("massage, 60 min", nil), ("unheard of, ibuprofen 400 mg", nil),
        ] as [(String, String?)])
    func fromTreatment(text: String, expected: String?) throws {
        #expect(Catalog.standard.medicine(from: try Treatment(parsing: text))?.text == expected)
    }
}
