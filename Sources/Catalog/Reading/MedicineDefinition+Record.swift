import Diary

extension MedicineDefinition: CatalogItem {
    static let recordType = "Medicine"
    static let fieldNames = ["Strength", "Unit", "Class", "Use", "Least_interval", "Most_a_day"]

    // A limit must not be lost to a slip beside it.
    static let countsInParts = true

    private enum Use: String, CaseIterable {
        case regular
        case asNeeded = "as needed"
    }

    init?(named name: Name, reading record: inout RecordReader) {
        let unit = record.text("Unit") ?? ""
        self.init(name: name, strength: record.value("Strength", Self.dose(in: unit)), unit: unit)
        if unit.isEmpty { self.unit = strength?.unit ?? "" }
        kind = record.text("Class")
        isRegular = record.option("Use") == Use.regular
        leastInterval = record.value("Least_interval", Self.minutes)
        mostADay = record.value("Most_a_day", Self.dose(in: self.unit))
    }

    /// Parses a dose in its own unit, or in the unit of the medicine.
    private static func dose(in unit: String) -> (String) throws(ParseError) -> Dose {
        { text throws(ParseError) in
            let dose = try Dose(parsing: text)
            return dose.unit.isEmpty ? Dose(dose.amount, unit: unit) : dose
        }
    }

    private static func minutes(_ text: String) throws(ParseError) -> Int {
        guard case .quantity(let quantity, let unit)? = try? Amount(parsing: text),
            let minutes = Amount.Unit.minutes.converted(quantity.value, from: unit), minutes > 0
        else { throw ParseError(found: text, expected: "a time, such as 6 h") }
        return Int(minutes.rounded())
    }
}
