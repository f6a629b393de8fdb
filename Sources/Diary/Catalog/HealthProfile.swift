/// What the user has said about their health and which way of bending eases their back.
public struct HealthProfile: Hashable, Sendable {
    /// The conditions they have.
    public var conditions: Set<HealthCondition>
    /// The way of bending that eases the pain; nil if neither does, or if it isn't known.
    public var eases: Stretch.Bend?

    /// Creates a profile; by default, that of someone who has said nothing.
    public init(conditions: Set<HealthCondition> = [], eases: Stretch.Bend? = nil) {
        self.conditions = conditions
        self.eases = eases
    }

    /// Whether exercises must wait until a doctor has looked.
    public var waitsForDoctor: Bool { conditions.contains(.warningSign) }

    /// Whether a surgeon decides which exercises are allowed, so that a review puts no routine together.
    public var waitsForSurgeon: Bool { conditions.contains(.operation) }

    /// What is said instead of exercises, or beside the few that are left; nil if nothing is.
    public var waitingWords: String? {
        if waitsForDoctor { return "No exercises on a day with a warning sign: see a doctor first." }
        return waitsForSurgeon ? "After an operation do only what your surgeon or physiotherapist allows." : nil
    }

    /// Why any exercise is ruled out, known or not, to follow “left out:”; nil if it depends on the exercise.
    public var objectionToAll: String? { waitsForDoctor ? "with a warning sign, see a doctor first" : nil }

    /// Returns why an exercise is ruled out for this user, to follow “left out:”; nil if nothing speaks against it.
    ///
    /// Source for the direction: May 2018, review of centralization and directional preference.
    public func objection(to stretch: Stretch) -> String? {
        if let objectionToAll { return objectionToAll }
        if let exclusion = stretch.exclusion(with: conditions) {
            return "with \(exclusion.condition.words), \(exclusion.reason)"
        }
        guard let eases, stretch.bends == eases.opposite else { return nil }
        return eases == .back
            ? "leaning back eases your back, and this rounds it"
            : "bending forward eases your back, and this hollows it"
    }

    /// Returns whether an exercise may be suggested to this user: nothing speaks against it, and it leans back only if that
    /// is known to ease the pain.
    public func suits(_ stretch: Stretch) -> Bool {
        objection(to: stretch) == nil && (stretch.bends != .back || eases == .back)
    }
}
