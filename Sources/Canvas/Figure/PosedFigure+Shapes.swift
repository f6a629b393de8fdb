extension PosedFigure {
    /// Returns the shapes to paint, from back to front.
    func shapes(worked: [WorkedMuscle]) -> [FigureShape] {
        (pose.order ?? FigurePart.usualOrder(view)).flatMap { part -> [FigureShape] in
            switch part {
            case .trunk: trunkShapes(worked)
            case .head: headShapes(worked)
            case .limb(let limb, let side): limbShapes(limb, side, worked)
            }
        }
    }

    // MARK: limbs

    /// Returns the upper part, then the rest in front of it, each with a gap to anything of the same brightness.
    private func limbShapes(_ limb: FigureLimb, _ side: FigureSide, _ worked: [WorkedMuscle]) -> [FigureShape] {
        guard view.sides.contains(side) else { return [] }
        let role: FigureRole = side == .far ? .far : limb == .arm ? .arm : .leg
        return [[limb.bones[0]], Array(limb.bones.dropFirst())].flatMap { bones in
            var shape = FigureShape(role, bones.flatMap { capsules(of: $0, side) })
            shape.halo = Self.withoutJoint(shape.capsules)
            shape.cutsInColor = side != .far
            return [shape] + bones.flatMap { patches(on: $0, side, worked, clip: shape.capsules) }
        }
    }

    /// Returns the capsules with the gap starting some way from the joint, so that the joint stays whole.
    private static func withoutJoint(_ capsules: [Capsule]) -> [Capsule] {
        guard let joint = capsules.first?.start else { return [] }
        return capsules.map { $0.start == joint ? $0.trimmed(0.45) : $0 }
    }

    private func capsules(of bone: FigureBone, _ side: FigureSide) -> [Capsule] {
        let (start, end) = ends(of: bone, side)
        let taper = anatomy.taper(bone, view)
        let whole = Capsule(start, taper.start, end, taper.end)
        guard view == .side else { return [whole] }
        let behind = FigurePoint(direction: (end - start).direction + 90)
        switch bone {
        case .foot:
            let length = (end - start).length
            let along = (end - start) / max(length, 1e-6)
            let heel = start + behind * 2 - along * 2.6
            let toes = start + behind * 2.7 + along * (length - 3)
            return [
                Capsule(heel, taper.start, toes, taper.end), Capsule(start, 2.6, heel, taper.start),
                Capsule(start, 2.6, start.mixed(with: toes, 0.6), 1.9),
            ]
        case .shin:
            let calf = start.mixed(with: end, 0.27) + behind
            return [
                whole, Capsule(start, taper.start, calf, taper.start * 0.98),
                Capsule(calf, taper.start * 0.98, end, taper.end),
            ]
        default: return [whole]
        }
    }

    // MARK: trunk

    private func trunkShapes(_ worked: [WorkedMuscle]) -> [FigureShape] {
        let capsules = trunkCapsules
        return [FigureShape(.body, capsules)]
            + [FigureBone.pelvis, .back, .chest].flatMap { patches(on: $0, nil, worked, clip: capsules) }
    }

    private var trunkCapsules: [Capsule] {
        var capsules = zip(spine, spine.dropFirst()).map { low, high in
            Capsule(low.place, halfWidth(at: low.along), high.place, halfWidth(at: high.along))
        }
        if view == .side {
            let direction = spine.first?.direction ?? 0
            let seat =
                self[.hips] + FigurePoint(direction: direction - 90, length: 2.4)
                + FigurePoint(direction: direction, length: 0.6)
            capsules.append(Capsule(seat, 5.9))
        } else {
            capsules.append(Capsule(self[.shoulder, .left], 3.3, self[.shoulder, .right], 3.3))
            capsules.append(Capsule(self[.hip, .left], 4.6, self[.hip, .right], 4.6))
        }
        return capsules
    }

    /// Returns half the width of the trunk at a distance along the spine.
    func halfWidth(at along: Double) -> Double { (view == .side ? Self.sideProfile : Self.frontProfile)(max(0, along)) }

    private static let sideProfile = SmoothCurve([
        (0, 6.6), (5, 6), (12, 5.5), (20, 6.7), (26, 6.7), (30, 5.4), (32, 4),
    ])
    private static let frontProfile = SmoothCurve([
        (0, 7.9), (5, 7.6), (12, 6.6), (20, 7.6), (27, 8.6), (30, 6.5), (32, 3.4),
    ])

    // MARK: head

    private func headShapes(_ worked: [WorkedMuscle]) -> [FigureShape] {
        let taper = anatomy.taper(.neck, view)
        let neck = Capsule(
            self[.neck] - FigurePoint(direction: pose.neck, length: 1.5), taper.start,
            skullBase + FigurePoint(direction: pose.head, length: 2), taper.end)
        let skull = HeadShape(self)
        var face = FigureShape(.arm, skull.capsules)
        face.halo = skull.capsules
        face.cutsInColor = true
        var hair = FigureShape(.hair, Array(skull.capsules.prefix(1)))
        hair.half = skull.hair
        return [FigureShape(.body, [neck])] + patches(on: .neck, nil, worked, clip: [neck] + trunkCapsules)
            + [face, hair] + patches(on: .head, nil, worked, clip: skull.capsules) + skull.features
    }
}

/// The shape of the head and face.
private struct HeadShape {
    /// Skull, nose and chin, in that order.
    let capsules: [Capsule]
    /// The area of the hair.
    let hair: HalfPlane
    /// Eyes and mouth, for large pictures.
    let features: [FigureShape]

    private static let radius = 5.5

    init(_ figure: PosedFigure) {
        let pose = figure.pose
        let (middle, up) = (figure[.head], FigurePoint(direction: pose.head))
        let across = FigurePoint(direction: pose.head + 90)
        let skull = Capsule(middle - up * 1.5, Self.radius * 0.92, middle + up * 1.3, Self.radius)
        switch figure.view {
        case .side:
            let nose = Capsule(middle + across * 4.3 - up * 0.4, 1.7, middle + across * 5.9 - up * 1.5, 1)
            let chin = Capsule(middle + across * 1.2 - up * 3.5, 3.2, middle + across * 2.8 - up * 4.8, 1.8)
            capsules = [skull, nose, chin]
            hair = HalfPlane(point: middle + up * 1.2 - across * 0.8, normal: up * 0.62 - across * 0.78)
        case .front, .back:
            let jaw = pose.jaw ?? .zero
            let chin = Capsule(middle - up * 3.2, 3.9, middle - up * (4.6 + jaw.x) + across * jaw.y, 2.8)
            let side = pose.faceTurn > 0 ? across : -across
            let nose = Capsule(middle + side * 4.2 - up * 2, 1.6, middle + side * 5.9 - up * 3.2, 1)
            capsules = [skull] + (abs(pose.faceTurn) > 0.5 ? [nose] : []) + [chin]
            hair = HalfPlane(point: figure.view == .back ? middle - up * 4 : middle + up * 2.4, normal: up)
        }
        features = Self.features(figure, middle: middle, up: up, across: across)
    }

    private static func features(
        _ figure: PosedFigure, middle: FigurePoint, up: FigurePoint, across: FigurePoint
    ) -> [FigureShape] {
        guard figure.view != .back else { return [] }
        let turn = figure.pose.faceTurn
        let bridge = middle + across * (3.2 * turn) - up * (0.6 + 1.4 * abs(turn))
        let eyes =
            figure.view == .side
            ? [middle + across * 3.4 + up * 0.2] : [bridge + across * 2.1, bridge - across * 2.1]
        var shapes = [FigureShape(.hair, eyes.map { Capsule($0, 0.75) })]
        if let jaw = figure.pose.jaw {
            let mouth = middle - up * (4.1 + jaw.x * 0.3) + across * (jaw.y * 0.8)
            let radius = 0.5 + jaw.x * 0.3
            shapes.append(FigureShape(.hair, [Capsule(mouth - across * 1.4, radius, mouth + across * 1.4, radius)]))
        }
        for index in shapes.indices { shapes[index].widestCell = FigureShape.widestCellOfFace }
        return shapes
    }
}

/// A smooth curve through points (Catmull and Rom 1974).
struct SmoothCurve: Sendable {
    private let points: [(x: Double, y: Double)]

    init(_ points: [(x: Double, y: Double)]) { self.points = points }

    /// Returns the height at x, which is constant before the first and after the last point.
    func callAsFunction(_ x: Double) -> Double {
        guard let first = points.first, let last = points.last else { return 0 }
        if x <= first.x { return first.y }
        if x >= last.x { return last.y }
        let low = (points.lastIndex { $0.x <= x }) ?? 0
        let width = points[low + 1].x - points[low].x
        let t = (x - points[low].x) / width
        let (square, cube) = (t * t, t * t * t)
        return (2 * cube - 3 * square + 1) * points[low].y + (cube - 2 * square + t) * width * slope(low)
            + (3 * square - 2 * cube) * points[low + 1].y + (cube - square) * width * slope(low + 1)
    }

    private func slope(_ index: Int) -> Double {
        let (before, after) = (points[max(index - 1, 0)], points[min(index + 1, points.count - 1)])
        return (after.y - before.y) / (after.x - before.x)
    }
}
