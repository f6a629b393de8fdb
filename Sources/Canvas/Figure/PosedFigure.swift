/// A pose with the computed position of every joint on the page.
struct PosedFigure {
    let anatomy: FigureAnatomy
    let view: FigureView
    let pose: FigurePose
    /// The positions of the joints.
    private(set) var joints: [FigureJoint: FigurePoint] = [:]
    /// The spine from the hips up: distance along it, position and direction.
    private(set) var spine: [SpinePoint] = []
    /// The upper end of the neck.
    private(set) var skullBase = FigurePoint.zero
    /// The parts of the pose that are impossible.
    private(set) var problems: [String] = []

    struct SpinePoint {
        var along: Double
        var place: FigurePoint
        var direction: Double
    }

    /// Half the distance between shoulders and between hips, seen from the front.
    private static let shoulderReach = 9.4
    private static let hipReach = 4.6

    init(_ pose: FigurePose, view: FigureView, anatomy: FigureAnatomy) {
        (self.pose, self.view, self.anatomy) = (pose, view, anatomy)
        layTrunk()
        for limb in [FigureLimb.leg, .arm] {
            for side in view.sides {
                if case .along(let directions)? = pose.limbs[limb]?[side] { lay(limb, side, along: directions) }
            }
        }
        moveToAnchor()
        // Legs before arms: a hand may hold a knee.
        for limb in [FigureLimb.leg, .arm] {
            for side in view.sides {
                if case .reaching(let place, let bend, let end)? = pose.limbs[limb]?[side] {
                    reach(limb, side, to: place, bend: bend, end: end)
                }
                if limb == .leg { placeSole(side) }
            }
        }
    }

    // MARK: results

    subscript(kind: FigureJoint.Kind, side: FigureSide? = nil) -> FigurePoint {
        joints[FigureJoint(kind, side)] ?? .zero
    }

    /// Returns the joints at both ends of a limb's part.
    func ends(of bone: FigureBone, _ side: FigureSide) -> (start: FigurePoint, end: FigurePoint) {
        for limb in FigureLimb.allCases {
            guard let place = limb.bones.firstIndex(of: bone) else { continue }
            return (self[limb.joints[place], side], self[limb.joints[place + 1], side])
        }
        return (.zero, .zero)
    }

    /// Returns the position and direction at a distance along the spine, which is extended straight at both ends.
    func onSpine(_ along: Double) -> (place: FigurePoint, direction: Double) {
        guard let first = spine.first, let last = spine.last else { return (.zero, 0) }
        if along < 0 { return (first.place + FigurePoint(direction: first.direction, length: along), first.direction) }
        if along > last.along {
            let way = FigurePoint(direction: last.direction, length: along - last.along)
            return (last.place + way, last.direction)
        }
        let upper = spine.firstIndex { $0.along >= along } ?? spine.count - 1
        guard upper > 0 else { return (first.place, first.direction) }
        let (low, high) = (spine[upper - 1], spine[upper])
        let share = (along - low.along) / (high.along - low.along)
        return (low.place.mixed(with: high.place, share), low.direction.turned(to: high.direction, share))
    }

    /// Returns the position of a place.
    func point(_ place: FigurePlace, resting joint: FigureJoint.Kind = .hips) -> FigurePoint {
        switch place {
        case .point(let x, .units(let y)): FigurePoint(x, y)
        case .point(let x, .floor): FigurePoint(x, joint.restingHeight)
        case .joint(let joint, let way): (joints[joint] ?? .zero) + way
        }
    }

    // MARK: layout

    /// Lays the trunk, blending its three directions into one another, so that a back is round and not a chain of sticks.
    private mutating func layTrunk() {
        let lengths = [FigureBone.pelvis, .back, .chest].map(anatomy.length)
        let total = lengths.reduce(0, +)
        let middles = [lengths[0] / 2, lengths[0] + lengths[1] / 2, lengths[0] + lengths[1] + lengths[2] / 2]
        let back = pose.trunk.x.turned(to: pose.trunk.y)
        let directions = [pose.trunk.x, back, back.turned(to: pose.trunk.z)]
        func direction(at along: Double) -> Double {
            if along <= middles[0] { return directions[0] }
            for upper in 1...2 where along <= middles[upper] {
                let share = (along - middles[upper - 1]) / (middles[upper] - middles[upper - 1])
                return directions[upper - 1].mixed(with: directions[upper], share)
            }
            return directions[2]
        }
        let pieces = 16
        var place = FigurePoint.zero
        for piece in 0...pieces {
            let along = total * Double(piece) / Double(pieces)
            spine.append(SpinePoint(along: along, place: place, direction: direction(at: along)))
            let step = total / Double(pieces)
            place += FigurePoint(direction: direction(at: along + step / 2), length: step)
        }
        let top = spine[pieces].place
        joints[FigureJoint(.hips)] = .zero
        joints[FigureJoint(.neck)] = top
        joints[FigureJoint(.waist)] = onSpine(lengths[0] + 3).place
        skullBase = top + FigurePoint(direction: pose.neck, length: anatomy.length(.neck))
        joints[FigureJoint(.head)] = skullBase + FigurePoint(direction: pose.head, length: anatomy.length(.head))
        let girdle = onSpine(total - 2.5)
        for side in view.sides {
            let across = FigurePoint(direction: girdle.direction + 90, length: Self.shoulderReach * side.sign)
            joints[FigureJoint(.shoulder, side)] = girdle.place + across
            let sideways = FigurePoint(direction: pose.trunk.x + 90, length: Self.hipReach * side.sign)
            joints[FigureJoint(.hip, side)] = sideways
        }
    }

    private mutating func lay(_ limb: FigureLimb, _ side: FigureSide, along directions: [BoneDirection]) {
        var place = self[limb.joints[0], side]
        for (index, bone) in limb.bones.enumerated() {
            let direction = directions[min(index, directions.count - 1)]
            place += FigurePoint(direction: direction.degrees, length: anatomy.length(bone) * direction.share)
            joints[FigureJoint(limb.joints[index + 1], side)] = place
        }
    }

    private mutating func moveToAnchor() {
        let joint = pose.anchor.joint
        guard let now = joints[joint] else {
            problems.append("the anchor is on a limb that reaches for a place, or on no side of this view")
            return
        }
        let way = point(pose.anchor.place, resting: joint.kind) - now
        for key in joints.keys { joints[key]? += way }
        for index in spine.indices { spine[index].place += way }
        skullBase += way
    }

    private mutating func placeSole(_ side: FigureSide) {
        let (ankle, toes) = (self[.ankle, side], self[.foot, side])
        let below = FigurePoint(direction: (toes - ankle).direction + 90, length: 5)
        joints[FigureJoint(.sole, side)] = ankle.mixed(with: toes, 0.45) + below
    }

    /// How far out of reach a place may be before it counts as a problem.
    private static let slack = 0.3

    /// Extends two bones to a place (law of cosines); the middle joint bends to the given side.
    private mutating func reach(
        _ limb: FigureLimb, _ side: FigureSide, to place: FigurePlace, bend: BendWay?, end: BoneDirection?
    ) {
        let upper = anatomy.length(limb.bones[0])
        var lower = anatomy.length(limb.bones[1])
        let last = anatomy.length(limb.bones[2])
        var goal = point(place, resting: limb == .arm ? .hand : .foot)
        if limb == .arm {
            // The palm is what reaches the place.
            if let end {
                goal -= FigurePoint(direction: end.degrees, length: last * end.share / 2)
            } else {
                lower += last / 2
            }
        }
        let start = self[limb.joints[0], side]
        let way = goal - start
        let distance = way.length
        let nearest = abs(upper - lower) + 0.5
        noteReach(limb, side, over: distance - upper - lower, under: nearest - distance)
        let reached = min(max(distance, nearest), upper + lower - 1e-6)
        let foot = (upper * upper - lower * lower + reached * reached) / (2 * reached)
        let height = max(0, upper * upper - foot * foot).squareRoot()
        let along = way / (distance > 0 ? distance : 1)
        var across = FigurePoint(-along.y, along.x)
        let wanted = bend ?? (limb == .arm ? .down : .up)
        if across.dot(wanted.vector) < 0 { across = -across }
        let middle = start + along * foot + across * height
        var tip = start + along * reached
        var direction = end ?? BoneDirection(90)
        if limb == .arm, end == nil {
            let forearm = tip - middle
            direction = BoneDirection(forearm.direction)
            tip = middle + FigurePoint(direction: direction.degrees, length: anatomy.length(.forearm))
        }
        joints[FigureJoint(limb.joints[1], side)] = middle
        joints[FigureJoint(limb.joints[2], side)] = tip
        joints[FigureJoint(limb.joints[3], side)] =
            tip + FigurePoint(direction: direction.degrees, length: last * direction.share)
    }

    private mutating func noteReach(_ limb: FigureLimb, _ side: FigureSide, over: Double, under: Double) {
        let name = "the \(side.rawValue) \(limb.rawValue)"
        if over > Self.slack { problems.append("\(name) is too short for its place by \(over.text(places: 1))") }
        if under > 0 { problems.append("\(name) has its place too close by \(under.text(places: 1))") }
    }
}

extension Double {
    /// Returns the number with this many decimal places, such as 4.3 or -0.05, without trailing zeros.
    func text(places: Int) -> String {
        var scale = 1
        for _ in 0..<places { scale *= 10 }
        guard isFinite, abs(self) < 1e12 else { return "0" }
        let whole = Int((self * Double(scale)).rounded())
        var rest = String(abs(whole) % scale)
        while rest.count < places { rest = "0" + rest }
        while rest.hasSuffix("0") { rest.removeLast() }
        if scale == 1 || rest.isEmpty { return String(whole / scale) }
        return "\(whole < 0 ? "-" : "")\(abs(whole) / scale).\(rest)"
    }
}
