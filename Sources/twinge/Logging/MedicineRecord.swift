import Catalog
import Diary
import Reports

/// The medicines of a diary, looked up by words typed in the shell.
struct MedicineRecord {
    private let history: MedicineHistory

    init(_ entries: some Sequence<Entry>, dayStart: Int, list: MedicineList) {
        history = MedicineHistory(entries, dayStart: dayStart, list: list)
    }

    /// Returns the medicine that some words name, with the given amount or that of the last time.
    ///
    /// - Throws: ``Failure`` with status 64 for a name that is close to another, or matches several.
    func medicine(typed words: [String], before moment: Moment, allowsNew: Bool) throws -> Medicine {
        let words = words.flatMap { $0.split(separator: " ").map(String.init) }
        if words.count > 1, words.last == "none" {
            return .leftOut(try name(typed: words.dropLast(), allowsNew: allowsNew))
        }
        let parts = Medicine.parts(of: words)
        if let dose = parts.dose, !parts.name.isEmpty {
            let name = try name(typed: parts.name[...], allowsNew: allowsNew)
            return Medicine(name, dose.unit.isEmpty ? Dose(dose.amount, unit: history.unit(of: name)) : dose)
        }
        if let odd = Self.refusedDose(in: words) {
            throw Failure(
                .usage, "“\(odd)” is not a dose, such as 400mg. To log a dose that you skipped, type none instead.")
        }
        try refuseWordsAfterDose(in: words)
        let name = try name(typed: words[...], allowsNew: allowsNew)
        guard let dose = history.usualDose(of: name, before: moment) else {
            throw Failure(.usage, "How much \(name)? Give an amount the first time, such as “\(name) 400mg”.")
        }
        return Medicine(name, dose)
    }

    /// Returns what is meant as a dose at the end of some words but can't be one, such as `0mg`; nil if nothing is.
    private static func refusedDose(in words: [String]) -> String? {
        for count in [2, 1] where words.count > count {
            let text = words.suffix(count).joined(separator: " ")
            let unsigned = text.drop { $0 == "-" || $0 == "+" }
            let number = unsigned.prefix { $0.isNumber || $0 == "." || $0 == "," }
            let unit = unsigned[number.endIndex...].drop { $0 == " " }
            if number.contains(where: \.isNumber), unit.allSatisfy({ $0.isLetter || $0 == "%" }) { return text }
        }
        return nil
    }

    /// Refuses words after a dose, unless they are all the name of a medicine.
    ///
    /// - Throws: ``Failure`` with status 64.
    private func refuseWordsAfterDose(in words: [String]) throws {
        let place = words.indices.dropFirst().dropLast().first { place in
            words[place].first?.isNumber == true && (try? Dose(parsing: words[place]))?.unit.isEmpty == false
        }
        guard let place else { return }
        if let name = try? Name(parsing: words.joined(separator: " ")), case .known(name) = history.meaning(of: name) {
            return
        }
        let (rest, known) = (words[(place + 1)...].joined(separator: " "), words[...place].joined(separator: " "))
        throw Failure(.usage, "“\(rest)” is not understood: the amount comes last, as in “\(known)”.")
    }

    private func name(typed words: ArraySlice<String>, allowsNew: Bool) throws -> Name {
        let typed = history.list.formerNames.name(for: try Name(parsing: words.joined(separator: " ")), of: .medicine)
        switch history.meaning(of: typed) {
        case .known(let name) where name == typed || !allowsNew: return name
        case .known, .new: return typed
        case _ where allowsNew: return typed
        case .oneOf(let names):
            throw Failure(.usage, "“\(typed)” can be \(names.map(\.text).alternatives).")
        case .near(let name):
            throw Failure(.usage, "You have logged “\(name)” before. If “\(typed)” is a different medicine, add --new.")
        }
    }
}
