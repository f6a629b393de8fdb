extension Stretch {
    /// What an exercise does.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// Lengthens a muscle.
        case stretch
        /// Presses on a tender spot, before stretching.
        case release
        /// Strengthens a muscle.
        case strength
        /// Moves a joint.
        case mobility
        /// Slows the breathing.
        case breathing
    }

    /// The position of the body, by which a session is grouped.
    public enum Position: String, Hashable, Sendable, CaseIterable {
        /// In bed.
        case bed
        /// On the floor, lying or sitting.
        case lying
        /// On the knees, or on hands and knees.
        case kneeling
        /// On a chair.
        case sitting
        /// On the feet.
        case standing
    }

    /// Which way the low back bends.
    public enum Bend: String, Hashable, Sendable, CaseIterable {
        /// Rounding it.
        case forward
        /// Hollowing it.
        case back

        /// The other way.
        public var opposite: Bend { self == .forward ? .back : .forward }
    }

    /// A condition that rules out an exercise.
    public struct Exclusion: Hashable, Sendable {
        /// The condition.
        public let condition: HealthCondition
        /// The reason, to end a sentence with: “it presses on the belly”.
        public let reason: String

        /// Creates an exclusion.
        public init(_ condition: HealthCondition, reason: String) {
            self.condition = condition
            self.reason = reason
        }
    }
}
