/// One way of holding the body: what `Pose` says in a file of poses.
public struct FigurePose: Hashable, Sendable {
    /// The point that is pinned to the page, and where.
    public var anchor: FigureAnchor
    /// The directions of pelvis, back and chest, from the hips upwards.
    public var trunk: SIMD3<Double>
    /// The direction of the neck.
    public var neck: Double
    /// The direction of the head.
    public var head: Double
    /// How far the face is turned in a front view: -1 left to 1 right.
    public var faceTurn: Double
    /// How far the jaw is opened, and glided to the right; nil for a closed mouth that is not drawn.
    public var jaw: FigurePoint?
    /// How every limb runs.
    public var limbs: [FigureLimb: [FigureSide: LimbPlan]]
    /// What is painted first to last; nil for the usual order of the view.
    public var order: [FigurePart]?

    /// Makes a pose.
    public init(
        anchor: FigureAnchor, trunk: SIMD3<Double>, neck: Double, head: Double, faceTurn: Double = 0,
        jaw: FigurePoint? = nil,
        limbs: [FigureLimb: [FigureSide: LimbPlan]], order: [FigurePart]? = nil
    ) {
        self.anchor = anchor
        (self.trunk, self.neck, self.head, self.faceTurn, self.jaw) = (trunk, neck, head, faceTurn, jaw)
        (self.limbs, self.order) = (limbs, order)
    }
}

/// A joint that is pinned to the page; everything else follows from it.
public struct FigureAnchor: Hashable, Sendable {
    /// The joint.
    public var joint: FigureJoint
    /// Where it is.
    public var place: FigurePlace

    /// Makes an anchor.
    public init(_ joint: FigureJoint, at place: FigurePlace) {
        (self.joint, self.place) = (joint, place)
    }
}

/// A part of the figure that is painted as one.
public enum FigurePart: Hashable, Sendable {
    /// Pelvis, back and chest.
    case trunk
    /// Neck and head.
    case head
    /// An arm or a leg.
    case limb(FigureLimb, FigureSide)

    /// All parts of a figure seen from somewhere.
    public static func all(_ view: FigureView) -> [FigurePart] { usualOrder(view) }

    /// The usual order of a view, from the back to the front.
    static func usualOrder(_ view: FigureView) -> [FigurePart] {
        view == .side
            ? [
                .limb(.arm, .far), .limb(.leg, .far), .trunk, .head, .limb(.leg, .near), .limb(.arm, .near),
            ]
            : [
                .trunk, .head, .limb(.leg, .left), .limb(.leg, .right), .limb(.arm, .left), .limb(.arm, .right),
            ]
    }
}

/// How a limb runs: each part in a direction, or the hand or foot to a place.
public enum LimbPlan: Hashable, Sendable {
    /// The directions of its parts; a part without one goes on like the one before.
    case along([BoneDirection])
    /// The palm or the ankle goes to a place, the middle joint to one side, the hand or foot in a direction.
    case reaching(FigurePlace, bend: BendWay?, end: BoneDirection?)

    /// Whether the hand or foot is held at a place.
    var isReaching: Bool {
        if case .reaching = self { true } else { false }
    }
}

/// A direction on the page, and how much of the part's length is seen.
public struct BoneDirection: Hashable, Sendable {
    /// Degrees of the clock face: 0 up, 90 right, 180 down, 270 left.
    public var degrees: Double
    /// The share of the length that is seen, where the part points at you or away: 0-1.
    public var share: Double

    /// Makes a direction.
    public init(_ degrees: Double, share: Double = 1) {
        (self.degrees, self.share) = (degrees, share)
    }
}

/// Where an elbow or a knee goes.
public enum BendWay: String, CaseIterable, Hashable, Sendable {
    /// Upwards on the page.
    case up
    /// To the right of the page.
    case right
    /// Downwards on the page.
    case down
    /// To the left of the page.
    case left

    var vector: FigurePoint {
        switch self {
        case .up: FigurePoint(0, 1)
        case .right: FigurePoint(1, 0)
        case .down: FigurePoint(0, -1)
        case .left: FigurePoint(-1, 0)
        }
    }

    /// The way that lies nearest to a vector.
    init(nearest vector: FigurePoint) {
        if abs(vector.x) > abs(vector.y) {
            self = vector.x > 0 ? .right : .left
        } else {
            self = vector.y > 0 ? .up : .down
        }
    }
}

/// A place on the page.
public enum FigurePlace: Hashable, Sendable {
    /// A height above the floor.
    public enum Height: Hashable, Sendable {
        /// In hundredths of the figure's height.
        case units(Double)
        /// So that the limb lies on the floor.
        case floor
    }

    /// A point.
    case point(Double, Height)
    /// A joint, and a way from there.
    case joint(FigureJoint, FigurePoint)
}
