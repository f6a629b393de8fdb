extension FigureProp {
    /// Returns the shapes to paint for the prop of a figure.
    func shapes(around figure: PosedFigure) -> [FigureShape] {
        switch kind {
        case .ball(let place, let radius):
            var ball = FigureShape(.prop, [Capsule(figure.point(place), radius)])
            ball.halo = ball.capsules
            return [ball]
        case .pillow(let x, let y, let width, let height):
            let reach = (width - height) / 2
            return [FigureShape(.prop, [Self.bar(x - reach, y + height / 2, x + reach, y + height / 2, height / 2)])]
        case .strap(let joints):
            let places = joints.map { figure[$0.kind, $0.side] }
            return [FigureShape(.prop, zip(places, places.dropFirst()).map { Capsule($0, 0.7, $1, 0.7) })]
        case .wall(let x, let height):
            let edge = x > 0 ? x + 3 : x - 3
            return [Self.block(.wall, min(x, edge), 0, max(x, edge), height)]
        case .chair(let x, let facesRight, let seat): return Self.chair(x, facesRight ? 1 : -1, seat)
        case .stool(let x, let seat): return Self.table(x, 20, seat + 1.2, legs: 0.5)
        case .bed(let x, let width, let top): return Self.bed(x - width / 2, x + width / 2, top)
        case .mat(let x, let y, let width, let height):
            return [Self.block(.mat, x - width / 2, y - height / 2, x + width / 2, y + height / 2)]
        case .doorway(let x, let width):
            let (left, right) = (x - width / 2, x + width / 2)
            return [
                Self.block(.wall, left - 4, 0, left, 108), Self.block(.wall, right, 0, right + 4, 108),
                Self.block(.wall, left - 4, 104, right + 4, 108),
            ]
        case .table(let x, let width, let top): return Self.table(x, width, top, legs: 2)
        }
    }

    /// Returns the seat, the back behind the sitter, and the front leg.
    private static func chair(_ x: Double, _ way: Double, _ seat: Double) -> [FigureShape] {
        [
            FigureShape(
                .prop,
                [
                    bar(x - way * 9, seat - 1.2, x + way * 11, seat - 1.2, 1.3),
                    bar(x - way * 9, 1, x - way * 11, seat + 26), bar(x + way * 10, 1, x + way * 10, seat - 1),
                ])
        ]
    }

    private static func table(_ x: Double, _ width: Double, _ top: Double, legs inset: Double) -> [FigureShape] {
        let (left, right) = (x - width / 2, x + width / 2)
        return [
            FigureShape(
                .prop,
                [
                    bar(left, top - 1.2, right, top - 1.2, 1.3), bar(left + inset, 1, left + inset, top - 1),
                    bar(right - inset, 1, right - inset, top - 1),
                ])
        ]
    }

    /// Returns mattress, frame, headboard and footboard.
    private static func bed(_ left: Double, _ right: Double, _ top: Double) -> [FigureShape] {
        [
            block(.prop, left, top - 7, right, top), block(.wall, left, top - 10, right, top - 7),
            block(.wall, left - 2.5, 0, left, top + 14), block(.wall, right, 0, right + 2.5, top - 3),
        ]
    }

    private static func bar(
        _ x: Double, _ y: Double, _ otherX: Double, _ otherY: Double, _ radius: Double = 1
    ) -> Capsule {
        Capsule(FigurePoint(x, y), radius, FigurePoint(otherX, otherY), radius)
    }

    private static func block(
        _ role: FigureRole, _ left: Double, _ bottom: Double, _ right: Double, _ top: Double
    ) -> FigureShape {
        FigureShape(role, box: FigureFrame(left: left, bottom: bottom, right: right, top: top))
    }
}
