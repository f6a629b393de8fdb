/// The direction from which a figure is seen.
public enum FigureView: String, CaseIterable, Hashable, Sendable {
    /// Facing right; when lying on its back, its head is on the left.
    case side
    /// Facing you, with its right side on the right of the page, as in a mirror.
    case front
    /// Facing away from you.
    case back

    /// The sides of the view, in painting order.
    public var sides: [FigureSide] { self == .side ? [.far, .near] : [.left, .right] }
}

/// A side of a figure: near and far in side view, right and left otherwise.
public enum FigureSide: String, CaseIterable, Hashable, Sendable {
    /// The side towards you, which the exercise works.
    case near
    /// The side away from you.
    case far
    /// On the right of the page.
    case right
    /// On the left of the page.
    case left

    /// The outward direction in front view.
    var sign: Double { self == .right ? 1 : self == .left ? -1 : 0 }
}

/// A limb of a figure.
public enum FigureLimb: String, CaseIterable, Hashable, Sendable {
    /// From shoulder to fingertips.
    case arm
    /// From hip to toes.
    case leg

    /// Its parts, from the trunk outwards.
    var bones: [FigureBone] { self == .arm ? [.upperArm, .forearm, .hand] : [.thigh, .shin, .foot] }

    /// Its joints, from the trunk outwards: one more than its parts.
    var joints: [FigureJoint.Kind] {
        self == .arm ? [.shoulder, .elbow, .wrist, .hand] : [.hip, .knee, .ankle, .foot]
    }
}

/// A joint of the figure, or another point that a hand can reach for.
public struct FigureJoint: Hashable, Sendable {
    /// The joints, starting with those in the middle.
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

        /// Whether there is one on each side.
        public var hasSides: Bool {
            switch self {
            case .hips, .waist, .neck, .head: false
            default: true
            }
        }

        /// The height of the joint when its limb rests on the floor.
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

    /// The kind of joint.
    public var kind: Kind
    /// The side; nil for a joint in the middle.
    public var side: FigureSide?

    /// Creates a joint.
    public init(_ kind: Kind, _ side: FigureSide? = nil) {
        (self.kind, self.side) = (kind, side)
    }
}
