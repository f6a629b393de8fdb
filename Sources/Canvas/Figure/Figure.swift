/// A drawable exercise: a jointed figure in one or two poses, with its props.
public struct Figure: Hashable, Sendable {
    /// The proportions and muscles.
    public let anatomy: FigureAnatomy
    /// What is drawn besides the poses.
    public let picture: FigurePicture
    /// The starting pose and the exercise; a single pose is the exercise.
    public let poses: [FigurePose]
    /// The visible part of the page, the same throughout the movement.
    public let frame: FigureFrame

    /// Creates a figure of one or two poses; any others are not drawn. Nil without a pose.
    public init?(_ picture: FigurePicture, poses: [FigurePose], anatomy: FigureAnatomy) {
        guard let first = poses.first else { return nil }
        (self.picture, self.anatomy, self.poses) = (picture, anatomy, Array(poses.prefix(2)))
        let movement = FigureMovement(
            from: first, to: poses.count > 1 ? poses[1] : first, view: picture.view, anatomy: anatomy)
        frame = Self.frame(of: picture, movement)
    }

    /// Whether it moves from one pose to another.
    public var moves: Bool { poses.count > 1 }

    private var movement: FigureMovement? {
        guard let first = poses.first, let last = poses.last else { return nil }
        return FigureMovement(from: first, to: last, view: picture.view, anatomy: anatomy)
    }

    /// The problems that keep it from being drawn as the records say: an unreachable place, a muscle without a patch.
    public var problems: [String] {
        let known = Set(anatomy.patches.map(\.muscle))
        let unknown = picture.worked.map(\.muscle).filter { !known.contains($0) }.map { "no patch shows \($0)" }
        return unknown
            + poses.enumerated().flatMap { place, pose in
                PosedFigure(pose, view: picture.view, anatomy: anatomy).problems.map { "pose \(place + 1): \($0)" }
            }
    }

    /// Returns the figure at a moment: 0 at the start, 1 in the exercise.
    func posed(at moment: Double) -> PosedFigure? { movement?.figure(at: moment) }

    /// Returns the shapes to paint at a moment, from back to front.
    func shapes(at moment: Double) -> [FigureShape] {
        movement.map { Self.shapes(of: picture, $0.figure(at: moment)) } ?? []
    }

    private static func shapes(of picture: FigurePicture, _ figure: PosedFigure) -> [FigureShape] {
        let (behind, before) = (picture.props.filter { !$0.isInFront }, picture.props.filter(\.isInFront))
        return behind.flatMap { $0.shapes(around: figure) } + figure.shapes(worked: picture.worked)
            + before.flatMap { $0.shapes(around: figure) }
    }

    /// Returns the frame around everything drawn from the first to the last pose, down to the floor.
    private static func frame(of picture: FigurePicture, _ movement: FigureMovement) -> FigureFrame {
        if let crop = picture.crop { return crop }
        let frames = stride(from: 0.0, through: 1, by: 0.125).flatMap { moment in
            shapes(of: picture, movement.figure(at: moment)).compactMap(\.frame)
        }
        var frame = frames.dropFirst().reduce(frames.first ?? FigureFrame(left: 0, bottom: 0, right: 1, top: 1)) {
            $0.union($1)
        }
        if picture.hasFloor { frame.bottom = 0 }
        return frame
    }
}
