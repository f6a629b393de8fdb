/// What a person has said of their health and of which way of bending eases their back.
public struct HealthProfile: Hashable, Sendable {
    /// The conditions they have.
    public var conditions: Set<HealthCondition>
    /// The way of bending that eases; nil where neither does, or nobody knows.
    public var eases: Stretch.Bend?

    /// Creates a profile; without arguments that of someone who has said nothing.
    public init(conditions: Set<HealthCondition> = [], eases: Stretch.Bend? = nil) {
        self.conditions = conditions
        self.eases = eases
    }

    /// Whether exercises wait until a doctor has looked.
    public var waitsForDoctor: Bool { conditions.contains(.warningSign) }

    /// Why an exercise is left out for this person, as the end of “left out:”; nil when nothing speaks against it.
    ///
    /// Source of the direction: May 2018, review of centralization and directional preference.
    public func objection(to stretch: Stretch) -> String? {
        if waitsForDoctor { return "with a warning sign, see a doctor first" }
        if let exclusion = stretch.exclusion(with: conditions) {
            return "with \(exclusion.condition.words), \(exclusion.reason)"
        }
        guard let eases, stretch.bends == eases.opposite else { return nil }
        return eases == .back
            ? "leaning back eases your back, and this rounds it"
            : "bending forward eases your back, and this hollows it"
    }

    /// Whether an exercise may be suggested to this person: nothing speaks against it, and it leans back only where that is known
    /// to ease.
    public func suits(_ stretch: Stretch) -> Bool {
        objection(to: stretch) == nil && (stretch.bends != .back || eases == .back)
    }
}
