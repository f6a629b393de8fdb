import Diary

/// What somebody does for pain.
public enum HelpKind: String, Hashable, Sendable, CaseIterable {
    /// Something done by someone else, such as a massage.
    case treatment
    /// A medicine, cream or injection.
    case medicine
    /// What people do for themselves, such as a warm bath.
    case own = "self"
    /// An activity, such as a walk.
    case activity
    /// A session of stretches.
    case stretching

    /// The kind of a care in the catalog.
    public init(_ kind: CareDefinition.Kind?) {
        switch kind {
        case .treatment?: self = .treatment
        case .medicine?: self = .medicine
        case .own?, nil: self = .own
        }
    }
}

extension Entry {
    /// The name that sessions of stretches go by.
    static let stretching: Name = "stretching"

    /// What was done for pain at the time of the entry: care, activities, and a session of stretches.
    public var doneForPain: [Name] {
        let stretching = holds.contains { $0.duration != nil } ? [Self.stretching] : []
        var names: [Name] = []
        // A walk that is said not to have happened is none.
        let activities = activities.filter { $0.amount != .answer(false) }.map(\.name)
        for name in care.map(\.name) + activities + stretching where !names.contains(name) { names.append(name) }
        return names
    }
}

extension PainEvent {
    /// What an entry says, on the local clock.
    public init(_ entry: Entry) {
        self.init(
            minute: entry.when.date.dayNumber * 1440 + entry.when.secondOfDay / 60, pain: entry.painNow?.value,
            treatments: entry.doneForPain.map(\.key), before: entry.painBefore?.value, after: entry.painAfter?.value)
    }
}
