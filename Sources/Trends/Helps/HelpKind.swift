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
    /// Exercises that are not stretches.
    case exercise

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
    private static let stretching: Name = "stretching"
    /// The name that exercises which are not stretches go by.
    private static let exercising: Name = "exercises"

    /// What was done for pain at the time of the entry: care, medicines, activities, a session of stretches, and exercises.
    public var doneForPain: [Name] { helps { _ in nil }.map(\.name) }

    /// The same with what each is.
    ///
    /// - Parameter kind: what a care is in the catalog; nil for one that is not there.
    func helps(_ kind: (Name) -> CareDefinition.Kind?) -> [(name: Name, kind: HelpKind)] {
        // A walk that is said not to have happened is none, nor is a dose that was left out.
        var helps: [(name: Name, kind: HelpKind)] = []
        func add(_ name: Name, _ kind: HelpKind) {
            if !helps.contains(where: { $0.name == name }) { helps.append((name, kind)) }
        }
        for treatment in care { add(treatment.name, HelpKind(kind(treatment.name))) }
        for medicine in medicines where !medicine.isLeftOut { add(medicine.name, .medicine) }
        for activity in activities where activity.amount != .answer(false) { add(activity.name, .activity) }
        if holds.contains(where: { $0.duration != nil }) { add(Self.stretching, .stretching) }
        if exercises.contains(where: \.isDone) { add(Self.exercising, .exercise) }
        return helps
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
