import Catalog
import Diary
import Reports

/// The medicines of a diary, looked up by what is typed in the shell.
struct MedicineRecord {
    private let history: MedicineHistory
    private let catalog: Catalog

    init(_ entries: some Sequence<Entry>, dayStart: Int, list: MedicineList, catalog: Catalog) {
        history = MedicineHistory(entries, dayStart: dayStart, list: list)
        self.catalog = catalog
    }

    /// Returns the medicine that a text names, with the given amount or that of the last time.
    ///
    /// - Throws: ``Failure`` with status 64 for a name that is close to another, or matches several.
    func medicine(typed text: String, before moment: Moment, allowsNew: Bool) throws -> Medicine {
        let typed = try TypedMedicine(parsing: text) { allowsNew || isKnown($0) }
        return try medicine(typed, named: try name(typed: typed.name, allowsNew: allowsNew), before: moment)
    }

    /// Returns a medicine of a name, with the given amount or that of the last time.
    ///
    /// - Throws: ``Failure`` with status 64 if there was no last time, or if neither the amount nor the last time has a unit.
    func medicine(_ typed: TypedMedicine, named name: Name, before moment: Moment) throws -> Medicine {
        switch typed.amount {
        case .leftOut: return .leftOut(name, detail: typed.detail)
        case .dose(let dose):
            let unit = dose.unit.isEmpty ? history.unit(of: name) : dose.unit
            guard !unit.isEmpty else {
                throw Failure(.usage, Dose.complaint(withoutUnit: "\(name) \(dose.text)"))
            }
            return Medicine(name, Dose(dose.amount, unit: unit), detail: typed.detail)
        case .missing:
            guard let dose = history.usualDose(of: name, before: moment) else {
                throw Failure(.usage, "How much \(name)? Give an amount the first time, such as “\(name) 400mg”.")
            }
            return Medicine(name, dose)
        }
    }

    /// Returns whether a text is the name of a medicine.
    func isKnown(_ text: String) -> Bool {
        guard let name = try? Name(parsing: text) else { return false }
        return history.names.contains(history.list.formerNames.name(for: name, of: .medicine))
    }

    /// Returns the medicine that a name means.
    ///
    /// - Throws: ``Failure`` with status 64 for a name that is close to another, or matches several.
    func name(typed text: String, allowsNew: Bool) throws -> Name {
        let typed = history.list.formerNames.name(for: try Name(parsing: text), of: .medicine)
        switch history.meaning(of: typed, amongKnown: catalog.drugs) {
        case .known(let name) where name == typed || !allowsNew: return name
        case .known, .new: return typed
        case _ where allowsNew: return typed
        case .oneOf(let names):
            throw Failure(.usage, "“\(typed)” can be \(names.map(\.text).alternatives).")
        case .near(let name):
            throw Failure(.usage, "You have logged “\(name)” before. If “\(typed)” is a different medicine, add --new.")
        case .slip(let name):
            throw Failure(.usage, "Is “\(typed)” \(name)? If it is a different medicine, add --new.")
        }
    }
}
