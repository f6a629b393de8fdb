import Catalog
import Diary
import Trends

/// The medicines of a diary: what was taken when, and what you said of each.
public struct MedicineHistory: Sendable, Equatable {
    /// A dose, and when it was taken.
    public struct Taken: Sendable, Hashable {
        /// The dose.
        public let dose: Medicine
        /// When it was taken.
        public let at: Moment
        /// The diary day that belongs to.
        public let day: DiaryDate
    }

    /// What you said of your medicines.
    public let list: MedicineList
    /// Every dose, those left out among them, in the order of time.
    public let taken: [Taken]

    /// The medicines of a diary.
    /// - Complexity: O(entries)
    public init(_ logbook: Logbook, list: MedicineList) {
        self.list = list
        taken = logbook.entries.flatMap { entry in
            entry.medicines.map { Taken(dose: $0, at: entry.when, day: logbook.day(of: entry.when)) }
        }
    }

    /// The name of every medicine that was taken or described, those taken last first.
    public var names: [Name] {
        var names: [Name] = []
        for name in taken.reversed().map(\.dose.name) + list.medicines.map(\.name) where !names.contains(name) {
            names.append(name)
        }
        return names
    }

    /// The last dose of a medicine that says how much, up to a moment; nil when there is none.
    public func last(_ name: Name, before moment: Moment) -> Taken? {
        taken.last { $0.dose.name == name && $0.dose.dose != nil && $0.at.instant <= moment.instant }
    }

    /// How much of a medicine is meant when nobody says: as much as the last time, else one dose as you described it.
    public func usualDose(of name: Name, before moment: Moment) -> Dose? {
        last(name, before: moment)?.dose.dose ?? list[name]?.strength
    }

    /// The unit of a medicine's doses; empty when nobody said.
    public func unit(of name: Name) -> String {
        list[name]?.unit ?? taken.last { $0.dose.name == name && $0.dose.dose != nil }?.dose.dose?.unit ?? ""
    }

    /// Which medicine a typed name means.
    public enum Meaning: Sendable, Hashable {
        /// A medicine that is known.
        case known(Name)
        /// One of several whose names begin so.
        case oneOf([Name])
        /// None that is known, but its name is nearly that of one.
        case near(Name)
        /// A medicine that is new.
        case new
    }

    /// Which medicine a typed name means: the one of that name, the only one whose name begins so, or a new one.
    public func meaning(of typed: Name) -> Meaning {
        let typed = list.formerNames.name(for: typed, of: .medicine)
        let known = names.sorted()
        if let same = known.first(where: { $0 == typed }) { return .known(same) }
        let beginning = known.filter { $0.key.hasPrefix(typed.key) }
        if beginning.count == 1 { return .known(beginning[0]) }
        if beginning.count > 1 { return .oneOf(beginning) }
        return known.first { editDistance($0.key, typed.key) <= 2 }.map { .near($0) } ?? .new
    }
}
