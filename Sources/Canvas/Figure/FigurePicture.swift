/// What is drawn of an exercise besides its poses: the `Picture` in a file of poses.
public struct FigurePicture: Hashable, Sendable {
    /// The view of the figure.
    public var view: FigureView
    /// Whether there is a floor line; a figure seen from above has none.
    public var hasFloor: Bool
    /// The visible part of the page; nil for everything drawn.
    public var crop: FigureFrame?
    /// The muscles worked.
    public var worked: [WorkedMuscle]
    /// The props.
    public var props: [FigureProp]
    /// The directions of pull, which only SVG shows.
    public var arrows: [FigureArrow]
    /// Whether the exercise goes back and forth between the poses, rather than holding the last one.
    public var isToAndFro: Bool
    /// The pose in a sentence, for users who can't see it.
    public var description: String

    /// Creates a picture.
    public init(
        view: FigureView, hasFloor: Bool = true, crop: FigureFrame? = nil, worked: [WorkedMuscle] = [],
        props: [FigureProp] = [], arrows: [FigureArrow] = [], isToAndFro: Bool = false,
        description: String
    ) {
        (self.view, self.hasFloor, self.crop) = (view, hasFloor && crop == nil, crop)
        (self.worked, self.props, self.arrows) = (worked, props, arrows)
        (self.isToAndFro, self.description) = (isToAndFro, description)
    }
}

/// A muscle that an exercise works, and the side.
public struct WorkedMuscle: Hashable, Sendable {
    /// The side; nil for both.
    public var side: FigureSide?
    /// The name of the muscle group.
    public var muscle: String

    /// Creates a worked muscle.
    public init(_ muscle: String, side: FigureSide?) {
        (self.muscle, self.side) = (muscle, side)
    }
}

/// A part of the page, in hundredths of the figure's height.
public struct FigureFrame: Hashable, Sendable {
    /// The edges of the frame.
    public var left, bottom, right, top: Double

    /// Creates a frame.
    public init(left: Double, bottom: Double, right: Double, top: Double) {
        (self.left, self.bottom, self.right, self.top) = (left, bottom, right, top)
    }

    /// The width.
    public var width: Double { right - left }
    /// The height.
    public var height: Double { top - bottom }

    /// Returns the smallest frame around both.
    func union(_ other: FigureFrame) -> FigureFrame {
        FigureFrame(
            left: min(left, other.left), bottom: min(bottom, other.bottom), right: max(right, other.right),
            top: max(top, other.top))
    }
}

/// An arrow from one place to another.
public struct FigureArrow: Hashable, Sendable {
    /// The start of the arrow.
    public var start: FigurePoint
    /// The tip of the arrow.
    public var tip: FigurePoint

    /// Creates an arrow.
    public init(from start: FigurePoint, to tip: FigurePoint) {
        (self.start, self.tip) = (start, tip)
    }
}

/// A prop that an exercise uses.
public struct FigureProp: Hashable, Sendable {
    /// The kind of prop and its position, in hundredths of the figure's height.
    public enum Kind: Hashable, Sendable {
        /// A ball.
        case ball(FigurePlace, radius: Double)
        /// A pillow or rolled towel, resting on its lower edge.
        case pillow(x: Double, y: Double, width: Double, height: Double)
        /// A strap from joint to joint.
        case strap([FigureJoint])
        /// A wall that starts at x and extends away from the figure.
        case wall(x: Double, height: Double)
        /// A chair in side view.
        case chair(x: Double, facesRight: Bool, seat: Double)
        /// A chair in front view.
        case stool(x: Double, seat: Double)
        /// A bed.
        case bed(x: Double, width: Double, top: Double)
        /// A mat in top view, by its centre.
        case mat(x: Double, y: Double, width: Double, height: Double)
        /// A door frame.
        case doorway(x: Double, width: Double)
        /// A table.
        case table(x: Double, width: Double, top: Double)
    }

    /// The kind of prop.
    public var kind: Kind
    /// Whether it is painted in front of the figure rather than behind it.
    public var isInFront: Bool

    /// Creates a prop.
    public init(_ kind: Kind, isInFront: Bool = false) {
        (self.kind, self.isInFront) = (kind, isInFront)
    }
}
