import Diary

/// The kinds of things people do for pain.
public enum HelpKind: String, Hashable, Sendable, CaseIterable {
    /// Something done by someone else, such as a massage.
    case treatment
    /// A medicine, cream or injection.
    case medicine
    /// Something people do for themselves, such as a warm bath.
    case own = "self"
    /// An activity, such as a walk.
    case activity
    /// A session of stretches.
    case stretching
    /// Exercises that are not stretches.
    case exercise

    /// Converts the kind of a treatment in the catalog.
    public init(_ kind: CareDefinition.Kind?) {
        switch kind {
        case .treatment?: self = .treatment
        case .medicine?: self = .medicine
        case .own?, nil: self = .own
        }
    }
}

extension Entry {
    /// The name under which sessions of stretches count.
    private static let stretching: Name = "stretching"
    /// The name under which exercises other than stretches count.
    private static let exercising: Name = "exercises"

    /// What was done for pain at the time of the entry: care, medicines, activities, a session of stretches, and exercises.
    public var doneForPain: [Name] { helps { _ in nil }.map(\.name) }

    /// Returns the same with the kind of each.
    ///
    /// - Parameter kind: the kind of a treatment in the catalog; nil if it isn't there.
    func helps(_ kind: (Name) -> CareDefinition.Kind?) -> [(name: Name, kind: HelpKind)] {
        // A walk answered with no doesn't count, nor does a dose left out.
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
    /// Converts an entry, using local time.
    ///
    /// - Parameter names: what was done for pain.
    init(_ entry: Entry, doing names: [Name]) {
        self.init(
            minute: entry.when.date.dayNumber * 1440 + entry.when.secondOfDay / 60, pain: entry.painNow?.value,
            treatments: names.map(\.key), before: entry.painBefore?.value, after: entry.painAfter?.value)
    }
}
