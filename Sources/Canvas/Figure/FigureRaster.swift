/// A figure on a grid of pixels, several per cell.
struct FigureRaster {
    /// The pixels per cell.
    struct Grain: Hashable {
        var across: Int
        var down: Int

        /// Quarters of a cell.
        static let quarters = Grain(across: 2, down: 2)
        /// The dots of braille.
        static let dots = Grain(across: 2, down: 4)
        /// Half cells, for ASCII.
        static let halves = Grain(across: 1, down: 2)
    }

    /// The number of samples per pixel, across and down: fewer in a large drawing, whose pixels are small.
    private let looks: Int
    /// The width of the widest drawing that is sampled finely.
    private static let closeWidth = 70

    /// The number of pixels across and down.
    let width, height: Int
    /// The content of the pixels, row by row.
    private(set) var pixels: [FigureRole]
    /// The number of samples at each pixel by role.
    private(set) var votes: [Votes]
    /// The cell's width in hundredths of the figure's height; a cell is twice as high.
    let unit: Double
    /// The left and the upper edge, in hundredths of the figure's height.
    let left, top: Double

    /// The samples of a pixel, by role.
    struct Votes: Hashable {
        private var counts = SIMD16<UInt8>()

        init() {}

        /// Creates votes in which all samples agree.
        init(all role: FigureRole) { self[role] = 1 }

        subscript(role: FigureRole) -> Int {
            get { Int(counts[Int(role.rawValue)]) }
            set { counts[Int(role.rawValue)] = UInt8(newValue) }
        }

        /// The role that most samples hit, if at least half hit anything; worked muscles and props count more, so that they stay
        /// visible when small.
        var role: FigureRole {
            let all = Int(counts.wrappedSum())
            guard (all - self[.none]) * 2 >= all else { return .none }
            var best = (role: FigureRole.none, weight: 0.0)
            for role in FigureRole.allCases.dropFirst() where Double(self[role]) * role.weight > best.weight {
                best = (role, Double(self[role]) * role.weight)
            }
            return best.role
        }
    }

    /// Rasterises a figure.
    ///
    /// - Parameters:
    ///   - size: The size in cells.
    ///   - gap: The width of the gap cut around everything in front, in cell widths; 0 for gaps only where two parts of the same brightness
    ///     cross, as needed in colour.
    init(_ figure: Figure, at moment: Double, size: Size, grain: Grain, gap: Double, isMirrored: Bool) {
        let floorRows = figure.picture.hasFloor ? 0.5 : 0
        let rows = max(0.5, Double(size.height) - floorRows)
        let frame = figure.frame
        unit = max(frame.width / Double(max(1, size.width)), frame.height / (rows * 2))
        left = (frame.left + frame.right) / 2 - Double(size.width) * unit / 2
        top = frame.bottom + rows * 2 * unit
        looks = size.width > Self.closeWidth ? 2 : 4
        width = size.width * grain.across
        height = size.height * grain.down
        var field = FigureField(
            width: width * looks, height: height * looks,
            step: FigurePoint(unit / Double(grain.across * looks), unit * 2 / Double(grain.down * looks)),
            left: left, top: top)
        if figure.picture.hasFloor { field.layFloor(thickness: unit * 0.99) }
        for shape in figure.shapes(at: moment) { field.paint(shape, unit: unit, gap: gap) }
        (pixels, votes) = ([], [])
        gather(field, isMirrored: isMirrored)
    }

    private mutating func gather(_ field: FigureField, isMirrored: Bool) {
        pixels.reserveCapacity(width * height)
        votes.reserveCapacity(width * height)
        for row in 0..<height {
            for column in 0..<width {
                let source = isMirrored ? width - 1 - column : column
                if let role = onlyRole(field, column: source, row: row) {
                    votes.append(Votes(all: role))
                    pixels.append(role)
                } else {
                    let vote = vote(field, column: source, row: row)
                    votes.append(vote)
                    pixels.append(vote.role)
                }
            }
        }
    }

    /// Returns the role that all samples of a pixel hit, as at most pixels; nil if they differ.
    private func onlyRole(_ field: FigureField, column: Int, row: Int) -> FigureRole? {
        let first = field.roles[row * looks * field.width + column * looks]
        for y in 0..<looks {
            let line = (row * looks + y) * field.width + column * looks
            for x in 0..<looks where field.roles[line + x] != first { return nil }
        }
        return first
    }

    private func vote(_ field: FigureField, column: Int, row: Int) -> Votes {
        var vote = Votes()
        for y in 0..<looks {
            let line = (row * looks + y) * field.width + column * looks
            for x in 0..<looks { vote[field.roles[line + x]] += 1 }
        }
        return vote
    }

    subscript(column: Int, row: Int) -> FigureRole { pixels[row * width + column] }

    func votes(column: Int, row: Int) -> Votes { votes[row * width + column] }
}

extension FigureRole {
    /// The weight of a sample that hits the role.
    fileprivate var weight: Double { self == .worked ? 1.5 : self == .prop ? 1.3 : 1 }
}
