/// A pose of the body: the `Pose` in a file of poses.
public struct FigurePose: Hashable, Sendable {
    /// The point that is pinned to the page.
    public var anchor: FigureAnchor
    /// The directions of pelvis, back and chest, from the hips upwards.
    public var trunk: SIMD3<Double>
    /// The direction of the neck.
    public var neck: Double
    /// The direction of the head.
    public var head: Double
    /// How far the face is turned in front view: -1 left to 1 right.
    public var faceTurn: Double
    /// How far the jaw is opened, and shifted to the right; nil for a closed mouth that is not drawn.
    public var jaw: FigurePoint?
    /// The position of each limb.
    public var limbs: [FigureLimb: [FigureSide: LimbPlan]]
    /// The parts in painting order; nil for the view's usual order.
    public var order: [FigurePart]?

    /// Creates a pose.
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
    /// The place where it is pinned.
    public var place: FigurePlace

    /// Creates an anchor.
    public init(_ joint: FigureJoint, at place: FigurePlace) {
        (self.joint, self.place) = (joint, place)
    }
}

/// A part of the figure that is painted as a unit.
public enum FigurePart: Hashable, Sendable {
    /// Pelvis, back and chest.
    case trunk
    /// Neck and head.
    case head
    /// An arm or a leg.
    case limb(FigureLimb, FigureSide)

    /// Returns all parts of a figure in a view.
    public static func all(_ view: FigureView) -> [FigurePart] { usualOrder(view) }

    /// Returns the usual painting order of a view, from back to front.
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

/// The position of a limb: a direction for each part, or a place for the hand or foot.
public enum LimbPlan: Hashable, Sendable {
    /// The directions of its parts; a part without one continues in the direction of the one before.
    case along([BoneDirection])
    /// The palm or the ankle reaches a place, with the middle joint bent to one side and the hand or foot in a direction.
    case reaching(FigurePlace, bend: BendWay?, end: BoneDirection?)

    /// Whether the hand or foot is held in place.
    var isReaching: Bool {
        if case .reaching = self { true } else { false }
    }
}

/// A direction on the page, and the visible share of the part's length.
public struct BoneDirection: Hashable, Sendable {
    /// Degrees on a clock face: 0 up, 90 right, 180 down, 270 left.
    public var degrees: Double
    /// The visible share of the length if the part points towards or away from you: 0-1.
    public var share: Double

    /// Creates a direction.
    public init(_ degrees: Double, share: Double = 1) {
        (self.degrees, self.share) = (degrees, share)
    }
}

/// The direction in which an elbow or a knee bends.
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

    /// Creates the direction nearest to a vector.
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
        /// The height at which the limb rests on the floor.
        case floor
    }

    /// A point.
    case point(Double, Height)
    /// A joint, and an offset from it.
    case joint(FigureJoint, FigurePoint)
}
