/// Draws a figure in ASCII: limbs as strokes in their direction, the trunk `+`, far limbs `.`, hair `@`, the worked muscle `#`.
struct FigureLines {
    private let figure: PosedFigure?
    private let isMirrored: Bool

    init(_ figure: Figure, at moment: Double, isMirrored: Bool) {
        self.figure = figure.posed(at: moment)
        self.isMirrored = isMirrored
    }

    func cells(_ raster: FigureRaster) -> [[FigureCell]] {
        (0..<(raster.height / 2)).map { row in
            (0..<raster.width).map { column in
                cell(column, row, raster)
            }
        }
    }

    /// Returns the centre of a cell on the page.
    private func place(_ column: Int, _ row: Int, _ raster: FigureRaster) -> FigurePoint {
        let column = isMirrored ? raster.width - 1 - column : column
        return FigurePoint(
            raster.left + (Double(column) + 0.5) * raster.unit, raster.top - (Double(row) + 0.5) * 2 * raster.unit)
    }

    private func cell(_ column: Int, _ row: Int, _ raster: FigureRaster) -> FigureCell {
        let (upper, lower) = (raster[column, 2 * row], raster[column, 2 * row + 1])
        guard upper != .none || lower != .none else { return .empty }
        let (role, place) = (shown(upper, lower, raster), place(column, row, raster))
        let sign: Character =
            switch role {
            case .none, .mat: " "
            case .ground: "-"
            case .wall: isBeam(column, row, raster) ? "-" : "|"
            case .prop: "="
            case .far: "."
            case .body: "+"
            case .hair: "@"
            case .worked: "#"
            case .leg: hatching(.leg, at: place, isLow: upper == .none)
            case .arm: isInFace(place) ? "o" : hatching(.arm, at: place, isLow: upper == .none)
            }
        return FigureCell(sign: sign, ink: sign == " " ? .none : role, paper: .none)
    }

    /// Returns whether a cell of a wall belongs to a horizontal part, such as a lintel or the frame of a bed.
    private func isBeam(_ column: Int, _ row: Int, _ raster: FigureRaster) -> Bool {
        func isWall(_ column: Int, _ row: Int) -> Bool {
            (0..<raster.width).contains(column) && (0..<raster.height).contains(row) && raster[column, row] == .wall
        }
        let beside = [column - 1, column + 1].allSatisfy { isWall($0, 2 * row) || isWall($0, 2 * row + 1) }
        return beside && !(isWall(column, 2 * row - 1) && isWall(column, 2 * row + 2))
    }

    /// Returns which of two halves to show: the worked muscle, else a drawn eye or mouth, else the nearer one if both are filled.
    private func shown(_ upper: FigureRole, _ lower: FigureRole, _ raster: FigureRaster) -> FigureRole {
        if upper == .worked || lower == .worked { return .worked }
        if raster.unit <= FigureShape.widestCellOfFace, Set([upper, lower]) == [.hair, .arm] { return .hair }
        if upper == .none || upper == .ground { return lower == .none ? upper : lower }
        if lower == .none || lower == .ground { return upper }
        return FigureRole(rawValue: max(upper.rawValue, lower.rawValue)) ?? upper
    }

    private func isInFace(_ place: FigurePoint) -> Bool {
        figure.map { ($0[.head] - place).length < 7.5 } ?? false
    }

    /// Returns the stroke for the nearest part of a limb.
    private func hatching(_ limb: FigureLimb, at place: FigurePoint, isLow: Bool) -> Character {
        guard let figure else { return "o" }
        let parts = figure.view.sides.filter { $0 != .far }.flatMap { side in
            limb.bones.map { figure.ends(of: $0, side) }
        }
        let nearest = parts.min { Self.distance(place, $0) < Self.distance(place, $1) }
        guard let nearest else { return "o" }
        let stroke = Self.stroke((nearest.end - nearest.start).direction * (isMirrored ? -1 : 1))
        return stroke == "-" && isLow ? "_" : stroke
    }

    private static func distance(_ place: FigurePoint, _ part: (start: FigurePoint, end: FigurePoint)) -> Double {
        let way = part.end - part.start
        let share = min(max((place - part.start).dot(way) / max(1e-6, way.dot(way)), 0), 1)
        return (place - part.start - way * share).length
    }

    private static func stroke(_ direction: Double) -> Character {
        let angle = direction.truncatingRemainder(dividingBy: 180)
        switch angle < 0 ? angle + 180 : angle {
        case 20..<68: return "/"
        case 68..<112: return "-"
        case 112..<160: return "\\"
        default: return "|"
        }
    }
}
