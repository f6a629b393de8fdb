import Catalog
import Diary
import Trends

/// The medicines of a diary: what was taken when, and what the person has said of them.
struct MedicineRecord {
    private let doses: [(dose: Medicine, at: Moment)]
    private let list: MedicineList

    init(logbook: Logbook, list: MedicineList) {
        doses = logbook.entries.flatMap { entry in entry.medicines.map { (dose: $0, at: entry.when) } }
        self.list = list
    }

    /// The medicine that some words name, with the amount they say or that of the last time.
    ///
    /// - Throws: ``Failure`` with status 64 for a name that is nearly that of another, or fits several.
    func medicine(typed words: [String], before moment: Moment, allowsNew: Bool) throws -> Medicine {
        let words = words.flatMap { $0.split(separator: " ").map(String.init) }
        if words.count > 1, words.last == "none" {
            return .leftOut(try name(typed: words.dropLast(), allowsNew: allowsNew))
        }
        let parts = Medicine.parts(of: words)
        if let dose = parts.dose, !parts.name.isEmpty {
            let name = try name(typed: parts.name[...], allowsNew: allowsNew)
            return Medicine(name, dose.unit.isEmpty ? Dose(dose.amount, unit: unit(of: name)) : dose)
        }
        let name = try name(typed: words[...], allowsNew: allowsNew)
        guard let dose = last(name, before: moment)?.dose ?? list[name]?.strength else {
            throw Failure(.usage, "How much \(name)? Give an amount the first time, such as “\(name) 400mg”.")
        }
        return Medicine(name, dose)
    }

    /// What there is to say of a dose that does not keep the limits that the person entered.
    func notices(of medicine: Medicine, at moment: Moment) -> [String] {
        guard let definition = list[medicine.name], !medicine.isLeftOut else { return [] }
        let limits = DoseLimits(of: medicine, at: moment, definition: definition, among: doses + [(medicine, moment)])
        let interval = limits.shortInterval.map { minutes in
            "The \(medicine.name) before was \(Self.words(minutes)) earlier; you entered at least "
                + "\(Self.words(definition.leastInterval ?? 0)) between doses."
        }
        let most = limits.excess.map { excess in
            "That makes \(excess.text) of \(medicine.name) in 24 hours; you entered at most "
                + "\(definition.mostADay?.text ?? "")."
        }
        return [interval, most].compactMap { $0 }
    }

    private func name(typed words: ArraySlice<String>, allowsNew: Bool) throws -> Name {
        let typed = list.formerNames.name(for: try Name(parsing: words.joined(separator: " ")), of: .medicine)
        let known = Array(Set(list.medicines.map(\.name) + doses.map(\.dose.name))).sorted()
        if let same = known.first(where: { $0 == typed }) { return same }
        if allowsNew { return typed }
        let beginning = known.filter { $0.key.hasPrefix(typed.key) }
        if beginning.count == 1 { return beginning[0] }
        if beginning.count > 1 {
            throw Failure(.usage, "“\(typed)” can be \(beginning.map(\.text).joined(separator: " or ")).")
        }
        if let near = known.first(where: { editDistance($0.key, typed.key) <= 2 }) {
            throw Failure(.usage, "You have logged “\(near)” before. If “\(typed)” is a different medicine, add --new.")
        }
        return typed
    }

    private func last(_ name: Name, before moment: Moment) -> Medicine? {
        doses.filter { $0.dose.name == name && $0.dose.dose != nil && $0.at.instant <= moment.instant }
            .max { $0.at < $1.at }?.dose
    }

    private func unit(of name: Name) -> String {
        list[name]?.unit ?? doses.last { $0.dose.name == name && $0.dose.dose != nil }?.dose.dose?.unit ?? ""
    }

    /// `3 h 10 min`.
    private static func words(_ minutes: Int) -> String {
        let parts = [
            minutes >= 60 ? "\(minutes / 60) h" : nil, minutes % 60 > 0 || minutes == 0 ? "\(minutes % 60) min" : nil,
        ]
        return parts.compactMap { $0 }.joined(separator: " ")
    }
}
