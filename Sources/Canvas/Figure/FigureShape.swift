/// What a spot of a picture shows, from back to front.
public enum FigureRole: UInt8, CaseIterable, Hashable, Sendable {
    /// Nothing.
    case none
    /// The floor.
    case ground
    /// A mat seen from above.
    case mat
    /// A wall, a door or the frame of a bed.
    case wall
    /// A prop.
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
    /// A worked muscle.
    case worked
}

/// Two circles and the area between them.
struct Capsule: Hashable, Sendable {
    var start, end: FigurePoint
    var startRadius, endRadius: Double

    init(_ start: FigurePoint, _ startRadius: Double, _ end: FigurePoint, _ endRadius: Double) {
        (self.start, self.startRadius, self.end, self.endRadius) = (start, startRadius, end, endRadius)
    }

    /// A circle.
    init(_ middle: FigurePoint, _ radius: Double) { self.init(middle, radius, middle, radius) }

    /// The smallest frame around it.
    var frame: FigureFrame {
        FigureFrame(
            left: min(start.x - startRadius, end.x - endRadius), bottom: min(start.y - startRadius, end.y - endRadius),
            right: max(start.x + startRadius, end.x + endRadius), top: max(start.y + startRadius, end.y + endRadius))
    }

    /// Returns what remains after a share of its length.
    func trimmed(_ share: Double) -> Capsule {
        Capsule(start.mixed(with: end, share), startRadius.mixed(with: endRadius, share), end, endRadius)
    }
}

/// A half-plane: the side of a line that its normal points to.
struct HalfPlane: Hashable, Sendable {
    var point: FigurePoint
    var normal: FigurePoint
}

/// A shape to paint over what was painted before.
struct FigureShape: Hashable, Sendable {
    /// The role that it shows.
    var role: FigureRole
    /// Its outline as a union of capsules.
    var capsules: [Capsule] = []
    /// Its outline if it has straight edges.
    var box: FigureFrame?
    /// The capsules around which a gap is cut in what is behind.
    var halo: [Capsule] = []
    /// Whether the gap is also cut in colour, where what is behind has the same brightness.
    var cutsInColor = false
    /// The capsules it is clipped to.
    var clip: [Capsule] = []
    /// The half-plane it is clipped to.
    var half: HalfPlane?
    /// The widest cell, in hundredths of the figure's height, at which it is still worth painting.
    var widestCell: Double?
    /// The widest cell at which an eye is visible.
    static let widestCellOfFace = 1.7

    init(_ role: FigureRole, _ capsules: [Capsule]) { (self.role, self.capsules) = (role, capsules) }

    init(_ role: FigureRole, box: FigureFrame) { (self.role, self.box) = (role, box) }

    /// The smallest frame around it.
    var frame: FigureFrame? {
        capsules.map(\.frame).reduce(box) { $0?.union($1) ?? $1 }
    }
}
