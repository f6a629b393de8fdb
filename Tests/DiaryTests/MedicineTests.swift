import Diary
import Testing

@Suite("Medicines and exercises")
struct MedicineTests {
    @Test(
        "a medicine has a name, an amount and a detail, in any combination",
        arguments: [
            ("ibuprofen, 400 mg", "400 mg", nil), ("ibuprofen,400mg", "400 mg", nil),
            ("ibuprofen, 1.5 tablets, with food", "1.5 tablets", "with food"), ("ibuprofen", nil, nil),
            ("ibuprofen, with food, at noon", nil, "with food, at noon"), ("ibuprofen, none", nil, nil),
            ("ibuprofen, none, forgot", nil, "forgot"), ("ibuprofen, 2", "2", nil),
        ] as [(String, String?, String?)])
    func medicine(text: String, dose: String?, detail: String?) throws {
        let medicine = try Medicine(parsing: text)
        #expect(medicine.name == "ibuprofen")
        #expect(medicine.dose?.text == dose)
        #expect(medicine.detail == detail)
        #expect(medicine.isLeftOut == text.contains("none"))
        #expect(try Medicine(parsing: medicine.text) == medicine)
    }

    @Test(
        "what is typed ends in an amount, which may be multiplied",
        arguments: [
            ("ibuprofen 400 mg", "ibuprofen", "400 mg"), ("ibuprofen 400mg x2", "ibuprofen", "800 mg"),
            ("ibuprofen 2 x 400 mg", "ibuprofen", "800 mg"), ("ibuprofen 400 mg × 2", "ibuprofen", "800 mg"),
            ("ibuprofen 2*0,5g", "ibuprofen", "1 g"), ("nasal drops 2 boxes", "nasal drops", "2 boxes"),
            ("nasal drops 3 drops x 2", "nasal drops", "6 drops"), ("vitamin b12 1 mg", "vitamin b12", "1 mg"),
            ("ibuprofen x 2", "ibuprofen x 2", nil), ("ibuprofen 2x", "ibuprofen 2x", nil),
            ("omega 3 x 2", "omega 3 x 2", nil), ("ibuprofen 2 x 1,000 mg", "ibuprofen 2 x 1,000 mg", nil),
            ("ibuprofen 101 x 1 mg", "ibuprofen 101 x 1 mg", nil),
        ] as [(String, String, String?)])
    func parts(text: String, name: String, dose: String?) {
        let parts = Medicine.parts(of: text.split(separator: " ").map(String.init))
        #expect(parts.name.joined(separator: " ") == name)
        #expect(parts.dose?.text == dose)
    }

    @Test(
        "an amount can be converted to a unit of the same kind",
        arguments: [
            ("1 g", "mg", 1000), ("2 tablets", "tablet", 2), ("1 mg", "µg", 1000), ("5 ml", "l", 0.005),
            ("1 cl", "ml", 10),
            ("1 tablet", "mg", nil), ("5 mg", "ml", nil), ("2", "", 2),
        ] as [(String, String, Double?)])
    func converted(dose: String, unit: String, amount: Double?) throws {
        #expect(try Dose(parsing: dose).amount(in: unit) == amount)
    }

    @Test(
        "an invalid amount is rejected",
        arguments: ["", "mg", "0 mg", "-1 mg", "400 mg twice", "1/2 tablet", "1e9 mg"])
    func badDose(text: String) {
        #expect(throws: ParseError.self) { try Dose(parsing: text) }
    }

    @Test(
        "an exercise is counted, held or skipped",
        arguments: [
            ("clam, left, 12 times, 2 sets", "12 times, 2 sets"), ("dead bug, 10x", "10 times"),
            ("side plank, right, 20 s, 3 sets", "20 s, 3 sets"), ("clam, skipped, it hurt", "skipped, it hurt"),
        ])
    func exercise(text: String, outcome: String) throws {
        let bout = try ExerciseBout(parsing: text)
        #expect(bout.outcomeText == outcome)
        #expect(try ExerciseBout(parsing: bout.text) == bout)
    }

    @Test(
        "an invalid exercise is rejected",
        arguments: [
            "clam", "clam, left", "clam, 12", "clam, 0 times", "clam, 12 times, 2", "clam, 12 times, 2 sets, more",
        ])
    func badExercise(text: String) {
        #expect(throws: ParseError.self) { try ExerciseBout(parsing: text) }
    }

    @Test("an imported value is split, and kept as it is")
    func imported() {
        let value = ImportedValue(text: "Bearable, Back pain, 2, (Moderate), am")
        #expect([value.source, value.name, value.value] == ["Bearable", "Back pain", "2, (Moderate), am"])
        #expect(ImportedValue(source: "Bearable", name: "Back pain", value: "2, (Moderate), am") == value)
        #expect(ImportedValue(text: "odd").value == "")
    }
}
