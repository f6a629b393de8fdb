import Diary
import Testing
import Trends

@Suite("Use of medicines")
struct MedicineUseTests {
    private func entry(_ when: String, _ medicines: String...) throws -> Entry {
        try Entry(fields: [("When", when)] + medicines.map { ("Medicine", $0) })
    }

    @Test("doses, days and amounts are counted for each medicine, sorted by number of days")
    func use() throws {
        let logbook = Logbook([
            try entry("2026-11-18 08:00 +0100", "ibuprofen, 400 mg", "naproxen, none"),
            try entry("2026-11-18 20:00 +0100", "ibuprofen, 400 mg"),
            try entry("2026-11-19 01:00 +0100", "ibuprofen, 0.4 g"),
            try entry("2026-11-19 09:00 +0100", "vitamin D, 1000 IU"),
            try entry("2026-11-20 09:00 +0100", "vitamin D, 1000 IU"),
            try entry("2026-11-20 10:00 +0100", "paracetamol"),
            try entry("2026-12-01 10:00 +0100", "ibuprofen, 400 mg"),
        ])
        let day = try #require(DiaryDate(year: 2026, month: 11, day: 20))
        let use = MedicineUse.over((day - 2)...day, in: logbook)
        #expect(
            use.map {
                "\($0.name) \($0.days) days, \($0.doses) doses, \($0.total?.text ?? "?"), \($0.leftOut) left out"
            } == [
                "vitamin D 2 days, 2 doses, 2000 IU, 0 left out", "ibuprofen 1 days, 3 doses, 1200 mg, 0 left out",
                "paracetamol 1 days, 1 doses, ?, 0 left out", "naproxen 0 days, 0 doses, ?, 1 left out",
            ])
    }

    @Test("only the limits that the user entered are checked, over 24 hours")
    func limits() throws {
        var definition = MedicineDefinition(name: "ibuprofen", unit: "mg")
        let dose = try Medicine(parsing: "ibuprofen, 400 mg")
        let moments = try ["2026-11-19 20:59 +0100", "2026-11-20 12:00 +0100", "2026-11-20 18:00 +0100"].map {
            (dose: dose, at: try Moment(parsing: $0))
        }
        let now = try Moment(parsing: "2026-11-20 21:00 +0100")
        let all = moments + [(dose: dose, at: now)]
        #expect(DoseLimits(of: dose, at: now, definition: definition, among: all).shortInterval == nil)
        definition.leastInterval = 360
        definition.mostADay = try Dose(parsing: "1 g")
        let limits = DoseLimits(of: dose, at: now, definition: definition, among: all)
        #expect(limits.shortInterval == 180)
        #expect(limits.excess?.text == "1.2 g")
        definition.leastInterval = 180
        definition.mostADay = try Dose(parsing: "1200 mg")
        let kept = DoseLimits(of: dose, at: now, definition: definition, among: all)
        #expect(kept.shortInterval == nil)
        #expect(kept.excess == nil)
    }
}
