/// From where a figure is seen.
public enum FigureView: String, CaseIterable, Hashable, Sendable {
    /// It looks to the right; on its back its head lies on the left.
    case side
    /// It looks at you, its right on the right of the page as in a mirror.
    case front
    /// It looks away from you.
    case back

    /// The sides it has, those painted first in front.
    public var sides: [FigureSide] { self == .side ? [.far, .near] : [.left, .right] }
}

/// One half of a figure: near and far where it is seen from the side, right and left otherwise.
public enum FigureSide: String, CaseIterable, Hashable, Sendable {
    /// Towards you; the side that an exercise works.
    case near
    /// Away from you.
    case far
    /// On the right of the page.
    case right
    /// On the left of the page.
    case left

    /// Where the outside is in a front view.
    var sign: Double { self == .right ? 1 : self == .left ? -1 : 0 }
}

/// A limb of a figure.
public enum FigureLimb: String, CaseIterable, Hashable, Sendable {
    /// From shoulder to fingertips.
    case arm
    /// From hip to toes.
    case leg

    /// Its parts from the trunk outwards.
    var bones: [FigureBone] { self == .arm ? [.upperArm, .forearm, .hand] : [.thigh, .shin, .foot] }

    /// Its joints from the trunk outwards: one more than it has parts.
    var joints: [FigureJoint.Kind] {
        self == .arm ? [.shoulder, .elbow, .wrist, .hand] : [.hip, .knee, .ankle, .foot]
    }
}

/// A joint of the figure, or another of its places that a hand can go to.
public struct FigureJoint: Hashable, Sendable {
    /// The joints, those in the middle first.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        /// The lower end of the trunk.
        case hips
        /// The small of the back.
        case waist
        /// The upper end of the trunk.
        case neck
        /// The middle of the skull.
        case head
        /// The upper end of an arm.
        case shoulder
        /// The middle of an arm.
        case elbow
        /// The lower end of the forearm.
        case wrist
        /// The fingertips.
        case hand
        /// The upper end of a leg.
        case hip
        /// The middle of a leg.
        case knee
        /// The lower end of the shin.
        case ankle
        /// The toes.
        case foot
        /// The middle of the sole.
        case sole

        /// Whether there is one of it on each side.
        public var hasSides: Bool {
            switch self {
            case .hips, .waist, .neck, .head: false
            default: true
            }
        }

        /// How high the joint lies when its limb lies on the floor.
        var restingHeight: Double {
            switch self {
            case .hand: 1.9
            case .wrist: 2.2
            case .foot, .ankle, .knee, .sole: 4.3
            case .elbow: 2.8
            case .hips, .waist, .hip: 8.3
            case .shoulder, .neck: 6.5
            case .head: 6.3
            }
        }
    }

    /// Which joint.
    public var kind: Kind
    /// The side, for a joint that has one.
    public var side: FigureSide?

    /// Makes a joint.
    public init(_ kind: Kind, _ side: FigureSide? = nil) {
        (self.kind, self.side) = (kind, side)
    }
}
