/// What is seen of an exercise besides its poses: what `Picture` says in a file of poses.
public struct FigurePicture: Hashable, Sendable {
    /// From where the figure is seen.
    public var view: FigureView
    /// Whether there is a floor line; a figure seen from above has none.
    public var hasFloor: Bool
    /// The part of the page that is shown; nil for all that is drawn.
    public var crop: FigureFrame?
    /// The muscles worked.
    public var worked: [WorkedMuscle]
    /// The things used.
    public var props: [FigureProp]
    /// Directions of the pull, which only SVG shows.
    public var arrows: [FigureArrow]
    /// Whether you go to and fro between the poses, rather than staying in the last one.
    public var isToAndFro: Bool
    /// The pose in a sentence, for those who cannot see it.
    public var description: String

    /// Makes a picture.
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

/// A muscle that an exercise works, and on which side.
public struct WorkedMuscle: Hashable, Sendable {
    /// The side; nil for both.
    public var side: FigureSide?
    /// The name of the muscle group.
    public var muscle: String

    /// Makes a worked muscle.
    public init(_ muscle: String, side: FigureSide?) {
        (self.muscle, self.side) = (muscle, side)
    }
}

/// A part of the page, in hundredths of the figure's height.
public struct FigureFrame: Hashable, Sendable {
    /// The edges.
    public var left, bottom, right, top: Double

    /// Makes a frame.
    public init(left: Double, bottom: Double, right: Double, top: Double) {
        (self.left, self.bottom, self.right, self.top) = (left, bottom, right, top)
    }

    /// From the left to the right edge.
    public var width: Double { right - left }
    /// From the lower to the upper edge.
    public var height: Double { top - bottom }

    /// The smallest frame round both.
    func union(_ other: FigureFrame) -> FigureFrame {
        FigureFrame(
            left: min(left, other.left), bottom: min(bottom, other.bottom), right: max(right, other.right),
            top: max(top, other.top))
    }
}

/// An arrow from one place to another.
public struct FigureArrow: Hashable, Sendable {
    /// Where it begins.
    public var start: FigurePoint
    /// Where it points.
    public var tip: FigurePoint

    /// Makes an arrow.
    public init(from start: FigurePoint, to tip: FigurePoint) {
        (self.start, self.tip) = (start, tip)
    }
}

/// A thing that an exercise uses.
public struct FigureProp: Hashable, Sendable {
    /// What it is and where, in hundredths of the figure's height.
    public enum Kind: Hashable, Sendable {
        /// A ball.
        case ball(FigurePlace, radius: Double)
        /// A pillow or rolled towel lying on its lower edge.
        case pillow(x: Double, y: Double, width: Double, height: Double)
        /// A strap from joint to joint.
        case strap([FigureJoint])
        /// A wall that begins at x and goes away from the figure.
        case wall(x: Double, height: Double)
        /// A chair seen from the side.
        case chair(x: Double, facesRight: Bool, seat: Double)
        /// A chair seen from the front.
        case stool(x: Double, seat: Double)
        /// A bed.
        case bed(x: Double, width: Double, top: Double)
        /// A mat seen from above, by its middle.
        case mat(x: Double, y: Double, width: Double, height: Double)
        /// A door frame.
        case doorway(x: Double, width: Double)
        /// A table.
        case table(x: Double, width: Double, top: Double)
    }

    /// What it is.
    public var kind: Kind
    /// Whether it is painted before the figure rather than behind it.
    public var isInFront: Bool

    /// Makes a thing.
    public init(_ kind: Kind, isInFront: Bool = false) {
        (self.kind, self.isInFront) = (kind, isInFront)
    }
}
