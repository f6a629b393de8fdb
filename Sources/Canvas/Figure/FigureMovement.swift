/// The movement from one pose to another.
///
/// Hips move straight, trunk and head turn the short way round, and a limb's upper part turns by itself and the lower ones relative to it,
/// so that an elbow never folds through the body. A hand or foot held in place in both poses moves straight from one place to the other,
/// with its limb recomputed at every moment.
struct FigureMovement {
    private let first, last: FigurePose
    private let start, end: PosedFigure

    init(from first: FigurePose, to last: FigurePose, view: FigureView, anatomy: FigureAnatomy) {
        (self.first, self.last) = (first, last)
        start = PosedFigure(first, view: view, anatomy: anatomy)
        end = PosedFigure(last, view: view, anatomy: anatomy)
    }

    /// Returns the figure at a moment from 0 to 1.
    func figure(at moment: Double) -> PosedFigure {
        if moment <= 0 { return start }
        if moment >= 1 { return end }
        let hips = start[.hips].mixed(with: end[.hips], moment)
        var pose = first
        pose.anchor = FigureAnchor(FigureJoint(.hips), at: .point(hips.x, .units(hips.y)))
        for index in 0..<3 { pose.trunk[index] = first.trunk[index].turned(to: last.trunk[index], moment) }
        pose.neck = first.neck.turned(to: last.neck, moment)
        pose.head = first.head.turned(to: last.head, moment)
        pose.faceTurn = first.faceTurn.mixed(with: last.faceTurn, moment)
        pose.jaw = first.jaw.map { $0.mixed(with: last.jaw ?? $0, moment) }
        for limb in FigureLimb.allCases {
            for side in start.view.sides { pose.limbs[limb]?[side] = plan(limb, side, at: moment) }
        }
        return PosedFigure(pose, view: start.view, anatomy: start.anatomy)
    }

    private func plan(_ limb: FigureLimb, _ side: FigureSide, at moment: Double) -> LimbPlan {
        let directions = directions(limb, side, at: moment)
        let plans = [first, last].map { $0.limbs[limb]?[side]?.isReaching ?? false }
        guard plans == [true, true] else { return .along(directions) }
        func between(_ joint: FigureJoint.Kind) -> FigurePoint {
            start[joint, side].mixed(with: end[joint, side], moment)
        }
        var goal = between(limb.joints[2])
        let (root, middle, tip) = (between(limb.joints[0]), between(limb.joints[1]), directions[2])
        if limb == .arm {
            goal += FigurePoint(direction: tip.degrees, length: start.anatomy.length(.hand) * tip.share / 2)
        }
        let bend = BendWay(nearest: middle - (root + goal) / 2)
        return .reaching(.point(goal.x, .units(goal.y)), bend: bend, end: tip)
    }

    /// Returns the directions of a limb's parts, each turned relative to the one before it.
    private func directions(_ limb: FigureLimb, _ side: FigureSide, at moment: Double) -> [BoneDirection] {
        var before = (start: 0.0, end: 0.0, now: 0.0)
        return limb.bones.enumerated().map { index, bone in
            func way(_ figure: PosedFigure) -> FigurePoint {
                figure[limb.joints[index + 1], side] - figure[limb.joints[index], side]
            }
            let (old, new) = (way(start), way(end))
            let bend = (old.direction - before.start).turned(to: new.direction - before.end, moment)
            before = (old.direction, new.direction, before.now + bend)
            let length = max(start.anatomy.length(bone), 1e-6)
            return BoneDirection(before.now, share: old.length.mixed(with: new.length, moment) / length)
        }
    }
}
