/// What a spot of a picture shows, those in front last.
public enum FigureRole: UInt8, CaseIterable, Hashable, Sendable {
    /// Nothing.
    case none
    /// The floor.
    case ground
    /// A mat seen from above.
    case mat
    /// A wall, a door or a bed's frame.
    case wall
    /// A thing that is used.
    case prop
    /// A limb on the far side.
    case far
    /// The trunk.
    case body
    /// Hair, eyes and mouth.
    case hair
    /// The near leg.
    case leg
    /// The near arm, and the face.
    case arm
    /// A muscle that is worked.
    case worked
}

/// Two circles and what is between them.
struct Capsule: Hashable, Sendable {
    var start, end: FigurePoint
    var startRadius, endRadius: Double

    init(_ start: FigurePoint, _ startRadius: Double, _ end: FigurePoint, _ endRadius: Double) {
        (self.start, self.startRadius, self.end, self.endRadius) = (start, startRadius, end, endRadius)
    }

    /// A circle.
    init(_ middle: FigurePoint, _ radius: Double) { self.init(middle, radius, middle, radius) }

    /// The smallest frame round it.
    var frame: FigureFrame {
        FigureFrame(
            left: min(start.x - startRadius, end.x - endRadius), bottom: min(start.y - startRadius, end.y - endRadius),
            right: max(start.x + startRadius, end.x + endRadius), top: max(start.y + startRadius, end.y + endRadius))
    }

    /// The rest of it after a share of its length.
    func trimmed(_ share: Double) -> Capsule {
        Capsule(start.mixed(with: end, share), startRadius.mixed(with: endRadius, share), end, endRadius)
    }
}

/// One side of a line: the side that its normal points to.
struct HalfPlane: Hashable, Sendable {
    var point: FigurePoint
    var normal: FigurePoint
}

/// One thing to paint over what was painted before.
struct FigureShape: Hashable, Sendable {
    /// What it shows.
    var role: FigureRole
    /// Its outline: capsules together.
    var capsules: [Capsule] = []
    /// Its outline, for things with straight edges.
    var box: FigureFrame?
    /// What a gap is cut round, in what lies behind.
    var halo: [Capsule] = []
    /// Whether the gap is cut in colour, too, where what lies behind has the same brightness.
    var cutsInColor = false
    /// What limits it.
    var clip: [Capsule] = []
    /// A line that limits it.
    var half: HalfPlane?
    /// The widest cell, in hundredths of the figure's height, with which it is still worth painting.
    var widestCell: Double?
    /// The widest cell in which an eye can be seen.
    static let widestCellOfFace = 1.7

    init(_ role: FigureRole, _ capsules: [Capsule]) { (self.role, self.capsules) = (role, capsules) }

    init(_ role: FigureRole, box: FigureFrame) { (self.role, self.box) = (role, box) }

    /// The smallest frame round it.
    var frame: FigureFrame? {
        capsules.map(\.frame).reduce(box) { $0?.union($1) ?? $1 }
    }
}
