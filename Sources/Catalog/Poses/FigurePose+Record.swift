import Canvas
import Diary

extension FigurePose {
    static let recordType = "Pose"
    static let fieldNames = ["Exercise", "Pose", "Anchor", "Trunk", "Head", "Jaw", "Arm", "Leg", "Order"]

    /// Reads a pose of a figure in a view; problems are noted in the reader.
    init?(reading record: inout RecordReader, view: FigureView) {
        let trunk = record.value("Trunk") { text throws(ParseError) in
            var words = PoseWords(text)
            let found = try words.numbers(3, "three directions: pelvis, back and chest")
            return SIMD3(found[0], found[1], found[2])
        }
        let head = record.value("Head", Self.head)
        let anchor = record.value("Anchor", Self.anchor)
        let jaw = record.value("Jaw") { text throws(ParseError) in
            var words = PoseWords(text)
            let found = try words.numbers(2, "how far the jaw drops, and how far it glides")
            return FigurePoint(found[0], found[1])
        }
        let limbs: [FigureLimb: [FigureSide: LimbPlan]] = [
            .arm: Self.limbs(.arm, "Arm", view, &record), .leg: Self.limbs(.leg, "Leg", view, &record),
        ]
        let order = record.value("Order") { text throws(ParseError) in try Self.order(text, view) }
        guard let trunk, let head, record.isSound else { return nil }
        self.init(
            anchor: anchor ?? FigureAnchor(FigureJoint(.hips), at: .point(0, .units(50))), trunk: trunk,
            neck: head.neck,
            head: head.head, faceTurn: head.turn, jaw: jaw, limbs: limbs, order: order)
    }

    private static func head(_ text: String) throws(ParseError) -> (neck: Double, head: Double, turn: Double) {
        let expected = "the directions of neck and head, and perhaps how far the face is turned, -1 to 1"
        var words = PoseWords(text)
        let (neck, head) = (try words.number(expected), try words.number(expected))
        let turn = words.isAtEnd ? 0 : try words.number(expected)
        try words.end(expected)
        guard (-1...1).contains(turn) else { throw words.error(expected: expected) }
        return (neck, head, turn)
    }

    private static func anchor(_ text: String) throws(ParseError) -> FigureAnchor {
        let expected = "a joint and its place, such as hips 0 8 or knee near 3 floor"
        var words = PoseWords(text)
        guard let joint = words.takeJoint(), let x = words.takeNumber() else { throw words.error(expected: expected) }
        let height: FigurePlace.Height = words.take("floor") ? .floor : .units(try words.number(expected))
        try words.end(expected)
        return FigureAnchor(joint, at: .point(x, height))
    }

    // MARK: limbs

    private static func limbs(
        _ limb: FigureLimb, _ field: String, _ view: FigureView, _ record: inout RecordReader
    ) -> [FigureSide: LimbPlan] {
        let found = record.values(field) { text throws(ParseError) in try plan(limb, text, view) }
        let plans = Dictionary(found.map { ($0.side, $0.plan) }) { first, _ in first }
        if record.isSound, plans.count != 2 || found.count != 2 {
            record.note(
                field, expected: "one \(field) each for " + view.sides.map(\.rawValue).listed)
        }
        return plans
    }

    private static func plan(
        _ limb: FigureLimb, _ text: String, _ view: FigureView
    ) throws(ParseError) -> (side: FigureSide, plan: LimbPlan) {
        var words = PoseWords(text)
        let side = try words.side(of: view)
        if words.take("at") { return (side, try reaching(limb, &words)) }
        var directions: [BoneDirection] = []
        while directions.count < 3, let direction = words.takeDirection() { directions.append(direction) }
        let expected = "one to three directions, such as 180 90*0.7, or at and a place"
        try words.end(expected)
        guard !directions.isEmpty else { throw words.error(expected: expected) }
        return (side, .along(directions))
    }

    private static func reaching(_ limb: FigureLimb, _ words: inout PoseWords) throws(ParseError) -> LimbPlan {
        let place = try words.place()
        let (middle, end) = limb == .arm ? ("elbow", "hand") : ("knee", "foot")
        var bend: BendWay?
        if words.take(middle) {
            bend = words.takeCase(BendWay.self)
            if bend == nil { throw words.error(expected: "where the \(middle) goes: up, right, down or left") }
        }
        var direction: BoneDirection?
        if words.take(end) {
            direction = words.takeDirection()
            if direction == nil { throw words.error(expected: "the direction of the \(end) in degrees") }
        }
        try words.end("\(middle) with up, right, down or left, and \(end) with a direction after the place")
        return .reaching(place, bend: bend, end: direction)
    }

    private static func order(_ text: String, _ view: FigureView) throws(ParseError) -> [FigurePart] {
        var parts: [FigurePart] = []
        for item in text.split(separator: ",") {
            var words = PoseWords(String(item))
            if words.take("trunk") {
                parts.append(.trunk)
            } else if words.take("head") {
                parts.append(.head)
            } else if let side = words.takeCase(FigureSide.self), view.sides.contains(side),
                let limb = words.takeCase(FigureLimb.self)
            {
                parts.append(.limb(limb, side))
            }
            try words.end("trunk, head and the limbs, such as near arm, each once")
        }
        guard Set(parts) == Set(FigurePart.all(view)), parts.count == FigurePart.all(view).count else {
            throw ParseError(found: text, expected: "trunk, head and the limbs, such as near arm, each once")
        }
        return parts
    }
}
