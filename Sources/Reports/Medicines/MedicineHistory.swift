import Catalog
import Diary
import Trends

/// The medicines of a diary: what was taken when, and what the user said about each.
public struct MedicineHistory: Sendable, Equatable {
    /// A dose, and when it was taken.
    public struct Taken: Sendable, Hashable {
        /// The dose.
        public let dose: Medicine
        /// When it was taken.
        public let at: Moment
        /// The diary day it belongs to.
        public let day: DiaryDate
    }

    /// What the user said about their medicines.
    public let list: MedicineList
    /// Every dose in order of time, including those left out.
    public let taken: [Taken]

    /// Collects the medicines of a diary.
    /// - Complexity: O(entries)
    public init(_ logbook: Logbook, list: MedicineList) {
        self.init(logbook.entries, dayStart: logbook.dayStart, list: list)
    }

    /// Collects the medicines of entries, oldest first.
    ///
    /// - Parameter dayStart: the hour at which a diary day begins.
    /// - Complexity: O(entries)
    public init(_ entries: some Sequence<Entry>, dayStart: Int, list: MedicineList) {
        self.list = list
        taken = entries.flatMap { entry in
            entry.medicines.map { Taken(dose: $0, at: entry.when, day: entry.when.diaryDay(startingAt: dayStart)) }
        }
    }

    /// The name of every medicine that was taken or described, the most recently taken first.
    public var names: [Name] {
        var names: [Name] = []
        for name in taken.reversed().map(\.dose.name) + list.medicines.map(\.name) where !names.contains(name) {
            names.append(name)
        }
        return names
    }

    /// Returns the last dose of a medicine with a known amount, up to a moment; nil if there is none.
    public func last(_ name: Name, before moment: Moment) -> Taken? {
        taken.last { $0.dose.name == name && $0.dose.dose != nil && $0.at.instant <= moment.instant }
    }

    /// Returns the default dose of a medicine: the same as last time, or else one dose as described; nil if neither is known.
    public func usualDose(of name: Name, before moment: Moment) -> Dose? {
        last(name, before: moment)?.dose.dose ?? list[name]?.strength
    }

    /// Returns the unit of a medicine's doses; empty if unknown.
    public func unit(of name: Name) -> String {
        list[name]?.unit ?? taken.last { $0.dose.name == name && $0.dose.dose != nil }?.dose.dose?.unit ?? ""
    }

    /// Which medicine a typed name means.
    public enum Meaning: Sendable, Hashable {
        /// A known medicine.
        case known(Name)
        /// One of several whose names begin like that.
        case oneOf([Name])
        /// Not a known medicine, but its name is close to that of one.
        case near(Name)
        /// Not known, but a letter away from a medicine that Twinge knows about.
        case slip(of: Name)
        /// A new medicine.
        case new
    }

    /// The fewest letters of a known name for which a difference of one letter counts as a slip.
    private static let slipLength = 6

    /// Returns which medicine a typed name means: the one with that name, the only one whose name begins like that, or a new one.
    ///
    /// - Parameter drugs: the names of medicines that Twinge knows about; each of them is right as it is, also if it was misspelt before.
    public func meaning(of typed: Name, amongKnown drugs: @autoclosure () -> [Name]) -> Meaning {
        let typed = list.formerNames.name(for: typed, of: .medicine)
        let known = names.sorted()
        if let same = known.first(where: { $0 == typed }) { return .known(same) }
        let beginning = known.filter { $0.key.hasPrefix(typed.key) }
        if beginning.count == 1 { return .known(beginning[0]) }
        if beginning.count > 1 { return .oneOf(beginning) }
        let drugs = drugs()
        if drugs.contains(typed) { return .new }
        if let near = known.first(where: { editDistance($0.key, typed.key) <= 2 }) { return .near(near) }
        // Two letters make another medicine: oxazepam isn't diazepam.
        let meant = drugs.first { drug in
            drug.key.count >= Self.slipLength && !typed.key.hasPrefix(drug.key)
                && editDistance(drug.key, typed.key) == 1
        }
        return meant.map { .slip(of: $0) } ?? .new
    }
}
