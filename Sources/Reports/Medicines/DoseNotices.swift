import Catalog
import Diary
import Trends

/// Notices about doses that break the limits that the user entered, and about limits that can't be read; Twinge has none of its own.
public struct DoseNotices: Sendable {
    private let list: MedicineList
    private let catalog: Catalog

    /// Creates notices by the limits of a list of medicines.
    ///
    /// - Parameter catalog: says which treatments are medicines.
    public init(_ list: MedicineList, catalog: Catalog) { (self.list, self.catalog) = (list, catalog) }

    /// Returns how many days before and after an entry others bear on its doses; nil if there is nothing to say of it.
    public func reach(of entry: Entry) -> Int? {
        let limits = definitions(in: entry)
        let longest = limits.compactMap(\.leastInterval).max() ?? 0
        // Dates of two time zones can differ by one day more.
        return limits.isEmpty && unreadLimits(of: entry).isEmpty ? nil : max(longest / (24 * 60), 1) + 2
    }

    /// Returns what to say about an entry's doses.
    ///
    /// - Parameters:
    ///   - before: the entry before it was changed; nothing is said again if doses and time stayed as they were.
    ///   - entries: those around it, as far as ``reach(of:)`` says; the entry itself may be among them.
    public func notices(
        of entry: Entry, insteadOf before: Entry? = nil, among entries: some Sequence<Entry>
    ) -> [String] {
        if let before, before.when == entry.when, before.medicines == entry.medicines, before.care == entry.care {
            return []
        }
        let limits = definitions(in: entry)
        let unread = unreadLimits(of: entry)
        guard !limits.isEmpty else { return unread }
        let others = entries.filter { $0.id != entry.id }.flatMap { other in
            doses(in: other).map { (dose: $0, at: other.when) }
        }
        return unread
            + limits.flatMap { definition in
                let own = doses(in: entry).filter { $0.name == definition.name }.map(\.dose)
                let same = others.filter { $0.dose.name == definition.name }.map { (amount: $0.dose.dose, at: $0.at) }
                let limits = DoseLimits(of: own, at: entry.when, definition: definition, among: same)
                return words(about: limits, of: definition)
                    + words(aboutUnnamed: others.filter { isNear($0.at, entry.when) }.map(\.dose), of: definition)
            }
    }

    /// Returns what is wrong with the descriptions of the medicines in an entry.
    private func unreadLimits(of entry: Entry) -> [String] {
        guard !(entry.medicines.isEmpty && entry.care.isEmpty) else { return [] }
        return Set(doses(in: entry).map(\.name)).sorted().flatMap { list.problems(concerning: $0) }.map { "\($0)." }
    }

    /// Returns the medicines in an entry that have a limit.
    private func definitions(in entry: Entry) -> [MedicineDefinition] {
        guard !(entry.medicines.isEmpty && entry.care.isEmpty) else { return [] }
        let limited = list.medicines.filter { $0.leastInterval != nil || $0.mostADay != nil }
        guard !limited.isEmpty else { return [] }
        let names = Set(doses(in: entry).map(\.name))
        return limited.filter { names.contains($0.name) }
    }

    private func isNear(_ moment: Moment, _ other: Moment) -> Bool {
        abs(moment.instant - other.instant) < 24 * 3600
    }
}

// MARK: words

extension DoseNotices {
    private func words(about limits: DoseLimits, of definition: MedicineDefinition) -> [String] {
        let name = definition.name
        let entered = "you entered at least \((definition.leastInterval ?? 0).hoursAndMinutes) between doses."
        let before = limits.shortInterval.map { minutes in
            minutes == 0
                ? "You logged \(name) twice in the same minute; \(entered)"
                : "The \(name) before was \(minutes.hoursAndMinutes) earlier; \(entered)"
        }
        let after = limits.shortIntervalAfter.map { "The \(name) after was \($0.hoursAndMinutes) later; \(entered)" }
        let most = limits.excess.map { excess in
            let sum = excess.amount.value < Quantity.largest ? excess.text : "at least \(excess.text)"
            return "That makes \(sum) of \(name) in 24 hours; you entered at most \(definition.mostADay?.text ?? "")."
        }
        let unit = definition.mostADay?.unit ?? ""
        let uncounted =
            limits.uncounted == 0
            ? nil
            : "\(limits.uncounted.counted("dose")) of \(name) within 24 hours "
                + (limits.uncounted == 1 ? "is not counted: it has " : "are not counted: they have ")
                + (unit.isEmpty ? "no amount or a unit." : "no amount in \(unit).")
        return [before, after, most, uncounted].compactMap { $0 }
    }

    /// Returns what to say about doses that name only the class of a medicine, such as anti-inflammatory.
    private func words(aboutUnnamed doses: [Medicine], of definition: MedicineDefinition) -> [String] {
        guard let kind = definition.kind.flatMap({ try? Name(parsing: $0) }), list[kind] == nil else { return [] }
        let count = doses.count { $0.name == kind }
        guard count > 0 else { return [] }
        return [
            "\(count.counted("dose")) of “\(kind)” within 24 hours \(count == 1 ? "is" : "are") not counted: "
                + "nothing says which medicine it was."
        ]
    }
}

// MARK: doses

extension DoseNotices {
    /// Returns every dose taken in an entry: its medicines, and its treatments that are medicines.
    private func doses(in entry: Entry) -> [Medicine] {
        entry.medicines.filter { !$0.isLeftOut }.map(asDescribed) + entry.care.compactMap(dose)
    }

    /// Returns a medicine under its current name; one whose amount is written as part of the name gets it as its dose.
    private func asDescribed(_ medicine: Medicine) -> Medicine {
        let parts = Medicine.parts(of: medicine.name.text.split(separator: " ").map(String.init))
        if medicine.dose == nil, list[current(medicine.name)] == nil, let dose = parts.dose,
            let name = try? Name(parsing: parts.name.joined(separator: " "))
        {
            return Medicine(current(name), dose)
        }
        return Medicine(current(medicine.name), medicine.dose)
    }

    /// Returns the dose that a treatment was; without an amount if that can't be told, nil if it was no medicine.
    private func dose(_ treatment: Treatment) -> Medicine? {
        let detail = treatment.detail ?? ""
        if list[current(treatment.name)] != nil {
            return Medicine(current(treatment.name), try? Dose(parsing: detail))
        }
        guard catalog.care(treatment.name)?.kind == .medicine else { return nil }
        let found = catalog.medicine(from: treatment).map(asDescribed)
        if let found, list[found.name] != nil { return found }
        // “two ibuprofen” names it, but doesn't say how much it was.
        let words = " \(Name.key(of: detail).map { $0.isLetter || $0.isNumber ? String($0) : " " }.joined()) "
        let named = list.medicines.first { words.contains(" \($0.name.key) ") }
        return named.map { Medicine($0.name) } ?? found ?? Medicine(treatment.name)
    }

    private func current(_ name: Name) -> Name { list.formerNames.name(for: name, of: .medicine) }
}
