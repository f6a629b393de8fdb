/// A grid of samples of the page: what is painted at each.
struct FigureField {
    let width, height: Int
    private(set) var roles: [FigureRole]
    private let step: FigurePoint
    private let left, top: Double
    private var mask: [Bool]
    private var clip: [Bool]

    init(width: Int, height: Int, step: FigurePoint, left: Double, top: Double) {
        (self.width, self.height, self.step, self.left, self.top) = (width, height, step, left, top)
        roles = Array(repeating: .none, count: width * height)
        mask = Array(repeating: false, count: width * height)
        clip = mask
    }

    mutating func layFloor(thickness: Double) {
        let rows = rows(from: -thickness, to: 0)
        for place in (rows.lowerBound * width)..<(rows.upperBound * width) { roles[place] = .ground }
    }

    /// The least half thickness of limbs, worked muscles and props, in cell widths, so that they have no gaps.
    private static let thinLimb = 0.62
    private static let thinMuscle = 0.75
    private static let thinProp = 0.5
    /// The gap where two parts of the same brightness cross, in cell widths.
    private static let colorGap = 0.45

    /// Paints a shape over what is already there.
    ///
    /// - Parameters:
    ///   - unit: the width of a cell.
    ///   - gap: the width of the gap cut around it, in cell widths; 0 for only the gaps needed in colour.
    mutating func paint(_ shape: FigureShape, unit: Double, gap: Double) {
        if let widest = shape.widestCell, unit > widest { return }
        let thin = thinness(of: shape.role) * unit
        if !shape.halo.isEmpty, gap > 0 || shape.cutsInColor {
            let room = mark(shape.halo, least: thin, grow: (gap > 0 ? gap : Self.colorGap) * unit, in: \.mask)
            for row in room.rows {
                for place in places(row, room.columns) where mask[place] {
                    mask[place] = false
                    let isBehind = gap > 0 ? roles[place] != .ground : roles[place] == shape.role
                    if isBehind { roles[place] = .none }
                }
            }
        }
        if let box = shape.box { return fill(box, shape.role, unit: unit) }
        let room = mark(shape.capsules, least: shape.role == .hair ? 0 : thin, grow: 0, in: \.mask)
        if !shape.clip.isEmpty { _ = mark(shape.clip, least: Self.thinLimb * unit, grow: 0, in: \.clip, within: room) }
        let isClipped = !shape.clip.isEmpty
        for row in room.rows {
            for place in places(row, room.columns) where mask[place] {
                mask[place] = false
                let isShown = (!isClipped || clip[place]) && (shape.half.map { isBeyond($0, place) } ?? true)
                if isShown, roles[place] != .ground { roles[place] = shape.role }
            }
            if isClipped { for place in places(row, room.columns) { clip[place] = false } }
        }
    }

    private func thinness(of role: FigureRole) -> Double {
        switch role {
        case .arm, .leg, .far, .body: Self.thinLimb
        case .worked: Self.thinMuscle
        default: Self.thinProp
        }
    }

    /// Fills a shape with straight edges, at least one cell wide.
    private mutating func fill(_ box: FigureFrame, _ role: FigureRole, unit: Double) {
        let middle = (box.left + box.right) / 2
        let (start, end) =
            box.width < unit ? (middle - unit / 2, middle + unit / 2) : (box.left, box.right)
        let columns = columns(from: start, to: end)
        for row in rows(from: box.bottom, to: box.top) {
            for place in (row * width + columns.lowerBound)..<(row * width + columns.upperBound)
            where roles[place] != .ground {
                roles[place] = role
            }
        }
    }

    private typealias Room = (columns: Range<Int>, rows: Range<Int>)

    private func places(_ row: Int, _ columns: Range<Int>) -> Range<Int> {
        (row * width + columns.lowerBound)..<(row * width + columns.upperBound)
    }

    /// Marks the samples inside any of the capsules, each at least `least` thick and grown by `grow`.
    ///
    /// - Returns: The rectangle around what was marked.
    private mutating func mark(
        _ capsules: [Capsule], least: Double, grow: Double, in marks: WritableKeyPath<FigureField, [Bool]>,
        within limits: Room? = nil
    ) -> Room {
        var room: Room?
        var marked = self[keyPath: marks]
        self[keyPath: marks] = []
        for capsule in capsules {
            let (one, other) = (max(capsule.startRadius, least) + grow, max(capsule.endRadius, least) + grow)
            let grown = Capsule(capsule.start, one, capsule.end, other).frame
            var (columns, rows) = (columns(from: grown.left, to: grown.right), rows(from: grown.bottom, to: grown.top))
            if let limits {
                columns = columns.clamped(to: limits.columns)
                rows = rows.clamped(to: limits.rows)
            }
            guard !columns.isEmpty, !rows.isEmpty else { continue }
            mark(capsule, least: least, grow: grow, columns: columns, rows: rows, in: &marked)
            room =
                room.map { known in
                    (
                        min(
                            known.columns.lowerBound, columns.lowerBound)..<max(
                                known.columns.upperBound, columns.upperBound),
                        min(known.rows.lowerBound, rows.lowerBound)..<max(known.rows.upperBound, rows.upperBound)
                    )
                } ?? (columns, rows)
        }
        self[keyPath: marks] = marked
        return room ?? (0..<0, 0..<0)
    }

    private func mark(
        _ capsule: Capsule, least: Double, grow: Double, columns: Range<Int>, rows: Range<Int>, in marks: inout [Bool]
    ) {
        let way = capsule.end - capsule.start
        let square = way.dot(way)
        let inverse = square > 1e-9 ? 1 / square : 0
        let widening = capsule.endRadius - capsule.startRadius
        let widest = max(capsule.startRadius, capsule.endRadius, least) + grow
        for row in rows {
            let y = top - (Double(row) + 0.5) * step.y - capsule.start.y
            let near = reach(of: capsule, atHeight: y, within: widest)
            let room = columns.clamped(to: self.columns(from: near.lowerBound, to: near.upperBound))
            func isInside(_ column: Int) -> Bool {
                let x = left + (Double(column) + 0.5) * step.x - capsule.start.x
                let share = min(max((x * way.x + y * way.y) * inverse, 0), 1)
                let radius = max(capsule.startRadius + widening * share, least) + grow
                let (dx, dy) = (x - way.x * share, y - way.y * share)
                return dx * dx + dy * dy <= radius * radius
            }
            // A row crosses a capsule in one piece.
            guard let first = room.first(where: isInside), let last = room.last(where: isInside) else { continue }
            for place in (row * width + first)...(row * width + last) { marks[place] = true }
        }
    }

    /// Returns the range of the page where a row can cross a capsule.
    ///
    /// - Parameter height: the height of the row above the capsule's start.
    private func reach(
        of capsule: Capsule, atHeight height: Double, within radius: Double
    ) -> ClosedRange<Double> {
        let way = capsule.end - capsule.start
        var shares = (0.0, 1.0)
        if abs(way.y) > 1e-9 {
            let (one, other) = ((height - radius) / way.y, (height + radius) / way.y)
            let most = max(min(max(one, other), 1), 0)
            shares = (min(max(min(one, other), 0), most), most)
        }
        let (one, other) = (capsule.start.x + way.x * shares.0, capsule.start.x + way.x * shares.1)
        return (min(one, other) - radius)...(max(one, other) + radius)
    }

    private func isBeyond(_ half: HalfPlane, _ place: Int) -> Bool {
        let x = left + (Double(place % width) + 0.5) * step.x
        let y = top - (Double(place / width) + 0.5) * step.y
        return (FigurePoint(x, y) - half.point).dot(half.normal) > 0
    }

    /// Returns the columns of samples whose centres lie in a range, if any.
    private func columns(from start: Double, to end: Double) -> Range<Int> {
        let first = Int(((start - left) / step.x - 0.5).rounded(.up))
        let last = Int(((end - left) / step.x - 0.5).rounded(.down))
        let low = min(max(first, 0), width)
        return low..<max(low, min(last + 1, width))
    }

    /// Returns the rows of samples whose centres lie between two heights.
    private func rows(from bottom: Double, to height: Double) -> Range<Int> {
        let first = Int(((top - height) / step.y - 0.5).rounded(.up))
        let last = Int(((top - bottom) / step.y - 0.5).rounded(.down))
        let low = min(max(first, 0), self.height)
        return low..<max(low, min(last + 1, self.height))
    }
}
